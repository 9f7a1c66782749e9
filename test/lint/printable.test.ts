import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { Source } from '../../src/bank/source.ts';
import { unprintablePattern } from '../../src/lint/printable.ts';
import { isOdd } from '../../src/lint/whole-text.ts';

/** The code points of a face that is embedded. */
function covered(face: string): readonly number[] {
  const font = create(readFileSync(new URL(`../../assets/fonts/${face}.ttf`, import.meta.url)));
  return font.characterSet;
}

test('the table of printable characters is that of the upright faces, no more and no less', () => {
  const known = new Set([...covered('SourceSans3-Regular'), ...covered('SourceSerif4-Regular')].filter((code) => code > 0x7e));
  const wrong: string[] = [];
  for (let code = 0x7f; code <= 0x10ffff; code++) {
    if (String.fromCodePoint(code).search(unprintablePattern()) < 0 !== known.has(code)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('a text that is not odd holds nothing that the fonts lack', () => {
  const codes = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);
  const usual = codes.map((code) => String.fromCharCode(code)).filter((char) => !isOdd({ source: new Source('a.md', char) }));
  expect(usual).toContain('å');
  expect(usual.join('').match(unprintablePattern())).toBeNull();
});
