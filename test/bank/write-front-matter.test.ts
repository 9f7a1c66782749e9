import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/bank/front-matter.ts';
import { Source } from '../../src/bank/source.ts';
import { writeFrontMatter, writeYaml } from '../../src/bank/write-front-matter.ts';

function dataOf(text: string): unknown {
  const read = readFrontMatter(new Source('x.md', text));
  expect(read.diagnostics).toEqual([]);
  return read.value.data;
}

describe('writing values into front matter', () => {
  it('changes the values named and nothing else', () => {
    const text =
      '---\n# om filen\ntitle: Förr # kort\nlist: [a]\n\nagenda:\n  - { kind: talk, minutes: 5 }\n---\n\n## Kropp\n\ntitle: orörd\n';
    expect(writeFrontMatter(text, { title: 'Nu: "så"', list: ['b', 'c, d'], 'agenda.0.minutes': 7 })).toBe(
      '---\n# om filen\ntitle: \'Nu: "så"\' # kort\nlist: [b, "c, d"]\n\nagenda:\n  - { kind: talk, minutes: 7 }\n---\n\n## Kropp\n\ntitle: orörd\n',
    );
  });

  it('fills keys without a value, before the comment on their line, and takes out those that stay empty', () => {
    const text =
      'title:\nprinciples: # en till tre\nurl:\n# laws:\n#   - ref: RF 1:9\nagenda:\n  - minutes:\n    pick: # eller ref\n';
    expect(
      writeYaml(text, { title: 'Ja', principles: ['legalitet'], 'agenda.0.minutes': 5, 'agenda.0.pick': { count: 1 } }),
    ).toBe(
      'title: Ja\nprinciples: [legalitet] # en till tre\n# laws:\n#   - ref: RF 1:9\nagenda:\n  - minutes: 5\n    pick: { count: 1 } # eller ref\n',
    );
  });

  it('takes out a key with all its lines for null, and leaves a key alone for undefined', () => {
    const text = 'title: A\nconfusedWith:\n  - term: b\n    how: c\nstatus: draft\n';
    expect(writeYaml(text, { confusedWith: null, title: undefined })).toBe('title: A\nstatus: draft\n');
  });

  it('takes a key that is not in the text for a fault of the caller', () => {
    expect(() => writeYaml('title: A\n', { titel: 'B' })).toThrow('titel');
    expect(() => writeFrontMatter('ingen front matter\n', { title: 'B' })).toThrow('front matter');
  });

  it('reads back as what was written, whatever the text', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'-:#"\'[]{},&*!|>%@`?~ \\\t'.split(''), '--- ', ': ', ' #', 'å', '\u{1f600}') }),
      fc.constantFrom('null', 'yes', '1e3', '0x1f', '2026-11-20', '---', '...', 'a\nb', '\n', '<<', '=', '.inf', ' x ', '- a'),
    );
    fc.assert(
      fc.property(wild, fc.array(wild, { maxLength: 4 }), (title, list) => {
        const text = writeFrontMatter('---\ntitle: # kort\nlist: [a] # flera\nstatus: draft\n---\n\nKropp.\n', { title, list });
        const normal = (word: string) => word.normalize('NFC');
        expect(dataOf(text)).toEqual({ title, list, status: 'draft' });
        expect(normal(text).endsWith('\nstatus: draft\n---\n\nKropp.\n')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
