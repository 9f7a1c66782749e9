import { type EntryOf, entriesOf } from '../../bank/bank.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { atField, atLine } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';
import { didYouMean } from '../suggestion.ts';

type Case = EntryOf<'case'>;

/** Every inject of a case has a section, every such section an inject; numbers are used once and `after` names an earlier one. */
export const injectSections = {
  id: 'inject-sections',
  group: 'structure',
  scope: 'text',
  kinds: ['case'],
  severity: 'error',
  what: {
    sv: 'Varje inspel i front matter ska ha sitt avsnitt, och varje avsnitt sitt inspel.',
    en: 'Every inject in front matter should have its section, and every such section its inject.',
  },
  why: {
    sv: 'Inspelet delas ut som ett eget blad: utan avsnitt är bladet tomt, utan rad i front matter delas det aldrig ut.',
    en: 'An inject is handed out as a sheet of its own: without a section it is empty, without front matter it is never handed out.',
  },
  good: [{ files: { 'cases/besoket.md': besoket('{ number: 2, title: Brevet, minutes: 10, channel: brev, after: 1 }', 2) } }],
  bad: [
    {
      files: { 'cases/besoket.md': besoket('{ number: 2, title: Brevet, minutes: 10, channel: brev }', 3) },
      at: ['cases/besoket.md:9:15', 'cases/besoket.md:16:1'],
    },
    {
      files: { 'cases/besoket.md': besoket('{ number: 2, title: Brevet, minutes: 10, channel: brev, after: 3 }', 2) },
      at: ['cases/besoket.md:9:68'],
    },
    {
      files: { 'cases/besoket.md': besoket('{ number: 1, title: Brevet, minutes: 10, channel: brev }', 1) },
      at: ['cases/besoket.md:9:15'],
    },
  ],
  *check(facts) {
    for (const each of entriesOf(facts.own, 'case')) {
      yield* injectsWithoutSection(each);
      yield* sectionsWithoutInject(each);
      yield* numbersAstray(each);
    }
  },
} satisfies Rule<'inject-sections'>;

function* injectsWithoutSection(each: Case): Iterable<Finding> {
  for (const [index, inject] of each.data.injects.entries()) {
    if (each.sections.some((section) => section.key === 'inject' && section.number === inject.number)) continue;
    const heading = each.lang === 'sv' ? `Inspel ${inject.number}` : `Inject ${inject.number}`;
    yield atField(each, ['injects', index, 'number'], {
      message: { sv: `Inspel ${inject.number} har inget avsnitt.`, en: `Inject ${inject.number} has no section.` },
      hint: {
        sv: `Lägg till rubriken »## ${heading}« med text under.`,
        en: `Add the heading “## ${heading}” with text under it.`,
      },
    });
  }
}

function* sectionsWithoutInject(each: Case): Iterable<Finding> {
  for (const section of each.sections) {
    if (section.key !== 'inject' || each.data.injects.some((inject) => inject.number === section.number)) continue;
    yield atLine(each, section.line, {
      message: { sv: `»${section.heading}« finns inte bland »injects«.`, en: `“${section.heading}” is not among “injects”.` },
      hint: {
        sv: `Lägg till ett inspel med »number: ${section.number}« i front matter, eller ta bort avsnittet.`,
        en: `Add an inject with “number: ${section.number}” to front matter, or remove the section.`,
      },
    });
  }
}

function* numbersAstray(each: Case): Iterable<Finding> {
  const earlier = new Set<string>();
  for (const [index, { number, after }] of each.data.injects.entries()) {
    if (after !== undefined && !earlier.has(after)) {
      yield atField(each, ['injects', index, 'after'], {
        message: {
          sv: `»after« är ${after}, men inget inspel före detta har det numret.`,
          en: `“after” is ${after}, but no inject before this one has that number.`,
        },
        hint: didYouMean(nearest(after, earlier)) ?? {
          sv: 'Ta bort »after«: det första inspelet följer inte på något annat.',
          en: 'Remove “after”: the first inject follows no other.',
        },
      });
    }
    if (earlier.has(number)) {
      yield atField(each, ['injects', index, 'number'], {
        message: { sv: `Två inspel har numret ${number}.`, en: `Two injects have the number ${number}.` },
        hint: { sv: 'Ge inspelet ett eget nummer, som 2 eller 2a.', en: 'Give the inject a number of its own, such as 2 or 2a.' },
      });
    }
    earlier.add(number);
  }
}

function besoket(inject: string, number: number): string {
  return `---
title: Besöket
aims: [Öva på ett svårt samtal]
roles: [Receptionist]
principles: [objektivitet]
minutes: 40
injects:
  - { number: 1, title: En man vid disken, minutes: 20, channel: besök }
  - ${inject}
---

## Inspel 1

En man vill tala med chefen.

## Inspel ${number}

Han skriver ett brev.
`;
}
