import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../src/bank/bank.ts';
import { loadBank } from '../../src/bank/load.ts';
import type { Section } from '../../src/bank/sections.ts';
import { firstNames } from '../../src/lint/language/first-names.ts';
import { knownNames, noNames, type Person, people } from '../support/people.ts';

const bank = loadBank(fileURLToPath(new URL('../../', import.meta.url))).value;
const texts = [...entriesOf(bank, 'dilemma'), ...entriesOf(bank, 'case')];
const stories = new Map(texts.map(({ id, sections }) => [id, prose(sections)]));
/** What happens, without what is asked and advised about it. */
const happenings = new Map(
  texts.map(({ id, sections }) => [
    id,
    sections
      .filter(tells)
      .map(({ text }) => text)
      .join('\n\n'),
  ]),
);
/** Every word that stands with a small letter somewhere in our Swedish texts. */
const smallWords = new Set(bank.entries.flatMap(({ source }) => source.text.match(/(?<![\p{L}-])\p{Ll}[\p{L}-]*/gu) ?? []));

const judges =
  /^(?:Gruppen (?:gör|misstänker|börjar misstänka|bestämmer sig för att) )?(.{2,40}?) (?:blir|görs till|framställs som|pekas ut|misstänks|anklagas|får skulden|till den|läcker)(?!\p{L})/u;
const numbers: Readonly<Record<string, number>> = { två: 2, sextiosex: 66, sextioåtta: 68 };

/** Those of whom a pitfall says that the group makes them into something: »Ingrid blir en lobbyist.« */
const judged = texts.flatMap(({ id, sections }) => {
  const said = itemsUnder(sections, 'Fallgropar').map((item) => judges.exec(item)?.[1] ?? '');
  return people.filter(({ text, name }) => text === id && said.some((who) => holds(who, name)));
});

/** Those whose age a text tells, such as »Elias, 29 år«. */
const aged = people.flatMap((person) => {
  const years = new RegExp(`(?<!\\p{L})${person.name}(?: är|,) (\\p{L}+|\\d+) år(?!\\p{L})`, 'u').exec(
    stories.get(person.text) ?? '',
  )?.[1];
  return years === undefined ? [] : [{ person, years: numbers[years] ?? Number(years) }];
});

describe('the list of people', () => {
  test('knows everybody who has a name', () => {
    const strangers = [...stories].flatMap(([id, story]) =>
      [...namesIn(story)].filter((name) => !knownNames.has(name) && !noNames.has(name)).map((name) => `${id}: ${name}`),
    );
    expect(strangers, 'write them into test/support/people.ts').toEqual([]);
  });

  test('says of each text who is in it, and of nobody who is not', () => {
    const listed = people.map(({ text, name }) => `${text}: ${name}`);
    const found = [...stories].flatMap(([id, story]) =>
      [...knownNames].filter((name) => holds(story, name)).map((name) => `${id}: ${name}`),
    );
    expect([...listed].sort(), 'mend test/support/people.ts').toEqual(found.sort());
  });

  test('holds for the translations too, which call everybody the same', () => {
    const missing = bank.translations
      .filter(({ kind }) => kind === 'dilemma' || kind === 'case')
      .flatMap(({ id, sections }) =>
        people
          .filter(({ text, name }) => text === id && !holds(prose(sections), name))
          .map(({ name }) => `${id}.en.md lacks ${name}`),
      );
    expect(missing).toEqual([]);
  });

  test('calls those leaders whom the texts call so', () => {
    const called = [...happenings].flatMap(([id, story]) =>
      people
        .filter(({ text, name, part }) => text === id && part !== 'leads' && part !== 'outside' && isCalledLeader(story, name))
        .map(({ name }) => `${id}: ${name}`),
    );
    expect(called).toEqual([]);
  });

  test('would see a stranger, at the beginning of a sentence too', () => {
    expect([...namesIn('På fredag ringer Gudrun. Mustafa, som är ny, svarar. Xu tvekar, men Li ler. Kaffet är slut.')]).toEqual([
      'Gudrun',
      'Mustafa',
      'Xu',
      'Li',
    ]);
  });
});

describe('the spread is fair', () => {
  const leaders = people.filter(({ part }) => part === 'leads');
  const staff = people.filter(({ part }) => part === 'works');
  const outside = people.filter(({ part }) => part === 'outside');
  const politics = people.filter(({ part }) => part === 'governs');

  test.each([
    ['all', people, 40, 60],
    ['leaders', leaders, 40, 60],
    ['staff', staff, 40, 60],
    ['the political leadership', politics, 35, 65],
    ['those outside the agency', outside, 35, 65],
  ])('between women and men: %s', (_, group, least, most) => {
    within(share(group.filter(hasGender), isWoman), least, most);
  });

  test.each([
    ['all', people, 40, 60],
    ['leaders', leaders, 40, 60],
    ['staff', staff, 40, 60],
    ['the political leadership', politics, 20, 60],
    // Applicants and the public are not mostly those whose names come from elsewhere.
    ['those outside the agency', outside, 30, 60],
  ])('between old Swedish names and others: %s', (_, group, least, most) => {
    within(share(group, isFromElsewhere), least, most);
  });

  test('between women and men of either kind of name', () => {
    within(share(people.filter(hasGender).filter(isFromElsewhere), isWoman), 40, 60);
    within(share(people.filter(hasGender).filter(not(isFromElsewhere)), isWoman), 40, 60);
  });

  test('over the world and the national minorities', () => {
    const places = new Map(people.map(({ from }) => [from, people.filter((each) => each.from === from)]));
    expect(places.size).toBeGreaterThanOrEqual(9);
    expect(places.get('finland')?.length).toBeGreaterThanOrEqual(5);
    expect(places.get('sapmi')?.length).toBeGreaterThanOrEqual(2);
    for (const [place, group] of places) {
      // Wherever names come from, their bearers are not always those who want something.
      if (group.length >= 10)
        within(
          share(group, ({ part }) => part === 'outside'),
          0,
          60,
          place,
        );
    }
  });

  test('among those whom the group easily judges, by what the facilitator is told to look out for', () => {
    expect(judged.length).toBeGreaterThanOrEqual(25);
    within(share(judged.filter(hasGender), isWoman), 40, 60);
    within(share(judged, isFromElsewhere), 20, 55);
    within(
      share(judged, ({ part }) => part === 'leads'),
      0,
      45,
    );
  });

  test('among those whose age is told: young and old, women and men', () => {
    const told = aged.map(({ person, years }) => ({ ...person, years }));
    expect(told.filter(({ years }) => years < 30).length).toBeGreaterThanOrEqual(1);
    expect(told.filter(({ years }) => years > 60).map(({ gender }) => gender)).toEqual(expect.arrayContaining(['woman', 'man']));
  });

  test('over names: nobody’s is in more than four texts', () => {
    const often = [...knownNames].filter((name) => people.filter((each) => each.name === name).length > 4);
    expect(often).toEqual([]);
  });
});

/** Everything that an entry tells, without its headings. */
function prose(sections: readonly Section[]): string {
  return sections.map(({ text, parts }) => `${text}\n\n${prose(parts)}`).join('\n\n');
}

/**
 * Words that can only be names, without the s of the genitive: with a capital in the middle of a sentence, or at its
 * beginning when it is a first name that we know of, or a word that no text of the bank has in small letters and that
 * does something that people do.
 */
function namesIn(story: string): Set<string> {
  const rest = [...knownNames].filter((name) => name.includes(' ')).reduce((text, name) => text.replaceAll(name, '…'), story);
  const found = [...rest.matchAll(/(?<![\p{L}-])(?!\p{Lu}{2,3}(?![\p{Ll}]))\p{Lu}\p{L}+(?:-\p{L}+)*/gu)];
  const names = found.filter(({ 0: written, index }) => {
    const small = written.toLowerCase();
    if (inSentence.test(rest.slice(Math.max(0, index - 2), index))) return true;
    if (smallWords.has(small)) return false;
    return firstNames.has(small.replace(/s$/, '')) || firstNames.has(small) || acts.test(rest.slice(index + written.length));
  });
  return new Set(names.map(([written]) => withoutGenitive(written)));
}

function tells({ key }: Section): boolean {
  return key === 'situation' || key === 'start' || key === 'inject';
}

const inSentence = /[\p{Ll}\d,;] $/u;
const acts =
  /^(?:, som | (?:säger|frågar|undrar|ringer|mejlar|skriver|svarar|tycker|tvekar|kommer in|ler|suckar|nickar)(?!\p{L}))/u;

function withoutGenitive(name: string): string {
  const bare = name.replace(/s$/, '');
  return !knownNames.has(name) && (knownNames.has(bare) || noNames.has(bare)) ? bare : name;
}

function holds(story: string, name: string): boolean {
  return new RegExp(`(?<![\\p{L}-])${name}(?:['’]?s)?(?![\\p{L}-])`, 'u').test(story);
}

/** »chefen Adem«, »Nadia är ny gruppchef«, »Sadia, som leder handläggarna«. */
function isCalledLeader(story: string, name: string): boolean {
  const title = '(?:\\p{L}*chef|gruppledare|generaldirektör)';
  return new RegExp(
    `${title}(?:en|n)? ${name}(?!\\p{L})|(?<!\\p{L})${name},? (?:som )?(?:är (?:ny )?${title}(?!\\p{L})|leder )`,
    'u',
  ).test(story);
}

function itemsUnder(sections: readonly Section[], title: string): string[] {
  const parts = sections.flatMap((section) => section.parts).filter(({ heading }) => heading === title);
  return parts.flatMap(({ text }) => text.split(/^- /m).slice(1));
}

function share(group: readonly Person[], fits: (person: Person) => boolean): number {
  return (100 * group.filter(fits).length) / group.length;
}

function within(percent: number, least: number, most: number, what?: string): void {
  expect(percent, what).toBeGreaterThanOrEqual(least);
  expect(percent, what).toBeLessThanOrEqual(most);
}

function isWoman({ gender }: Person): boolean {
  return gender === 'woman';
}

function hasGender({ gender }: Person): boolean {
  return gender !== 'either';
}

function isFromElsewhere({ from }: Person): boolean {
  return from !== 'sweden';
}

function not(fits: (person: Person) => boolean): (person: Person) => boolean {
  return (person) => !fits(person);
}
