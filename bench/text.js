import { writeData } from './data.js';
import { toMarkdown } from './markdown.js';
import { Prose } from './prose.js';
import { makeRandom } from './words.js';

/**
 * A report of about `pages` A4 pages, as blocks: headings at three levels under a title, paragraphs, lists, tables and
 * links, in the shares that 100 pages with 40,000 words, 29 tables and 300 links have. The same for the same `pages`.
 */
export function makeReport(pages) {
  const prose = new Prose(makeRandom(1));
  const blocks = [{ type: 'heading', level: 1, inlines: [{ text: title }] }];
  const enough = pages * wordsPerPage;
  for (let tables = 0; prose.words < enough; ) {
    blocks.push(heading(prose, 2));
    for (let at = 0; at < 4 && prose.words < enough; at++) {
      blocks.push(...section(prose, at % 2 === 0 ? 3 : 4));
      if (prose.words / wordsPerTable > tables && ++tables) blocks.push(table(prose));
    }
  }
  return { title, blocks };
}

/** How many words a report has, and how many distinct ones. */
export function countWords(report) {
  const words =
    toMarkdown(report)
      .replace(/\]\([^)]*\)/g, ']')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return { words: words.length, distinct: new Set(words).size };
}

const title = 'Värdegrund & förvaltning: en provrapport';
const wordsPerPage = 400;
const wordsPerTable = 1380;

function section(prose, level) {
  const blocks = [heading(prose, level), paragraph(prose), paragraph(prose)];
  return prose.chance(0.6) ? [...blocks, list(prose), paragraph(prose)] : [...blocks, paragraph(prose)];
}

function heading(prose, level) {
  return { type: 'heading', level, inlines: [{ text: `${prose.term()} ${prose.phrase(prose.between(1, 4)).toLowerCase()}` }] };
}

function paragraph(prose) {
  return { type: 'paragraph', inlines: prose.run(prose.between(60, 122), 0.2) };
}

function list(prose) {
  const items = Array.from({ length: prose.between(3, 7) }, () => prose.run(prose.between(6, 20), 0.1));
  return { type: 'list', ordered: prose.chance(0.4), items };
}

function table(prose) {
  const columns = prose.between(3, 5);
  const row = () => [
    ...Array.from({ length: columns - 1 }, () => prose.phrase(prose.between(1, 5))),
    `${prose.between(1, 9999)}`,
  ];
  const caption = prose.phrase(prose.between(3, 7));
  const header = Array.from({ length: columns }, () => prose.term());
  return { type: 'table', caption, header, rows: Array.from({ length: prose.between(4, 12) }, row) };
}

// By itself: node bench/text.js [pages] writes the Markdown and tells its size.
if (import.meta.filename === process.argv[1]) {
  const pages = Number(process.argv[2] ?? 100);
  const report = makeReport(pages);
  const { words, distinct } = countWords(report);
  const count = (type) => report.blocks.filter((block) => block.type === type).length;
  const path = writeData(`report-${pages}.md`, toMarkdown(report));
  console.log(`${path}: ${words} words, ${distinct} distinct, ${count('table')} tables, ${count('list')} lists`);
}
