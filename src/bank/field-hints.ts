import type { z } from 'zod';
import type { Message } from '../diagnostics/diagnostic.ts';
import { shorten } from '../diagnostics/shorten.ts';

/** What to write instead of a value of the wrong type; `wanted` is the type's name in the schema. */
export function typeHint(wanted: string, value: unknown): Message | undefined {
  if (value === null)
    return {
      sv: 'Skriv ett värde efter kolonet, eller ta bort raden.',
      en: 'Write a value after the colon, or remove the line.',
    };
  const scalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const written = shorten(String(value));
  switch (wanted) {
    case 'string':
      return scalar ? { sv: `Sätt citattecken om: "${written}".`, en: `Put it in quotation marks: "${written}".` } : oneText;
    case 'array':
    case 'tuple':
      return scalar
        ? {
            sv: `Sätt hakar om, också när värdet är ensamt: [${written}].`,
            en: `Put it in brackets, also when it stands alone: [${written}].`,
          }
        : {
            sv: 'Skriv varje del på en egen rad som börjar med bindestreck.',
            en: 'Write each item on a line of its own that begins with a hyphen.',
          };
    case 'number':
    case 'int':
      return { sv: 'Skriv bara siffror, till exempel 20.', en: 'Write digits alone, such as 20.' };
    case 'boolean':
      return { sv: 'Skriv true eller false, utan citattecken.', en: 'Write true or false, without quotation marks.' };
    case 'object':
    case 'record':
      return {
        sv: 'Skriv varje fält på en egen rad under, indragen två steg.',
        en: 'Write each field on a line of its own below, two steps in.',
      };
    default:
      return undefined;
  }
}

const oneText = { sv: 'Skriv en enda text.', en: 'Write a single text.' };

type Size = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

/** What a value that is too short, long, small or large is and should be, and what to do. */
export function sizeWords(name: Message, issue: Size, value: unknown): { message: Message; hint: Message } {
  const small = issue.code === 'too_small';
  const limit = Number(small ? issue.minimum : issue.maximum);
  const [sv, en] = small ? ['minst', 'at least'] : ['högst', 'at most'];
  const should = (now: Message) => ({
    sv: `${name.sv} ${now.sv} men ska ${issue.origin === 'array' || issue.origin === 'string' ? 'ha' : 'vara'} ${sv} ${limit}.`,
    en: `${name.en} ${now.en} but should ${issue.origin === 'array' || issue.origin === 'string' ? 'have' : 'be'} ${en} ${limit}.`,
  });
  if (issue.origin === 'array') {
    const count = Array.isArray(value) ? value.length : 0;
    const now = { sv: `har ${count} ${count === 1 ? 'del' : 'delar'}`, en: `has ${count} ${count === 1 ? 'item' : 'items'}` };
    return {
      message: should(now),
      hint: small ? { sv: 'Lägg till fler.', en: 'Add more.' } : { sv: 'Ta bort några.', en: 'Remove some.' },
    };
  }
  if (issue.origin === 'string') {
    const count = typeof value === 'string' ? value.length : 0;
    const now = { sv: `har ${count} tecken`, en: `has ${count} ${count === 1 ? 'character' : 'characters'}` };
    return {
      message: should(now),
      hint: small ? { sv: 'Skriv mer.', en: 'Write more.' } : { sv: 'Korta texten.', en: 'Shorten the text.' },
    };
  }
  return {
    message: should({ sv: `är ${String(value)}`, en: `is ${String(value)}` }),
    hint: small
      ? { sv: `Skriv ${limit} eller mer.`, en: `Write ${limit} or more.` }
      : { sv: `Skriv ${limit} eller mindre.`, en: `Write ${limit} or less.` },
  };
}
