import type { Finding } from './reading.ts';

/** What may be wrong with a directive. */
export const directiveFindings = {
  unknownDirective: (name: string, near: readonly string[]) => ({
    code: 'unknown-directive',
    severity: 'error',
    message: { sv: `Det finns inget direktiv som heter »${name}«.`, en: `There is no directive called “${name}”.` },
    hint: near.length
      ? {
          sv: `Menades ${near.join(' eller ')}? Innehållet står kvar utan ruta.`,
          en: `Was ${near.join(' or ')} meant? The content stays without it.`,
        }
      : {
          sv: 'Ta bort raden, eller skriv \\::: om kolonen ska synas.',
          en: 'Remove the line, or write \\::: if the colons are meant to be seen.',
        },
  }),
  directiveNotClosed: (name: string) => ({
    code: 'directive-not-closed',
    severity: 'error',
    message: { sv: `Direktivet ${name} stängs aldrig.`, en: `The directive ${name} is never closed.` },
    hint: { sv: 'Skriv ::: på en egen rad där det slutar.', en: 'Write ::: on a line of its own where it ends.' },
  }),
  leafNotClosed: {
    code: 'directive-not-closed',
    severity: 'warning',
    message: { sv: 'Direktivet har inget innehåll men stängs inte.', en: 'The directive has no content but is not closed.' },
    hint: { sv: 'Avsluta raden med mellanslag och :::.', en: 'End the line with a space and :::.' },
  },
  strayClose: {
    code: 'stray-directive-end',
    severity: 'warning',
    message: { sv: 'Här stängs ett direktiv som aldrig öppnades.', en: 'A directive is closed here that was never opened.' },
    hint: {
      sv: 'Ta bort raden, eller öppna direktivet tidigare med ::: och dess namn.',
      en: 'Remove the line, or open the directive earlier with ::: and its name.',
    },
  },
  directiveNotHere: {
    code: 'directive-not-here',
    severity: 'warning',
    message: {
      sv: 'Direktiv (:::) används inte i den här texten; raden skrivs ut som den står.',
      en: 'Directives (:::) are not used in this text; the line is set as it stands.',
    },
    hint: { sv: 'Ta bort raden.', en: 'Remove the line.' },
  },
  unknownArgument: (directive: string, argument: string, near: readonly string[]) => ({
    code: 'unknown-argument',
    severity: 'error',
    message: {
      sv: `Direktivet ${directive} känner inte till »${argument}«.`,
      en: `The directive ${directive} does not know “${argument}”.`,
    },
    hint: near.length
      ? { sv: `Menades ${near.join(' eller ')}?`, en: `Was ${near.join(' or ')} meant?` }
      : {
          sv: 'Ta bort det. Text med mellanslag skrivs inom citattecken: title="Två ord".',
          en: 'Remove it. Text with spaces goes in quotation marks: title="Two words".',
        },
  }),
  badArgument: (argument: string, value: string, expects: Finding['hint']) => ({
    code: 'bad-argument',
    severity: 'error',
    message: { sv: `»${value}« kan inte vara ${argument}.`, en: `“${value}” cannot be ${argument}.` },
    hint: { sv: `Skriv ${expects.sv}.`, en: `Write ${expects.en}.` },
  }),
  missingArgument: (directive: string, argument: string, expects: Finding['hint']) => ({
    code: 'missing-argument',
    severity: 'error',
    message: { sv: `Direktivet ${directive} behöver ${argument}=.`, en: `The directive ${directive} needs ${argument}=.` },
    hint: { sv: `Skriv ${expects.sv}.`, en: `Write ${expects.en}.` },
  }),
  nothingToApply: (directive: string, what: Finding['hint']) => ({
    code: 'directive-without-effect',
    severity: 'warning',
    message: { sv: `Direktivet ${directive} har ingen verkan här.`, en: `The directive ${directive} has no effect here.` },
    hint: { sv: `Sätt ${what.sv} inuti det.`, en: `Put ${what.en} inside it.` },
  }),
} satisfies Record<string, Finding | ((...args: never[]) => Finding)>;
