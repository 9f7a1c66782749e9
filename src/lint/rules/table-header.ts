import { inlineText, walkBlocks } from '../../document/walk.ts';
import { exampleTerm } from '../example-texts.ts';
import { atLine } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';

/** Every column of a table has a heading; only the first may be without, when it names the rows. */
export const tableHeader = {
  id: 'table-header',
  group: 'accessibility',
  scope: 'text',
  severity: 'warning',
  what: {
    sv: 'Varje kolumn i en tabell ska ha en rubrik; bara den första får vara utan.',
    en: 'Every column of a table should have a heading; only the first may be without.',
  },
  why: {
    sv: 'En skärmläsare läser kolumnens rubrik före varje ruta. Utan rubrik är rutan bara ett tal.',
    en: 'A screen reader says the column’s heading before each cell. Without it, the cell is just a number.',
  },
  good: [{ files: { 'glossary/terms/jav.md': exampleTerm({ body: '| | Chef |\n|---|---|\n| Dag | 1 |' }) } }],
  bad: [
    {
      files: { 'glossary/terms/jav.md': exampleTerm({ body: '| Dag | |\n|---|---|\n| Ett | 1 |' }) },
      at: ['glossary/terms/jav.md:8:1'],
    },
  ],
  *check({ marked }) {
    for (const { text, section, blocks } of marked) {
      const found: Finding[] = [];
      walkBlocks(blocks, (block) => {
        if (block.type !== 'table') return;
        const empty = block.header.flatMap((cell, index) => (inlineText(cell.children).trim() === '' ? [index + 1] : []));
        const [first] = empty.filter((column) => column > 1 || block.header.length === 1);
        if (first === undefined) return;
        found.push(
          atLine(text, block.line ?? section.textLine, {
            message: { sv: `Kolumn ${first} i tabellen saknar rubrik.`, en: `Column ${first} of the table has no heading.` },
            hint: {
              sv: 'Skriv i tabellens första rad vad kolumnen innehåller.',
              en: 'Write in the first row of the table what the column holds.',
            },
          }),
        );
      });
      yield* found;
    }
  },
} satisfies Rule<'table-header'>;
