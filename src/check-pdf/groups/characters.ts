import { condition, group } from '../condition.ts';
import type { PdfFile } from '../read/file.ts';
import type { UsedFont } from '../read/reading.ts';
import { codesOf } from './fonts.ts';

const say = [
  'Skapa filen på nytt från ett program som skriver ToUnicode; byt typsnitt om det inte hjälper.',
  'Make the file again with a program that writes ToUnicode; change the font if that does not help.',
] as const;

/** What glyphs say: text that cannot be turned into characters is silent (ISO 14289-1, 7.21.7–8). */
export const charactersGroup = group(
  {
    '10-001': condition(
      [
        'Tecken på sidan går inte att översätta till text: de läses inte upp och kan inte kopieras.',
        'Glyphs on the page cannot be turned into text: they are not read aloud and cannot be copied.',
      ],
      say,
    ),
    '31-027': condition(
      [
        'Ett typsnitt säger inte vilka tecken det visar (ToUnicode).',
        'A font does not say which characters it shows (ToUnicode).',
      ],
      say,
    ),
    '31-028': condition(['Ett typsnitt säger att ett tecken är U+0000.', 'A font says that a glyph is U+0000.'], say),
    '31-029': condition(
      ['Ett typsnitt säger att ett tecken är U+FEFF eller U+FFFE.', 'A font says that a glyph is U+FEFF or U+FFFE.'],
      say,
    ),
    '31-030': condition(
      ['Texten visar rutan för ett tecken som saknas (.notdef).', 'The text shows the box of a missing glyph (.notdef).'],
      ['Byt tecknet, eller välj ett typsnitt som har det.', 'Change the character, or choose a font that has it.'],
    ),
    'private-use': condition(
      [
        'Tecken ur Unicodes privata område betyder inget för en skärmläsare.',
        'Characters of Unicode’s private area mean nothing to a screen reader.',
      ],
      ['Säg i ActualText vad de betyder.', 'Say in ActualText what they mean.'],
    ),
  },
  ({ file, fonts }, report) => {
    for (const font of fonts) {
      const place = { page: font.page, element: font.name };
      if (!canTell(file, font)) {
        report('31-027', place);
        continue;
      }
      const codes = codesOf(font, font.strings);
      if (font.descendant && codes.includes(0)) report('31-030', place);
      if (font.unicode === undefined) continue;
      const texts = codes.map((code) => font.unicode?.get(code));
      if (texts.some((text) => text === undefined || text === '') && !isNamed(file, font)) report('10-001', place);
      if (texts.some((text) => text?.includes('\u0000'))) report('31-028', place);
      if (texts.some((text) => text && /[\ufeff\ufffe]/.test(text))) report('31-029', place);
      const bare = codesOf(font, font.bare).map((code) => font.unicode?.get(code) ?? '');
      if (bare.some((text) => /\p{Co}/u.test(text))) report('private-use', place);
    }
  },
);

/** By ToUnicode, or by a way of naming glyphs that has one meaning. */
function canTell(file: PdfFile, font: UsedFont): boolean {
  if (font.unicode !== undefined) return true;
  if (!font.descendant) return isNamed(file, font);
  const ordering = file.text(file.entry(font.descendant, 'CIDSystemInfo', 'Ordering'));
  return ['GB1', 'CNS1', 'Japan1', 'Korea1'].includes(ordering ?? '');
}

const encodings = new Set(['WinAnsiEncoding', 'MacRomanEncoding', 'MacExpertEncoding', 'StandardEncoding']);

/** A simple font with a known encoding, whose differences are names and not numbers. */
function isNamed(file: PdfFile, { dict, descriptor, descendant, subtype }: UsedFont): boolean {
  if (descendant) return false;
  const encoding = file.entry(dict, 'Encoding');
  const base = file.name(encoding) ?? file.name(file.entry(file.dict(encoding), 'BaseEncoding'));
  const symbolic = ((file.number(file.entry(descriptor, 'Flags')) ?? 0) & 4) !== 0;
  const names = file.list(file.entry(file.dict(encoding), 'Differences')).flatMap((it) => file.name(it) ?? []);
  const telling = names.every(
    (name) =>
      /^(uni([\dA-F]{4})+|u[\dA-F]{4,6}|[A-Za-z]{2,}\d{0,3}|[A-Za-z]|\.notdef)$/.test(name) &&
      !/^(g|cid|glyph|index|a|c)\d+$/i.test(name),
  );
  if (subtype === 'Type3') return names.length > 0 && telling;
  return telling && (base === undefined ? !symbolic : encodings.has(base));
}
