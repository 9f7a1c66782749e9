import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { headings, styles } from '../../src/layout/style.ts';
import { documentOf, heading, paragraph, say } from '../support/documents.ts';
import { png } from '../support/pictures.ts';
import { boxesOnPages, laidOut, textOnPages, wordsOnPages } from './placed-text.ts';

/** Paragraphs of one line each: 22.5 points apart, so thirty fill a page and leave a line. */
const filler = (count: number): Block[] => Array.from({ length: count }, (_, at) => paragraph(`rad ${at}`));
const list = (items: readonly string[], rest: Partial<Extract<Block, { type: 'list' }>> = {}): Block => ({
  type: 'list',
  marker: 'bullet',
  start: 1,
  tight: true,
  items: items.map((item) => ({ children: [paragraph(item)] })),
  ...rest,
});
/** Text of so many lines: each holds 64 characters. */
const text = (lines: number) => Array.from({ length: lines }, () => `${'ord '.repeat(15)}slut`).join(' ');

describe('a paragraph', () => {
  test('stands on the grid, line under line', () => {
    const [page] = textOnPages(laidOut([paragraph(text(3))]));
    const [first, second, third] = page ?? [];
    expect([second?.x, second?.y, third?.y].map((it) => it?.toFixed(2))).toEqual(
      [first?.x, (first?.y ?? 0) + 15, (first?.y ?? 0) + 30].map((it) => it?.toFixed(2)),
    );
  });

  test('leaves no line alone at the foot of a page, nor at the head of the next', () => {
    for (let lines = 2; lines < 7; lines++) {
      for (let before = 26; before < 31; before++) {
        const pages = wordsOnPages([...filler(before), paragraph(text(lines))]);
        const counts = pages.map((page) => page.filter((line) => line.endsWith('slut')).length);
        expect(counts, `${lines} lines after ${before}`).not.toContain(1);
      }
    }
  });

  test('that leads in a list is not parted from it', () => {
    for (let before = 26; before < 32; before++) {
      const pages = wordsOnPages([...filler(before), paragraph('Tänk på:'), list(['ett', 'två', 'tre'])]);
      expect(pages.find((page) => page.includes('Tänk på:'))).toContain('ett');
    }
  });
});

describe('a heading', () => {
  test('never stands last on a page, nor do the words about it', () => {
    for (let before = 24; before < 32; before++) {
      const about: Block = { type: 'paragraph', tone: 'meta', children: say('20 minuter') };
      const pages = wordsOnPages([...filler(before), heading(2, 'a', 'Rubrik'), about, paragraph('under')]);
      expect(pages.find((page) => page.includes('Rubrik'))).toEqual(expect.arrayContaining(['20 minuter', 'under']));
    }
  });

  test('is never divided', () => {
    const [page] = wordsOnPages([heading(2, 'a', 'Arbetsmarknadsutbildningarnas informationssäkerhetsklassningsarbete')]);
    expect(page?.join('|')).not.toContain('-');
  });

  test('grows with its level', () => {
    expect(headings.map(({ size }) => size)).toEqual([...headings.map(({ size }) => size)].sort((a, b) => b - a));
    expect(headings[0].size).toBeGreaterThan(styles.body.size);
  });
});

describe('blocks that belong together', () => {
  test('are kept on one page', () => {
    const keep: Block = { type: 'keep', children: filler(8) };
    const pages = wordsOnPages([...filler(25), keep]);
    expect(pages.map((page) => page.length)).toEqual([25, 8]);
  });

  test('a short callout is not parted', () => {
    const callout: Block = { type: 'callout', tone: 'note', title: say('Titel'), children: filler(6) };
    const pages = wordsOnPages([...filler(25), callout]);
    expect(pages.map((page) => page.length)).toEqual([25, 7]);
  });
});

describe('a callout', () => {
  test('has its ground and bar behind its text, on each of its pages', () => {
    const pages = laidOut([{ type: 'callout', tone: 'note', title: say('Titel'), children: filler(40) }]);
    for (const [at, boxes] of boxesOnPages(pages).entries()) {
      const texts = (textOnPages(pages)[at] ?? []).filter(({ artifact }) => !artifact);
      const [ground] = boxes;
      expect(ground?.order).toBe(0);
      for (const { x, y } of texts) {
        expect(x).toBeGreaterThan(ground?.x ?? 0);
        expect(y).toBeGreaterThan(ground?.y ?? 0);
        expect(y).toBeLessThan((ground?.y ?? 0) + (ground?.height ?? 0));
      }
    }
  });
});

describe('a list', () => {
  test('counts on from its start, past the alphabet', () => {
    const [page] = wordsOnPages([
      list(['a', 'b', 'c'], { marker: 'lower-alpha', start: 25 }),
      list(['d'], { marker: 'upper-alpha' }),
      list(['e'], { marker: 'decimal', start: 9 }),
    ]);
    expect(page?.filter((_, at) => at % 2 === 0)).toEqual(['y.', 'z.', 'aa.', 'A.', '9.']);
  });

  test('hangs its text inside its markers', () => {
    const [page] = textOnPages(laidOut([list([text(2)])]));
    const [marker, first, second] = page ?? [];
    expect(first?.y).toBe(marker?.y);
    expect(first?.x).toBeGreaterThan(marker?.x ?? 0);
    expect(second?.x).toBe(first?.x);
  });
});

describe('columns', () => {
  test('are balanced and read one after another', () => {
    const [page] = textOnPages(laidOut([{ type: 'columns', count: 2, children: filler(10) }]));
    const own = (page ?? []).filter(({ artifact }) => !artifact);
    expect(own.map(({ text: it }) => it)).toEqual(Array.from({ length: 10 }, (_, at) => `rad ${at}`));
    const lefts = [...new Set(own.map(({ x }) => x))];
    expect(lefts.map((left) => own.filter(({ x }) => x === left).length)).toEqual([5, 5]);
    expect(own[5]?.y).toBeCloseTo(own[0]?.y ?? 0);
  });
});

describe('furniture', () => {
  test('never runs into itself, however long its words', () => {
    const long = 'Samtalsledarens handledning för en halvdag om statens värdegrund och de sex principerna';
    const pages = laidOut([heading(1, 'a', `${long}, del två`), paragraph('x')], { runningTitle: long });
    const [title, section] = (textOnPages(pages)[0] ?? []).filter(({ artifact }) => artifact);
    const width = (it: string | undefined) => ((it?.length ?? 0) * styles.furniture.size) / 2;
    expect((title?.x ?? 0) + width(title?.text)).toBeLessThan(section?.x ?? 0);
    expect(title?.text.endsWith('…')).toBe(true);
  });

  test('does not name a text twice under its own title', () => {
    const pages = laidOut([heading(1, 'a', 'Jäv'), paragraph('x')], { runningTitle: 'Plan: Jäv' });
    const words = (textOnPages(pages)[0] ?? []).filter(({ artifact }) => artifact).map((it) => it.text);
    expect(words).toContain('Plan: Jäv');
    expect(words).not.toContain('Jäv');
  });

  test('names the section that begins on the page, else the one that goes on', () => {
    const blocks = [heading(1, 'a', 'Ett'), ...filler(40), heading(1, 'b', 'Två'), ...filler(40)];
    const pages = textOnPages(laidOut(blocks)).map((page) => page.filter(({ artifact }) => artifact)[1]?.text);
    expect(pages).toEqual(['Ett', 'Två', 'Två']);
  });
});

describe('a picture', () => {
  test('is no larger than it was made, and no wider than the text', () => {
    const sizes = [png(40, 20), png(4000, 400)].map((data) => {
      const figure: Block = { type: 'figure', src: 'x', data, mime: 'image/png', alt: 'Bild' };
      const item = laidOut([figure])
        .pages[0]?.groups.flatMap((group) => group.items)
        .find((it) => it.kind === 'picture');
      return item?.kind === 'picture' ? [Math.round(item.width), Math.round(item.height)] : [];
    });
    expect(sizes).toEqual([
      [30, 15],
      [352, 35],
    ]);
  });
});

describe('room to write', () => {
  test('has lines that a hand can write on, over as many pages as it takes', () => {
    const pages = boxesOnPages(laidOut([{ type: 'writing', lines: 40, label: 'Plats' }]));
    expect(pages.map((boxes) => boxes.length)).toEqual([28, 12]);
    const [first] = pages;
    expect((first?.[1]?.y ?? 0) - (first?.[0]?.y ?? 0)).toBeCloseTo(24);
    expect(pages.map((boxes) => boxes.filter(({ of }) => typeof of === 'string').length)).toEqual([0, 12]);
  });
});

describe('room to write at the foot of a page', () => {
  const writing: Block = { type: 'writing', lines: 10, label: 'Plats' };
  const rules = (blocks: readonly Block[]) => boxesOnPages(laidOut(blocks)).map((boxes) => boxes.length);

  test('takes the lines that are left there', () => {
    expect(rules([...filler(25), writing])).toEqual([5]);
  });

  test('goes to the next page rather than be no room at all', () => {
    expect(rules([...filler(30), writing])).toEqual([0, 10]);
  });

  test('never stand alone on a page when there is something that they are for', () => {
    expect(wordsOnPages([...filler(30), writing])[1]?.length).toBeGreaterThan(0);
  });

  test('keeps the marker of the item that it stands in', () => {
    const item: Block = { type: 'list', marker: 'decimal', start: 7, tight: true, items: [{ children: [writing] }] };
    expect(wordsOnPages([...filler(25), item]).flat()).toContain('7.');
  });

  test('is whole in columns, however they are balanced', () => {
    expect(rules([{ type: 'columns', count: 2, children: [writing, paragraph('x')] }])).toEqual([10]);
  });
});

test('contents know the page of every heading and lead there', () => {
  const blocks: Block[] = [
    { type: 'contents', title: 'Innehåll', depth: 1 },
    ...[1, 2, 3].map((at): Block => ({ type: 'section', newPage: true, children: [heading(2, `h${at}`, `Del ${at}`)] })),
  ];
  const pages = laidOut(blocks);
  expect(pages.anchors.map(({ id, page }) => [id, page])).toEqual([
    ['_contents', 0],
    ['h1', 1],
    ['h2', 2],
    ['h3', 3],
  ]);
  const numbers = (textOnPages(pages)[0] ?? []).filter(({ artifact, text: it }) => !artifact && /^\d$/.test(it));
  expect(numbers.map(({ text: it }) => it)).toEqual(['1', '2', '3']);
  expect(new Set(numbers.map(({ x }) => x)).size).toBe(1);
});

test('the same document gives the same pages', () => {
  const blocks = [heading(1, 'a', 'Rubrik'), ...filler(50)];
  expect(JSON.stringify(textOnPages(laidOut(blocks)))).toBe(JSON.stringify(textOnPages(laidOut(documentOf(blocks).blocks))));
});
