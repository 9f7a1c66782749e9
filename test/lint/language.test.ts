import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lix, measure } from '../../src/catalogue/lix.ts';
import { writeTerm } from '../../src/lint/example-term.ts';
import { piecesOf } from '../../src/lint/language/markup.ts';
import { sentencesIn } from '../../src/lint/language/sentences.ts';
import { wordsIn } from '../../src/lint/language/words.ts';
import { foundIn } from './found-in.ts';

/** Examples of glossary entries: what is written, and what is pointed at. */
type Cases = readonly (readonly [written: string, ...found: string[]])[];

const rules = [
  'readability',
  'sentence-length',
  'jargon',
  'abbreviation',
  'preaching',
  'term-misspelt',
  'wrong-language',
  'double-word',
  'quotes-and-dashes',
];

function check(cases: Cases): void {
  const found = foundIn(
    cases.map(([example]) => writeTerm({ example })),
    rules,
    (at) => `glossary/terms/nr-${at}.md`,
  );
  expect(found.map((each, at) => [cases[at]?.[0], ...each])).toEqual(cases);
}

test('a word is a run of letters and digits, with its small letters and the number of all that are spelt like it', () => {
  const piece = fc.constantFrom(..."aåÅäÖéİKΣ1²-:’'.,§ \n\u0301\u00ad_”", 'ord', 'Ord', 'JO:s', '\u{1f600}', 'x'.repeat(90));
  const numbers = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const words = wordsIn(text);
      const wanted = [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-:'’][\p{L}\p{M}\p{N}]+)*/gu)].filter((each) => each[0] !== '');
      expect(words.map(({ start, end }) => [start, end])).toEqual(
        wanted.map(({ 0: word, index }) => [index, index + word.length]),
      );
      for (const { start, end, lower, number } of words) {
        const small = text.slice(start, end).toLowerCase().replaceAll('ς', 'σ');
        expect(lower.replaceAll('ς', 'σ')).toBe(small);
        if (number >= 0) expect(numbers.get(small) ?? number).toBe(number);
        numbers.set(small, number);
      }
    }),
    { numRuns: 2000 },
  );
  expect(new Set(numbers.values()).size).toBeGreaterThan(100);
  expect(numbers.get('x'.repeat(90)) ?? -1).toBe(-1);
});

test('words: plain ones pass, officialese does not, and what somebody says is theirs', () => {
  check([
    ['Leyla fick ett brev.'],
    ['Leyla erhöll ett brev.'],
    ['Leyla erhåller ett brev.', 'jargon: erhåller'],
    ['”Jag erhåller ett brev”, säger Leyla.'],
    ['– Jag erhåller ett brev, säger Leyla.'],
    ['> Härmed erhåller du ett brev.'],
    ['Hon läser `implementera` i koden.'],
    ['[Beslutet](https://exempel.se/implementera) kom i dag.'],
    ['De **implementerar** det nya.', 'jargon: implementerar'],
    ['I syfte\natt spara tid ringer hon.', 'jargon: I syfte\natt'],
    ['Syftet är att spara tid.'],
    ['Hon adresserar kuvertet.'],
    ['Han vill adressera frågan.', 'jargon: adressera frågan'],
    ['Skolan ska få veta. Han skallade bollen.'],
    ['Vi kommunicerar utredningen med parten.'],
    ['Hon gick sålunda, således och ånyo.', 'jargon: sålunda', 'jargon: således', 'jargon: ånyo'],
    ['Beslutet är undertecknat. Ansökan har inkommit.', 'jargon: inkommit'],
  ]);
});

test('short forms: written out ones and everyday ones pass', () => {
  check([
    ['Hon ringer JO.', 'abbreviation: JO'],
    ['Hon ringer JO:s kansli. Sedan ringer hon JO igen.', 'abbreviation: JO'],
    ['Justitieombudsmannen (JO) svarar. JO har läst allt.'],
    ['Hos JO (Justitieombudsmannen) går det fort.'],
    ['Regeringsformen kallas RF.'],
    ['Enligt RF är det så.', 'abbreviation: RF'],
    ['EU, IT, HR och PDF.'],
    ['Ett SMS:et och ett USB-minne.'],
    ['Kapitel IV och Karl XII.'],
    ['STOPP! GÅ INTE IN stod det på dörren.'],
    ['Rum A3 och klass 7B.'],
    ['Se SOU 2018:25 och HFD 2015 ref. 3.'],
    ['Hon tar med kaffe m.m. Sedan går hon.', 'abbreviation: m.m.'],
    ['Hon tar med t.ex. kaffe.', 'abbreviation: t.ex.'],
    ['Kl. 12 och ca 3 kr. Klart.'],
    ['Hon skrev ”t.ex. så här”.'],
    ['Läs exempel.se och v.2.ex.html.'],
  ]);
});

test('tone: facts, speech and doubt pass, admonitions do not', () => {
  check([
    ['Du måste svara före klockan tolv.'],
    ['Myndigheten måste motivera beslutet.'],
    ['Vi måste alltid vara sakliga.', 'preaching: måste'],
    ['”Vi måste vara sakliga”, säger hon.'],
    ['Vad måste vi göra?'],
    ['När vi måste välja blir det svårt.'],
    ['Självklart får hon hjälp.', 'preaching: Självklart'],
    ['Det är inte självklart att hon får hjälp.'],
    ['Ingenting känns självklart längre.'],
    ['Chefen har förstås gått hem.'],
    ['Man ska aldrig ljuga.', 'preaching: ska'],
    ['Man ska ha med sig passerkort.'],
    ['Alla får alltid kaffe klockan tre.', 'preaching: får'],
    ['Beslut ska alltid skrivas ner.'],
    ['Glöm aldrig vem du arbetar för.', 'preaching: Glöm aldrig'],
    ['Det är viktigt att du frågar.', 'preaching: Det är viktigt att du'],
    ['Hon säger att det är viktigt att du frågar.'],
  ]);
});

test('spelling: slips of the values are seen, inflections and other words are not', () => {
  check([
    ['Rättssäkerheten, rättssäkra, rättssäkert.'],
    ['Rättsäkerheten är hotad.', 'term-misspelt: Rättsäkerheten'],
    ['Objektvitet och objektiviteten.', 'term-misspelt: Objektvitet'],
    ['Lokaliteten och lojaliteten.'],
    ['Myndighetutövning pågår.', 'term-misspelt: Myndighetutövning'],
    ['Opartiska och opartiskheten, öppen och öppenheten.'],
    ['Arbetsledning, handledning, planering, placering.'],
    ['Respekten, aspekten och prospektet.'],
  ]);
});

test('signs and doubled words', () => {
  check([
    ['Hon sa "ja".', 'quotes-and-dashes: "', 'quotes-and-dashes: "'],
    ['Hon sa ”ja” och »nej«.'],
    ['Hon gick -- till slut.', 'quotes-and-dashes: --'],
    ['Hon gick - till slut.', 'quotes-and-dashes: -'],
    ['Hon gick – till slut, 3-5 gånger, e-post, in- och utgång.'],
    ['- Ett\n- Två'],
    ['| a | b |\n| --- | --- |\n| 1 | - |'],
    ['`"a" -- b`'],
    ['Hon vet att att det är så.', 'double-word: att'],
    ['Är det det som är är svårt? Nej nej, mycket mycket värre.'],
    ['Vad är det för för tid?'],
    ['Hon `kod` `kod` skrev.'],
    ['Hon är. Är hon?'],
    ['Hon bor i Sing Sing.'],
    ['Brevet\nbrevet kom.', 'double-word: brevet'],
    ['Hon\nväntar\n\nväntar hon?'],
    ['1 1 2 2'],
  ]);
});

test('sentences and languages', () => {
  const word = (count: number): string => `Och ${'så '.repeat(count - 1).trim()}`;
  check([
    [`${word(32)}.`],
    [`${word(33)}.`, `sentence-length: ${word(33)}.`],
    [`${word(20)}: ”${word(20)}.”`, `sentence-length: ${word(20)}: ”${word(20)}.”`],
    [`${word(30)} kl. 12. ${word(20)}.`],
    [`Välj: ${'mod, nit, '.repeat(20)}tro.`],
    ['The end.'],
    [
      'The manager has not said anything about it to them, and the decision is due on Friday. What should they do with it?',
      'wrong-language: ## Exempel',
    ],
    ['Boken heter The End of the World as We Know It and What to Do about It. Hon läste den på tåget och tyckte om den.'],
  ]);
});

test('a passage is as long as what is written, and its marks are blanks', () => {
  const markdown =
    '- **Vad** gör [du](https://exempel.se) med `kod`?\n> En _rad_ <b>till</b>.\n\n```\nkod\n```\n| a | b |\n<!-- en\nkommentar --> Slut a@b.se.';
  for (const { start, written } of piecesOf(markdown)) {
    expect(markdown.slice(start, start + written.length).split('\n')).toHaveLength(written.split('\n').length);
    for (const { start: from, end } of wordsIn(written))
      expect(markdown.slice(start + from, start + end)).toBe(written.slice(from, end));
  }
  expect(
    piecesOf(markdown).map(({ written }) =>
      wordsIn(written)
        .map((word) => word.lower)
        .join(' '),
    ),
  ).toEqual(['vad gör du med en rad till', 'a b', 'slut']);
});

test('sentences end where readers pause', () => {
  const cut = (text: string): string[] => sentencesIn(text, wordsIn(text)).map(({ start, end }) => text.slice(start, end));
  expect(cut('Hon går kl. 12. Sedan hem.')).toEqual(['Hon går kl. 12.', 'Sedan hem.']);
  expect(cut('”Nej!” sa hon. ”Vad?”')).toEqual(['”Nej!” sa hon.', '”Vad?”']);
  expect(cut('T.ex. A. Berg m.fl. är här … Ja')).toEqual(['T.ex. A. Berg m.fl. är här …', 'Ja']);
  expect(cut('1 kap. 9 § och RF 1:9. Slut?! Nu.')).toEqual(['1 kap. 9 § och RF 1:9.', 'Slut?!', 'Nu.']);
  expect(cut('...')).toEqual([]);
});

test('readability is measured as in the statistics', () => {
  const text = 'Leyla öppnar brevet från verksamheten. Hon läser det två gånger. Vad gör hon med biljetten?';
  const words = wordsIn(text);
  const mine = { words: words.length, longWords: words.filter(({ start, end }) => end - start > 6).length, sentences: 3 };
  expect(lix(mine)).toBe(lix(measure(text)));
});

test('texts without end are judged in time that grows as they do', () => {
  const nasty = [
    '" ',
    '- ',
    'a',
    'att att ',
    '(',
    '[[',
    '](',
    '<',
    '`',
    '_',
    '*a',
    'a@',
    'A.',
    '|',
    '!',
    '<!--',
    'ÅÄ ',
    'İ',
    '”',
  ];
  for (const bit of nasty) {
    const text = bit.repeat(Math.ceil(200_000 / bit.length));
    const start = performance.now();
    for (const { written } of piecesOf(text)) sentencesIn(written, wordsIn(written));
    expect(performance.now() - start, bit).toBeLessThan(2_000);
  }
});

test('every rule takes a long line of anything', () => {
  const nasty = [
    'att att ',
    '"a" -- ',
    'JO ',
    't.ex. ',
    'Vad gör du? ',
    'borde ha ',
    'vi måste ',
    'rättsäkerhet ',
    'i syfte ',
    '(((',
    'A',
  ];
  const start = performance.now();
  foundIn(
    nasty.map((bit) => writeTerm({ example: bit.repeat(Math.ceil(100_000 / bit.length)) })),
    rules,
    (at) => `glossary/terms/nr-${at}.md`,
  );
  expect(performance.now() - start).toBeLessThan(20_000);
});
