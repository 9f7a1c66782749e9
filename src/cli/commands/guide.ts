import { printCommand } from './print-document.ts';

/** `etos guide`: what the facilitator needs, and participants must not see. */
export const guide = printCommand({
  name: 'guide',
  summary: { sv: 'Skriv ut handledningen till samtalsledaren', en: 'Print the guide for the facilitator' },
  examples: [
    {
      command: 'etos guide',
      does: { sv: 'Handledningen till halvdagen för chefer', en: 'The guide to the half-day for managers' },
    },
    {
      command: 'etos guide den-stickade-sjalen',
      does: { sv: 'Handledningen till ett enda dilemma', en: 'The guide to a single dilemma' },
    },
    {
      command: 'etos guide etiskt-cafe --start 13:00',
      does: { sv: 'Ett etiskt café med klockslag från ett', en: 'An ethics café with clock times from one' },
    },
  ],
});
