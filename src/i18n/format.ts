import type { LanguageCode } from './language.ts';

/** A list in running text: `a, b och c`, `a, b and c`. */
export function listOf(items: readonly string[], lang: LanguageCode): string {
  const and = lang === 'sv' ? 'och' : 'and';
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** A time of day from minutes after midnight: `13.05` in Swedish, `13:05` in English. */
export function clock(minutes: number, lang: LanguageCode): string {
  const within = ((minutes % 1440) + 1440) % 1440;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(within / 60))}${lang === 'sv' ? '.' : ':'}${two(within % 60)}`;
}

const months = {
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** A day from its ISO date: `20 november 2026`. */
export function longDate(day: string, lang: LanguageCode): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[lang][(month ?? 1) - 1]} ${year}`;
}

/**
 * Compares words in Swedish dictionary order: … z å ä ö, capitals as small letters, accents as their letters.
 * Own table: the order must not depend on the machine's locale data.
 */
export function inSwedishOrder(a: string, b: string): number {
  const left = sortKey(a);
  const right = sortKey(b);
  return left < right ? -1 : left > right ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

function sortKey(word: string): string {
  const letters: Record<string, string> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' };
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åäæöø]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9{|} ]/g, '');
}
