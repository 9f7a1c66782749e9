import { exampleDilemma } from '../example-texts.ts';
import type { Rule } from '../rule.ts';
import { hitsIn } from '../whole-text.ts';

/** No text holds a Swedish personal identity number or coordination number. */
export const personalNumber = {
  id: 'personal-number',
  group: 'privacy',
  scope: 'text',
  severity: 'error',
  options: {
    allow: {
      what: {
        sv: 'Nummer som får stå, som Skatteverkets testnummer.',
        en: 'Numbers that may stand, such as the Tax Agency’s test numbers.',
      },
      default: [],
    },
  },
  what: {
    sv: 'Person- och samordningsnummer ska inte stå i en text.',
    en: 'Personal identity numbers and coordination numbers should not stand in a text.',
  },
  why: {
    sv: 'Det som skrivs ut sprids. Ett nummer pekar ut en enda människa, och står kvar i filens historik.',
    en: 'What is printed spreads. A number points out a single human being, and stays in the history of the file.',
  },
  good: [
    {
      files: {
        'dilemmas/biljetten.md': exampleDilemma({ body: 'Ring 08-123 456 78 den 2026-11-20. Organisationsnummer 212000-0142.' }),
      },
    },
    {
      files: { 'dilemmas/biljetten.md': exampleDilemma({ body: 'Numret 640823-3235 är fel, och 121212-1212 är ett exempel.' }) },
    },
  ],
  bad: [
    {
      files: { 'dilemmas/biljetten.md': exampleDilemma({ body: 'Hon heter 640823-3234.' }) },
      at: ['dilemmas/biljetten.md:11:11'],
    },
    {
      files: { 'dilemmas/biljetten.md': exampleDilemma({ body: 'Han heter 19640883-3231 och 196408233234.' }) },
      at: ['dilemmas/biljetten.md:11:11', 'dilemmas/biljetten.md:11:29'],
    },
    {
      files: { 'dilemmas/biljetten.md': exampleDilemma({ body: 'Hon är över hundra: 121211+1213.' }) },
      at: ['dilemmas/biljetten.md:11:21'],
    },
  ],
  *check({ texts }, settings) {
    for (const text of texts) {
      const allowed = new Set([...tolvan, ...settings.words('allow', text.source.file)].map(digitsOf));
      for (const { match, file, span } of hitsIn(text, shape, /\d\d[-+ ]?\d{4}/)) {
        const coordination = isNumber(match);
        if (coordination === undefined || allowed.has(digitsOf(match[0]))) continue;
        const [sv, en] = coordination
          ? ['samordningsnummer', 'coordination number']
          : ['personnummer', 'personal identity number'];
        yield {
          file,
          span,
          message: { sv: `»${match[0]}« är ett giltigt ${sv}.`, en: `“${match[0]}” is a valid ${en}.` },
          hint: {
            sv: 'Ta bort numret, också ur filens historik om det är någons.',
            en: 'Remove the number, also from the history of the file if it is somebody’s.',
          },
        };
      }
    }
  },
} satisfies Rule<'personal-number'>;

/** With a century or without; without one there must be a sign, or every tenth telephone number would look like one. */
const shape =
  /(?<![\p{L}\p{N}_/.+-])(?:(18|19|20)(\d\d)(\d\d)(\d\d)[-+ ]?|(\d\d)(\d\d)(\d\d)[-+])(\d{4})(?![\p{L}\p{N}_]|[-/.]\d)/gu;

/** The number that Swedish forms show as an example. */
const tolvan = ['19121212-1212', '121212-1212'];

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** Whether it is a coordination number, in which 60 is added to the day; undefined when it is neither. */
function isNumber(match: RegExpMatchArray): boolean | undefined {
  const [year = '', month = '', day = ''] = match[1] === undefined ? match.slice(5, 8) : match.slice(2, 5);
  const added = Number(day) > 60 ? 60 : 0;
  const isDay = Number(day) - added >= 1 && Number(day) - added <= daysIn(Number(month), Number(year));
  return isDay && sumOf(`${year}${month}${day}${match[8]}`) % 10 === 0 ? added > 0 : undefined;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Luhn's sum, with every other digit doubled from the first. */
function sumOf(digits: string): number {
  return [...digits].reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}
