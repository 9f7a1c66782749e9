import { printCommand } from './print-document.ts';

/** `etos pack`: what each participant gets. */
export const pack = printCommand({
  name: 'pack',
  summary: { sv: 'Skriv ut samtalsunderlaget till deltagarna', en: 'Print the discussion pack for participants' },
  examples: [
    { command: 'etos pack', does: { sv: 'Halvdagen för chefer, som PDF', en: 'The half-day for managers, as PDF' } },
    {
      command: 'etos pack --topic gavor --minutes 45',
      does: { sv: 'Dilemman om gåvor som ryms på 45 minuter', en: 'Dilemmas on gifts that fit in 45 minutes' },
    },
    {
      command: 'etos pack etiskt-cafe --start 13:00 -o cafe.html',
      does: { sv: 'Ett etiskt café klockan ett, som webbsida', en: 'An ethics café at one, as a web page' },
    },
  ],
});
