import { exampleDilemma } from '../example-texts.ts';
import type { Rule } from '../rule.ts';
import { hitsInLines } from '../whole-text.ts';

/** No text holds the number of a real matter. */
export const caseNumber = {
  id: 'case-number',
  group: 'privacy',
  scope: 'text',
  severity: 'warning',
  options: {
    allow: { what: { sv: 'Nummer som får stå.', en: 'Numbers that may stand.' }, default: [] },
  },
  what: {
    sv: 'Diarienummer, ärendenummer och målnummer ska inte stå i en text.',
    en: 'Registration numbers and case numbers should not stand in a text.',
  },
  why: {
    sv: 'Med numret kan vem som helst begära ut ärendet och se vem det handlar om.',
    en: 'With the number, anybody can ask for the documents and see whom it is about.',
  },
  good: [
    {
      files: {
        'dilemmas/biljetten.md': exampleDilemma({
          body: 'Dnr saknas. Förordning 2016/679, läsåret 2024/25, lag (2017:900), 10/12-2026.',
        }),
      },
    },
  ],
  bad: [
    {
      files: { 'dilemmas/biljetten.md': exampleDilemma({ body: 'Ärendet har dnr 2026/1234-5.' }) },
      at: ['dilemmas/biljetten.md:11:17'],
    },
    {
      files: { 'dilemmas/biljetten.md': exampleDilemma({ body: 'Se 3.2.1-2026/01234-5, mål nr T 1234-20.' }) },
      at: ['dilemmas/biljetten.md:11:4', 'dilemmas/biljetten.md:11:31'],
    },
  ],
  *check({ texts }, settings) {
    for (const text of texts) {
      const allowed = new Set(settings.words('allow', text.source.file));
      for (const { match, span } of hitsInLines(text, shape, { needs: /[\d.][-/]\d/g })) {
        const number = match[1] ?? match[0];
        const start = span.end.offset - number.length;
        if (allowed.has(number)) continue;
        yield {
          file: text.source.file,
          span: text.source.span(start, start + number.length),
          message: {
            sv: `»${number}« ser ut som numret på ett verkligt ärende.`,
            en: `“${number}” looks like the number of a real matter.`,
          },
          hint: {
            sv: 'Ta bort numret; är det påhittat, skriv det under »allow« i etos.yaml.',
            en: 'Remove the number; if it is made up, write it under “allow” in etos.yaml.',
          },
        };
      }
    }
  },
} satisfies Rule<'case-number'>;

/** After the word for it, anything with a digit and a sign in it; on its own, only `2026/1234-5` with or without a class before. */
const shape =
  /(?<![\p{L}\p{N}])(?:(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer|målnr|målnummer|mål nr)[.:]?[ \t]{1,3}((?:\p{Lu}{1,6}[ -])?\d[\d.]{0,12}[-/]\d{1,8}(?:[-/]\d{1,8}){0,2})|(?:\d(?:\.\d{1,3}){1,3}-)?(?:19|20)\d\d\/\d{2,6}-\d{1,4})(?![\p{L}\p{N}])/giu;
