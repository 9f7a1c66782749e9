import type { Rule } from '../rule.ts';

/** A file has line ends of one kind. */
export const lineEnds = {
  id: 'line-ends',
  group: 'files',
  // What is kept with a text's digest would hide a file with the same text and other line ends.
  scope: 'bank',
  severity: 'warning',
  what: { sv: 'En fil ska ha radslut av ett enda slag.', en: 'A file should have line ends of a single kind.' },
  why: {
    sv: 'Blandade radslut gör att hela filen ser ändrad ut när någon har rättat ett ord.',
    en: 'Mixed line ends make the whole file look changed when somebody has mended a word.',
  },
  good: [{ files: { 'glossary/terms/nit.md': nit('\r\n', '\r\n') } }],
  bad: [
    {
      files: { 'glossary/terms/nit.md': nit('\n', '\r\n') },
      at: ['glossary/terms/nit.md:2:11'],
      fixed: { 'glossary/terms/nit.md': nit('\n', '\n') },
    },
  ],
  *check({ bank }) {
    for (const source of bank.sources.values()) {
      const fault = source.faults.find((each) => each.kind === 'line-ends');
      if (!fault) continue;
      yield {
        file: source.file,
        span: source.span(fault.offset, fault.offset),
        message: { sv: 'Radslutet är av ett annat slag än filens övriga.', en: 'The line end is of another kind than the rest.' },
        hint: {
          sv: 'Spara om filen med radslut av ett slag; »etos lint --fix« gör det.',
          en: 'Save the file with line ends of one kind; “etos lint --fix” does so.',
        },
        // The text as read has one kind of line end: writing it back, as it is, mends the file.
        fix: [{ file: source.file, start: 0, end: 0, text: '' }],
      };
    }
  },
} satisfies Rule<'line-ends'>;

function nit(most: string, second: string): string {
  return `---${most}title: Nit${second}definition: Att arbeta ivrigt och noga.${most}---${most}`;
}
