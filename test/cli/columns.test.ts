import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedColumns } from '../../src/cli/columns.ts';
import { cutTo, displayWidth, padTo } from '../../src/cli/display-width.ts';
import { wrap } from '../../src/cli/wrap.ts';

const plain = { width: undefined, bold: (text: string) => text };

describe('display width', () => {
  it('counts letters one, wide characters and emoji two, combining marks none', () => {
    expect(['åäö', 'å'.normalize('NFD'), '漢字', '🙂', 'a\u200bb', '–…'].map(displayWidth)).toEqual([3, 1, 4, 2, 2, 2]);
  });

  it('cuts between characters, never beyond the width', () => {
    expect(cutTo('漢字漢字', 5)).toBe('漢字…');
    expect(cutTo('åäö', 3)).toBe('åäö');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, width) => {
        expect(displayWidth(cutTo(text, width))).toBeLessThanOrEqual(Math.max(width, 0));
      }),
    );
  });

  it('fills on either side', () => {
    expect(padTo('å', 3)).toBe('å  ');
    expect(padTo('漢', 3, 'left')).toBe(' 漢');
  });
});

describe('aligned columns', () => {
  it('line up by what is seen', () => {
    const rows = [
      ['漢字', '1'],
      ['åäö', '10'],
    ];
    expect(alignedColumns({ headings: ['Namn', 'N'], rows, widest: 0, numbers: [1] }, plain)).toBe(
      'Namn   N\n漢字   1\nåäö   10\n',
    );
  });

  it('fit the width, whatever the one column that gives way holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (titles) => {
        const table = alignedColumns(
          { headings: ['Id', 'Titel'], rows: titles.map((title) => ['abc', title]), widest: 1 },
          { ...plain, width: 40 },
        );
        for (const line of table.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(40);
        expect(table.split('\n')).toHaveLength(titles.length + 2);
      }),
    );
  });

  it('show line breaks and terminal codes in cells as what they are', () => {
    expect(alignedColumns({ headings: ['x'], rows: [['a\nb\u001b[2J']], widest: 0 }, plain)).toBe('x\na b<U+001B>[2J\n');
  });
});

describe('wrapping', () => {
  it('breaks at spaces, keeps the indent, and lets a long word stand', () => {
    expect(wrap('ett två tre', { width: 9, indent: '  ' })).toBe('  ett två\n  tre\n');
    expect(wrap('punkt ett', { width: 8, indent: '    ', first: '  - ' })).toBe('  - punkt\n    ett\n');
    expect(wrap('  ', { width: 9 })).toBe('');
  });
});
