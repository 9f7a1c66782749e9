import { usage } from '../arguments.ts';
import type { Terminal } from '../terminal.ts';

/**
 * A text that stands on one line of front matter and on paper: NFC, trimmed, at most so many characters. Nothing that
 * drives a terminal or breaks a line, no half characters, and something to read: else it is a UsageError.
 */
export function plainText(terminal: Terminal, given: { name: string; text: string; most: number }): string {
  const { name, most } = given;
  const text = given.text.normalize('NFC').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw usage(terminal, {
      sv: `${name} behöver minst en bokstav eller siffra.`,
      en: `${name} needs at least one letter or digit.`,
    });
  }
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text)) {
    throw usage(
      terminal,
      {
        sv: `${name} innehåller radbrytningar eller osynliga styrtecken.`,
        en: `${name} has line breaks or invisible control characters.`,
      },
      { sv: 'Skriv texten på en rad, med vanliga tecken.', en: 'Write the text on one line, in ordinary characters.' },
    );
  }
  if (text.length <= most) return text;
  throw usage(
    terminal,
    {
      sv: `${name} är ${text.length} tecken; högst ${most} får plats.`,
      en: `${name} is ${text.length} characters; at most ${most} fit.`,
    },
    { sv: 'Korta den.', en: 'Shorten it.' },
  );
}
