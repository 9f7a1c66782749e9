import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Bank, categoryOf, entriesOf, principlesOf } from '../../src/bank/bank.ts';
import type { KindName } from '../../src/bank/kinds/kind.ts';
import { loadBank } from '../../src/bank/load.ts';
import type { Section } from '../../src/bank/sections.ts';
import type { Coverage } from '../../src/catalogue/coverage.ts';
import { etos } from '../support/terminal.ts';

/** What our own bank has promised to hold. A text that is taken out, or is not published, must be replaced. */

const loaded = loadBank(fileURLToPath(new URL('../../', import.meta.url))).value;
const bank: Bank = { ...loaded, entries: loaded.entries.filter(({ data }) => data.status === 'published') };
const principles = principlesOf(bank).map(({ id }) => id);
const dilemmas = entriesOf(bank, 'dilemma');
const cases = entriesOf(bank, 'case');
const terms = entriesOf(bank, 'term');
const methods = entriesOf(bank, 'method');

describe('dilemmas', () => {
  test('there are 72', () => {
    expect(dilemmas.length).toBeGreaterThanOrEqual(72);
  });

  test('at least three on each topic', () => {
    expect(fewerThan(3, Object.keys(bank.config.topics), ({ topics }) => topics)).toEqual([]);
  });

  test('at least ten with each principle first', () => {
    expect(principles).toHaveLength(6);
    expect(fewerThan(10, principles, (data) => data.principles.slice(0, 1))).toEqual([]);
  });

  test('at least one on each pair of principles that pulls apart', () => {
    expect(fewerThan(1, pairs, ({ tension = [] }) => [[...tension].sort().join(' and ')])).toEqual([]);
  });

  test('the tension is between principles that the text is about', () => {
    const astray = dilemmas.filter(({ data }) => data.tension?.some((id) => !data.principles.includes(id)) ?? true);
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  test('at least ten on each level, and five for each audience', () => {
    expect(fewerThan(10, ['1', '2', '3'], ({ level }) => [String(level)])).toEqual([]);
    expect(fewerThan(5, Object.keys(bank.config.audiences), ({ audience }) => audience)).toEqual([]);
  });

  test.each([
    ['managers', 12, ({ audience }: Data) => audience.includes('chef')],
    ['the relation to the political leadership', 6, ({ topics }: Data) => topics.includes('politik')],
    ['digital service, AI and automated decisions', 6, ({ topics }: Data) => topics.includes('ai-digital')],
    ['universities', 4, ({ topics }: Data) => topics.includes('forskning')],
  ] as const)('for or on %s: at least %i', (_, least, fits) => {
    expect(dilemmas.filter(({ data }) => fits(data)).length).toBeGreaterThanOrEqual(least);
  });

  test('a third have options, and two thirds are open', () => {
    const share = dilemmas.filter(({ data }) => data.options).length / dilemmas.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.37);
  });

  test('options are two to four, and each says what it favours and risks', () => {
    for (const { id, data } of dilemmas.filter((each) => each.data.options)) {
      const options = data.options ?? [];
      expect(options.length, id).toBeGreaterThanOrEqual(2);
      expect(options.length, id).toBeLessThanOrEqual(4);
      for (const { text, favours, risks, note } of options) {
        expect([favours.length > 0, risks.length > 0, Boolean(note)], `${id}: ${text}`).toEqual([true, true, true]);
      }
    }
  });

  test('every part of the facilitator’s notes has something in it, and the law is referred to', () => {
    for (const { id, data, sections } of dilemmas) {
      for (const key of ['purpose', 'listenFor', 'pitfalls', 'limit', 'closing']) {
        expect(textOf(sections, key).length, `${id}: ${key}`).toBeGreaterThan(40);
      }
      expect(data.laws.length, id).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('cases', () => {
  test('there are ten, each of three to six injects', () => {
    expect(cases.length).toBeGreaterThanOrEqual(10);
    const astray = cases.filter(({ data }) => data.injects.length < 3 || data.injects.length > 6);
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  test('most branch, and each reaches its group by different channels', () => {
    const branch = cases.filter(({ data }) => data.injects.some(({ number }) => /[a-z]$/.test(number)));
    expect(branch.length).toBeGreaterThanOrEqual(6);
    for (const { id, data } of cases) {
      expect(data.injects.filter(({ channel }) => channel === undefined).length, id).toBe(0);
      expect(new Set(data.injects.map(({ channel }) => channel)).size, id).toBeGreaterThanOrEqual(2);
    }
  });

  test('each inject has an expected reaction and says what to do when it fails to come', () => {
    for (const { id, sections } of cases) {
      for (const inject of sections.filter(({ key }) => key === 'inject')) {
        const keys = inject.parts.filter(({ text }) => text.trim() !== '').map(({ key }) => key);
        expect(keys, `${id}: ${inject.number}`).toEqual(
          expect.arrayContaining(['questions', 'expected', 'contingency', 'observe']),
        );
      }
    }
  });

  test('the three that the agencies’ forum of 2014 suggests are there', () => {
    expect(cases.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['vargen-vid-fikabordet', 'hon-har-tagit-med-en-bok', 'det-har-inte-framkommit']),
    );
  });
});

describe('the values ABC', () => {
  test('220 entries have every part: definition, example, what it is confused with, something to talk about, English', () => {
    const whole = terms.filter(
      ({ data, sections }) =>
        data.confusedWith.length > 0 && data.en && textOf(sections, 'example') && textOf(sections, 'talkAbout'),
    );
    expect(whole.length).toBeGreaterThanOrEqual(220);
  });

  test('every entry has an example, something to talk about and an English term', () => {
    const lacking = terms.filter(
      ({ data, sections }) => !(data.en && textOf(sections, 'example') && textOf(sections, 'talkAbout')),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test('a definition is at most two sentences', () => {
    const long = terms.filter(({ data }) => data.definition.split(/[.!?](?=\s+\p{Lu}|$)/u).filter(Boolean).length > 2);
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  test('the six principles and the five roles', () => {
    const counts = ['principle', 'role'].map((category) => terms.filter((term) => categoryOf(term) === category).length);
    expect(counts).toEqual([6, 5]);
  });

  test('no letter that Swedish has words for is empty', () => {
    const letters = new Set(terms.map(({ data }) => data.title[0]?.toUpperCase()));
    expect([...'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ'].filter((letter) => !letters.has(letter))).toEqual([]);
  });

  test('the value words of 2014, and the old virtues', () => {
    const known = new Set(terms.flatMap(({ data }) => [data.title, ...data.aliases]).map((word) => word.toLowerCase()));
    expect(valueWords.filter((word) => !known.has(word))).toEqual([]);
  });
});

describe('methods', () => {
  test('there are 22, each seated, on screen, and with when to avoid it', () => {
    expect(methods.length).toBeGreaterThanOrEqual(22);
    const lacking = methods.filter(({ data }) => !(data.seated && data.digital && data.avoidWhen.length > 0));
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });
});

describe('what surrounds them', () => {
  test('three codes of conduct, every point of them on a principle, and all six covered', () => {
    const codes = entriesOf(bank, 'resource').filter(({ data }) => data.type === 'code-of-conduct');
    expect(codes.length).toBeGreaterThanOrEqual(3);
    for (const { id, data } of codes) {
      expect(new Set(data.points?.flatMap((point) => point.principles)), id).toEqual(new Set(principles));
    }
  });

  test('a survey with three or four statements on each principle, some of them reversed', () => {
    const [survey] = entriesOf(bank, 'survey');
    for (const principle of principles) {
      const items = survey?.data.items.filter((item) => item.principle === principle) ?? [];
      expect([3, 4], principle).toContain(items.length);
      expect(
        items.some(({ reversed }) => reversed),
        principle,
      ).toBe(true);
    }
  });
});

describe('etos coverage', () => {
  test('has no gap, and asks for what the bank has set out to hold', async () => {
    const { out } = await etos(['coverage', '--json'], { folder: bank.root });
    const { gaps, topics, audiences } = JSON.parse(out) as Coverage;
    expect(gaps).toEqual([]);
    expect(topics.filter(({ total, expected }) => total < 3 || !expected.some(Boolean))).toEqual([]);
    expect(audiences.filter(({ counts }) => counts.some((count) => count === 0))).toEqual([]);
    expect(bank.config.lint.rules.coverage).toMatchObject({ topic: 3, principle: 10 });
  });
});

describe('in English', () => {
  test.each([
    ['dilemma', 24],
    ['case', 4],
    ['term', 80],
    ['method', methods.length],
  ] as const)('of the kind %s at least %i', (kind, least) => {
    expect(inEnglish(kind).length).toBeGreaterThanOrEqual(least);
  });

  test('the principles and the roles, all of them', () => {
    const wanted = terms.filter((term) => ['principle', 'role'].includes(categoryOf(term))).map(({ id }) => id);
    expect(wanted.filter((id) => !inEnglish('term').some((each) => each.id === id))).toEqual([]);
  });

  test('a method has as many steps as in Swedish', () => {
    for (const { id, data } of inEnglish('method')) {
      const steps = methods.find((method) => method.id === id)?.data.steps;
      expect((data.steps as unknown[] | undefined)?.length, id).toBe(steps?.length);
    }
  });
});

type Data = (typeof dilemmas)[number]['data'];

/**
 * The pairs of principles that truly pull apart: all fifteen. The rarest – legality and democracy, or legality and
 * objectivity – do so when what is promised to many, or has long been done for one, meets the letter of the law.
 */
const pairs = principles.flatMap((one, at) => principles.slice(at + 1).map((other) => [one, other].sort().join(' and ')));

/** The words that the forum of 2014 let its participants sort, under the titles they have in our ABC; and the old virtues. */
const valueWords =
  `allas lika värde, analys, ansvarstagande, arbeta tillsammans, arbetsmiljö, bekräftelse, delaktighet, detaljfokus,
  empati, fakta, flexibilitet, frihet under ansvar, förändringsvilja, generositet, helhetssyn, hjälpsamhet, hållbarhet,
  hälsa och välbefinnande, information, integritet, intuition, kommunikation, kompetens, kostnadsmedvetenhet, kreativitet, kunskap,
  ledarskap, logik, lojalitet, långsiktighet, medarbetarskap, meningsfullhet, miljöhänsyn, människokännedom, måluppfyllelse, nyfikenhet,
  nytänkande, närvaro, omsorg, optimism, planering, prestation, problemlösning, professionalism, reflektion, regler och policyer,
  relationer, respekt, rättssäkerhet, rättvisa, samarbete, samhällsansvar, samtal, service, struktur, tillit, tolerans, traditioner,
  transparens, trygghet, tydlighet, utveckling, vetenskaplig grund, visioner, vänlighet, yttrandefrihet, ärlighet, öppenhet,
  driftighet, nit, ojäv, omutlighet, opartiskhet, oväld, skicklighet`.split(/,\s+/);

function fewerThan(least: number, names: readonly string[], of: (data: Data) => readonly string[]): string[] {
  const counted = names.map((name) => [name, dilemmas.filter(({ data }) => of(data).includes(name)).length] as const);
  return counted.filter(([, count]) => count < least).map(([name, count]) => `${name}: ${count}, not ${least}`);
}

function inEnglish(kind: KindName): Bank['translations'] {
  return bank.translations.filter((each) => each.kind === kind && each.lang === 'en');
}

function textOf(sections: readonly Section[], key: string): string {
  const found = sections.flatMap((section) => [section, ...section.parts]).find((section) => section.key === key);
  return found?.text.trim() ?? '';
}
