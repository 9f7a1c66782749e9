import { entriesOf } from '../../bank/bank.ts';
import { exampleCase } from '../example-texts.ts';
import { atField, type Words } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** The numbers of injects rise without gaps, and letters begin with a branch that is there. */
export const injectOrder = {
  id: 'inject-order',
  group: 'structure',
  scope: 'text',
  kinds: ['case'],
  severity: 'warning',
  what: {
    sv: 'Inspelen ska vara numrerade i ordning utan luckor: 1, 2, 2a, 2b, 3.',
    en: 'Injects should be numbered in order without gaps: 1, 2, 2a, 2b, 3.',
  },
  why: {
    sv: 'Den som delar ut bladen letar annars efter ett som inte finns.',
    en: 'Whoever hands out the sheets will otherwise look for one that does not exist.',
  },
  good: [
    { files: { 'cases/besoket.md': exampleCase('1', '2', '2a', '2b', '3') } },
    { files: { 'cases/besoket.md': exampleCase('1', '2a', '2b', '3') } },
  ],
  bad: [
    { files: { 'cases/besoket.md': exampleCase('1', '3') }, at: ['cases/besoket.md:9:15'] },
    { files: { 'cases/besoket.md': exampleCase('2', '1') }, at: ['cases/besoket.md:8:15', 'cases/besoket.md:9:15'] },
    { files: { 'cases/besoket.md': exampleCase('1', '2b') }, at: ['cases/besoket.md:9:15'] },
  ],
  *check({ own }) {
    for (const each of entriesOf(own, 'case')) {
      let before: Place = { number: 0, letter: 0 };
      for (const [index, inject] of each.data.injects.entries()) {
        const here = placeOf(inject.number);
        if (!follows(here, before)) yield atField(each, ['injects', index, 'number'], astray(inject.number, before));
        before = here;
      }
    }
  },
} satisfies Rule<'inject-order'>;

/** `2b` as its number, 2, and the place of its letter in the alphabet, 2; without a letter, 0. */
interface Place {
  readonly number: number;
  readonly letter: number;
}

function placeOf(number: string): Place {
  const letter = /[a-z]$/.exec(number)?.[0];
  return { number: Number.parseInt(number, 10), letter: letter === undefined ? 0 : letter.charCodeAt(0) - 96 };
}

/** The same number with the next letter, or the next number with none or the first. The same again is for `inject-sections`. */
function follows(here: Place, before: Place): boolean {
  if (here.number === before.number) return here.letter === before.letter || here.letter === before.letter + 1;
  return here.number === before.number + 1 && here.letter <= 1;
}

function astray(number: string, before: Place): Words {
  const last = written(before);
  const branch = written({ ...before, letter: before.letter + 1 });
  const next = String(before.number + 1);
  return {
    message:
      before.number === 0
        ? { sv: `Det första inspelet har numret ${number}.`, en: `The first inject has the number ${number}.` }
        : { sv: `Inspel ${number} kommer efter ${last}.`, en: `Inject ${number} comes after ${last}.` },
    hint: {
      sv: `Ge det numret ${next}${before.number === 0 ? '' : `, eller ${branch} om det är en gren`}, och ändra rubriken likadant.`,
      en: `Give it the number ${next}${before.number === 0 ? '' : `, or ${branch} if it is a branch`}, and change the heading likewise.`,
    },
  };
}

function written({ number, letter }: Place): string {
  return `${number}${letter === 0 ? '' : String.fromCharCode(96 + Math.min(letter, 26))}`;
}
