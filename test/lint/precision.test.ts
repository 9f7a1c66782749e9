import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/lint/rules.ts';
import { foundInFiles, shapes } from './precision-shapes.ts';

/*
 * Texts written against each rule, in precision/: one Markdown file per rule, one text per item. ⟦marks⟧ stand around what the
 * rule must point at, word for word; a text without marks must be left alone. An item that begins with `!` must be found, and
 * the place is not in the item. What stands under a heading that ends in `missed` is known not to be found: false alarms are
 * worse than misses. README.md there says more.
 */

interface Written {
  readonly shape: string;
  readonly text: string;
  readonly missed: boolean;
  readonly expected: readonly string[] | 'somewhere';
}

const folder = new URL('precision/', import.meta.url);
const files = readdirSync(folder).filter((name) => name !== 'README.md');
const texts = new Map(files.map((name) => [name.replace(/\.md$/, ''), read(readFileSync(new URL(name, folder), 'utf8'))]));

function read(markdown: string): Written[] {
  let heading = '';
  return markdown.split('\n').flatMap((line) => {
    heading = /^## (.+)$/.exec(line)?.[1] ?? heading;
    const item = /^- (.+)$/.exec(line)?.[1]?.replaceAll('↵', '\n');
    if (item === undefined) return [];
    const somewhere = item.startsWith('! ');
    const marked = somewhere ? item.slice(2) : item;
    const missed = heading.endsWith(' missed');
    const expected = Array.from(marked.matchAll(/⟦([^⟧]*)⟧/g), (each) => each[1] ?? '');
    return [
      {
        shape: heading.replace(/ missed$/, ''),
        text: marked.replace(/[⟦⟧]/g, ''),
        missed,
        expected: somewhere ? 'somewhere' : expected,
      },
    ];
  });
}

/** What is found in each text, and what should have been, in the same words. */
function judged(rule: string): { readonly found: string[]; readonly wanted: string[] }[] {
  const all = texts.get(rule) ?? [];
  const found = foundInFiles(
    rule,
    all.map(({ shape, text }) => ({ ...(shapes[shape] ?? expect.fail(`no shape ${shape}`)), text })),
  );
  return all.map(({ text, missed, expected }, at) => {
    const words = found[at] ?? [];
    if (missed || expected !== 'somewhere') return { found: [text, ...words], wanted: [text, ...(missed ? [] : expected)] };
    return { found: [text, `${words.length} somewhere`], wanted: [text, '1 somewhere'] };
  });
}

describe.each([...texts.keys()])('%s', (rule) => {
  const all = texts.get(rule) ?? [];
  const silent = all.filter(({ missed, expected }) => !missed && expected.length === 0).length;
  const missed = all.filter((each) => each.missed).length;
  const title = `${all.length} texts: ${all.length - silent - missed} to find, ${silent} to leave alone, ${missed} known to be missed`;
  test(title, () => {
    const results = judged(rule);
    const wrong = results.filter(({ found, wanted }) => found.join('\n') !== wanted.join('\n'));
    expect(wrong.map(({ found }) => found)).toEqual(wrong.map(({ wanted }) => wanted));
    expect(new Set(all.map(({ shape, text }) => `${shape}: ${text}`)).size, 'the same text twice').toBe(all.length);
  });
});

test('at least thirty texts are written against every rule', () => {
  expect(rules.filter(({ id }) => (texts.get(id)?.length ?? 0) < 30).map(({ id }) => id)).toEqual([]);
});
