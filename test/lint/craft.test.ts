import { describe, expect, test } from 'vitest';
import { type DilemmaExample, writeDilemma } from '../../src/lint/example-dilemma.ts';
import { foundIn } from './found-in.ts';

/** Cases of one rule or two that look at the same words: what is written, and what is pointed at. */
type Cases = readonly (readonly [written: string, ...found: string[]])[];

function check(cases: Cases, rules: readonly string[], dilemma: (written: string) => DilemmaExample): void {
  const found = foundIn(
    cases.map(([written]) => writeDilemma(dilemma(written))),
    rules,
  );
  expect(found.map((each, at) => [cases[at]?.[0], ...each])).toEqual(cases);
}

test('questions: open ones pass, closed and leading ones do not, two in one are one too many', () => {
  const cases: Cases = [
    ['Vad gör du?'],
    ['Var går gränsen?'],
    ['Var har ni satt gränsen?'],
    ['Var det rätt att vänta?', 'closed-question: Var'],
    ['Är det rätt att vänta?', 'closed-question: Är'],
    ['Är det så, och i så fall hur?'],
    ['Är det så – och i så fall på vilket sätt?'],
    ['Är det chefens ansvar eller ditt?'],
    ['Är det rätt eller fel?', 'closed-question: Är'],
    ['Ska du säga något eller inte?', 'closed-question: Ska'],
    ['Får man göra så? Varför?'],
    ['Får man göra så?', 'closed-question: Får'],
    ['Fåren på ängen, vems är de?'],
    ['Om chefen säger ja, vad gör du då?'],
    ['Hade du gjort likadant, och varför?'],
    ['Förlänger ni avtalet?', 'closed-question: Förlänger'],
    ['När ni har läst brevet, vad vet ni då?'],
    ['Där du sitter: vad ser du?'],
    ['Vet du vem som bestämmer?', 'closed-question: Vet'],
    ['Känner ni igen situationen? Beskriv.'],
    ['Hur kan man veta om det är jäv?'],
    ['På vilket sätt är det inte rimligt?'],
    ['”Ska jag säga nej?” frågar hon. Vad svarar du?'],
    ['Eller har han rätt?', 'closed-question: har'],
    ['**Är** det _rätt_?', 'closed-question: Är'],
    ['Kan du säga nej.'],
    ['Visst borde hon ha frågat?', 'leading-question: Visst borde'],
    ['Vissa säger ja. Vad säger du?'],
    ['Borde inte chefen ha frågat?', 'leading-question: Borde inte'],
    ['Borde chefen inte ha frågat?', 'leading-question: Borde chefen inte'],
    ['Är det inte fel?', 'leading-question: Är det inte'],
    ['Är det verkligen rimligt?', 'leading-question: Är det verkligen'],
    ['Varför är det fel att ta emot den?', 'leading-question: Varför är det fel'],
    ['Varför är det svårt att säga nej?'],
    ['Vad gjorde Leyla för fel?', 'leading-question: Vad gjorde Leyla för fel'],
    ['Vad gör en felaktig uppgift med förtroendet?'],
    ['Du säger väl ifrån, eller hur?', 'leading-question: eller hur'],
    ['Med brev eller hur då?'],
    ['Håller ni med om att det är fel?', 'leading-question: Håller ni med'],
    ['Vad vet Leyla om biljetten? Hur ser det ut för kollegorna?', 'double-question: Hur ser det ut för kollegorna?'],
    ['Vad vet Leyla? Hur då?'],
    ['Vill ni ha namnen? Vad gör ni i så fall med dem?'],
    ['?'],
    ['Är'],
  ];
  check(cases, ['closed-question', 'leading-question', 'double-question'], (written) => ({
    questions: [written, 'Vad gör du?', 'Vem kan du fråga?'],
  }));
});

test('questions in English, in a translation', () => {
  const cases: Cases = [
    ['What do you do?'],
    ['Should she tell her manager?', 'closed-question: Should'],
    ['Should the manager say no, what do you do?'],
    ['Is it her job or yours?'],
    ['Is it so, and if so how?'],
    ['Do you know who decides?', 'closed-question: Do'],
    ['Don’t you think that it is wrong?', 'leading-question: Don’t you think'],
    ["Isn't it unfair?", "leading-question: Isn't it"],
    ['What did Leyla do wrong?', 'leading-question: What did Leyla do wrong'],
    ['Why is it hard to say no?'],
    ['You would tell her, wouldn’t you?'],
    ['She goes too far, right?', 'leading-question: right'],
    ['Have you met this? Tell us.'],
  ];
  const english = (question: string): string =>
    `---\ntitle: The ticket\n---\n\n## Situation\n\nYou get a ticket.\n\n## Questions\n\n- ${question}\n\n## For the facilitator\n\n### Purpose\n\nA few words.\n`;
  const found = foundIn(
    cases.map(([written]) => english(written)),
    ['closed-question', 'leading-question', 'double-question'],
    (at) => `dilemmas/nr-${at}.en.md`,
  );
  expect(found.map((each, at) => [cases[at]?.[0], ...each])).toEqual(cases);
});

test('situations: what happens passes, the answer and a second decision do not', () => {
  const cases: Cases = [
    ['Du får en biljett. Vad gör du?'],
    ['Du borde ha gått hem för länge sedan.'],
    ['Det borde ha varit en vanlig dag.'],
    ['Johan borde ha frågat först.', 'answer-in-situation: borde ha '],
    ['”Johan borde ha frågat”, säger Leyla.'],
    ['Leyla tycker att Johan borde ha frågat.'],
    ['Det rätta svaret är 214.', 'answer-in-situation: Det rätta svaret'],
    ['Det rätta numret är 214.'],
    ['Att ta emot den är mutbrott.', 'answer-in-situation: är mutbrott'],
    ['Frågan är om det är mutbrott.'],
    ['Är det mutbrott? Du vet inte.'],
    ['Det är jävla kallt i bilen.'],
    ['Leyla är jävig.', 'answer-in-situation: är jävig'],
    ['Det strider mot förvaltningslagen.', 'answer-in-situation: strider mot förvaltningslagen'],
    ['Två älgar strider mot varandra.'],
    ['Enligt 16 § ska ärendet lämnas över.', 'answer-in-situation: 16 §'],
    ['Paragraf 16 i avtalet är struken.'],
    ['Handlingen har 5 kap.', 'answer-in-situation: 5 kap.'],
    ['Ingen säger att det är olagligt.'],
    ['Det är olagligt.', 'answer-in-situation: är olagligt'],
    ['Vad gör du? Telefonen ringer. Vad svarar du?', 'several-decisions: Vad svarar du?'],
    ['Vad vet du? Vad svarar du?'],
    ['”Vad gör du?” frågar hon. Vad svarar du?'],
    ['Vad svarar du, och vad gör du sedan?'],
  ];
  check(cases, ['answer-in-situation', 'several-decisions'], (situation) => ({ situation }));
});

test('persons: those in the situation pass, others do not, and places are not persons', () => {
  const cases: Cases = [
    ['Vad vill Leyla?'],
    ['Vad är Leylas sak?'],
    ['Vad är Lars uppgift?'],
    ['Vad vill Samira?', 'unknown-person: Samira'],
    ['Vad hade Ann-Marie gjort?', 'unknown-person: Ann-Marie'],
    ['Hur ser det ut i Luleå och på Gun?', 'unknown-person: Gun'],
    ['Stig upp ur rollen. Vad ser du?'],
    ['Vad skrev Hannah Arendt om det?'],
    ['Vad säger hans chef?'],
    ['”Vi tar det sedan.” Hans ord, men vems mening?'],
    ['Vad gör Tänk-gruppen?'],
  ];
  check(cases, ['unknown-person'], (question) => ({
    situation: 'Leyla och Lars ger dig en biljett.',
    questions: [question, 'Vad gör du?', 'Vem kan du fråga?'],
  }));
});

describe('options', () => {
  const rules = ['option-length', 'option-obvious', 'option-moral', 'speed-without-limit'];
  const options = (...lines: string[]): string => `options:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`;
  const long =
    'Lämna tillbaka biljetten, skriv ett brev till avsändaren och berätta för din chef och för dem som arbetar med frågan.';

  test('as long as each other, none given, none with a moral', () => {
    const cases: Cases = [
      [options('text: Tacka nej.', 'text: Behåll den.')],
      [options(`text: "${long}"`, 'text: Tacka nej.'), `option-length: "${long}"`],
      [options(`text: "${long}"`, 'text: Tacka nej till den och säg att du helst inte vill.')],
      [options('text: A., legal: "yes"', 'text: B., legal: "no"'), 'option-obvious: A.'],
      [options('text: A., legal: "yes"', 'text: B., legal: unclear')],
      [options('text: A., legal: "yes"', 'text: B., legal: "yes"')],
      [options('text: A., favours: [objektivitet]', 'text: B., risks: [objektivitet]'), 'option-obvious: A.'],
      [options('text: A.', 'text: B., risks: [objektivitet]')],
      [options('text: Behåll den fast det är fel.', 'text: Fråga om det är fel.'), 'option-moral: fast det är fel'],
      [options('text: Tacka nej för att det är rätt tid.', 'text: Säg att det är fel.')],
      [
        options('text: A., favours: [effektivitet-och-service], risks: [legalitet]', 'text: B., risks: [objektivitet]'),
        'speed-without-limit: A.',
      ],
      [options('text: A., favours: [objektivitet], risks: [legalitet]', 'text: B., risks: [objektivitet]')],
    ];
    check(cases, rules, (front) => ({ front }));
  });

  test('with a limit and a provision, speed may have its price', () => {
    const front = `${options('text: A., favours: [effektivitet-och-service], risks: [legalitet]', 'text: B.')}laws: [{ ref: RF 1:9 }]\n`;
    expect(foundIn([writeDilemma({ front })], rules)).toEqual([[]]);
  });
});

test('stories are compared whole: a phrase in common is nothing, and names and signs hide nothing', () => {
  const story =
    'Du arbetar på ett lokalkontor i inlandet. Myndigheten ger bidrag till föreningar som ordnar kultur för barn. På måndagen öppnar du nästa ansökan i högen. Den gäller en sommarteater, och du känner igen namnet längst ner. Det är din gamla körledare. Ni sågs senast i tisdags.';
  const texts = [
    story,
    story.toUpperCase().replaceAll('.', '!'),
    `Du arbetar på ett lokalkontor i inlandet. ${'En helt annan sak händer den dagen, och den har inget med bidrag att göra alls. Kaffet är slut och bilen startar inte. '.repeat(2)}`,
    'För kort.',
    'För kort.',
  ];
  const found = foundIn(
    texts.map((situation) => writeDilemma({ situation })),
    ['near-duplicate'],
  );
  expect(found).toEqual([[], ['near-duplicate: ## Situation'], [], [], []]);
});

test('ten thousand stories are compared in a moment, also when all are the same', async () => {
  const { alikeIn } = await import('../../src/lint/language/alike.ts');
  const { shinglesOf } = await import('../../src/lint/language/shingles.ts');
  const text = (at: number): string =>
    Array.from({ length: 150 }, (_, word) => `ord${(at * 7919 + word * word) % 9973}`).join(' ');
  const start = performance.now();
  const different = Array.from({ length: 10_000 }, (_, at) => shinglesOf([text(at)]));
  alikeIn(different, 50, () => true);
  const same = shinglesOf([text(1)]);
  const found = alikeIn(
    Array.from({ length: 10_000 }, () => same),
    50,
    () => true,
  );
  expect(found).toHaveLength(9_999);
  expect(found.every(({ percent }) => percent === 100)).toBe(true);
  expect(performance.now() - start).toBeLessThan(8_000);
});
