import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** The agenda is longer than the time there is, by so many minutes. */
export function tooLong(over: number, minutes: number): Diagnostic {
  return {
    code: 'session-too-long',
    severity: 'warning',
    file: '',
    message: {
      sv: `Programmet blir ${over} minuter längre än de ${minutes} du har, fast allt som får strykas är struket och samtalen är så korta de kan bli.`,
      en: `The programme is ${over} minutes longer than the ${minutes} you have, with everything cut that may be, and talks as short as they can be.`,
    },
    hint: {
      sv: 'Välj färre dilemman (--count), ett kortare tillfälle (--session) eller mer tid (--minutes).',
      en: 'Choose fewer dilemmas (--count), a shorter session (--session) or more time (--minutes).',
    },
  };
}

/** A selection that nothing matches, in the block of that name. */
export function emptyPick(title: string): Diagnostic {
  return {
    code: 'empty-selection',
    severity: 'warning',
    file: '',
    message: { sv: `Inget dilemma passar i blocket »${title}«.`, en: `No dilemma fits the block “${title}”.` },
    hint: {
      sv: 'Ändra blockets »pick«, eller lägg till ett dilemma i banken.',
      en: 'Change the block’s “pick”, or add a dilemma to the bank.',
    },
  };
}
