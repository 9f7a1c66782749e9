import { describe, expect, it } from 'vitest';
import { type Bank, entriesOf } from '../src/bank/bank.ts';
import { loadBank } from '../src/bank/load.ts';
import { compose } from '../src/compose/compose.ts';
import { makeOccasion } from '../src/compose/occasion.ts';
import type { Chosen } from '../src/compose/options.ts';
import type { Request } from '../src/compose/request.ts';
import { templateNames } from '../src/compose/template-list.ts';
import { loadTemplate, type Template } from '../src/compose/templates.ts';
import { parseMarkdown } from '../src/markdown/markdown.ts';
import { render, write } from '../src/pipeline.ts';
import { checkPdf } from './support/check-pdf.ts';
import { docxWords } from './support/docx.ts';
import { packageRoot } from './support/fonts.ts';
import { htmlWords } from './support/html-words.ts';
import { markedBank, secret, visible } from './support/marked-bank.ts';
import { readPdf } from './support/pdf-file.ts';
import { tagTree } from './support/tag-tree.ts';
import { described, documentWords, documentWordsOnScreen, pdfWords } from './support/words.ts';

const builtin = loadBank(packageRoot).value;
const languages = ['sv', 'en'] as const;

let read: Bank | undefined;

/** The bank in which every text says whom it is for, read once. */
function marked(): Bank {
  read ??= loadBank(markedBank(), { builtin: packageRoot }).value;
  return read;
}

function shipped(name: string): Template {
  const { value } = loadTemplate({ bank: packageRoot, home: packageRoot }, name);
  if (!value) throw new Error(`${name} is broken`);
  return value;
}

/** Something that a template takes: a case, a dilemma with ways to choose between, or a session. */
function requestFor({ accepts }: Template, bank: Bank, lang: 'sv' | 'en'): Request {
  const base = { lang, ids: [], query: {}, start: 540 };
  if (accepts.includes('programme')) return { ...base, programme: entriesOf(bank, 'programme')[0]?.id, meeting: 0 };
  if (accepts.includes('subject')) return { ...base, query: { principle: 'objektivitet', count: 1 }, subject: 'objektivitet' };
  if (accepts.length === 0) return { ...base, alone: true };
  if (accepts.includes('session')) return { ...base, session: entriesOf(bank, 'session')[0]?.id };
  const dilemmas = entriesOf(bank, 'dilemma');
  const id = accepts.includes('case')
    ? entriesOf(bank, 'case')[0]
    : (dilemmas.find(({ data }) => data.options?.length) ?? dilemmas[0]);
  return { ...base, ids: id ? [id.id] : [] };
}

const decks: readonly (readonly [string, Chosen])[] = [
  ...templateNames.map((name) => [name, {}] as const),
  ['cards', { deck: 'values' }],
  ['cards', { deck: 'principles', size: 'A6', flip: 'short' }],
  ['slides', { vote: true }],
  ['glossary', { examples: true, differences: true, questions: true }],
];

describe.each(languages)('in %s', (lang) => {
  it.each(decks)('%s %j has every word of its document on paper, on screen and in Word', async (name, chosen) => {
    const template = shipped(name);
    const composed = compose(builtin, makeOccasion(builtin, requestFor(template, builtin, lang)).value, template, chosen);
    expect(composed.diagnostics.filter(({ code }) => code !== 'untranslated')).toEqual([]);
    const { document, page } = composed.value;
    const pdf = await write(document, { format: 'pdf', home: packageRoot, page });
    expect(pdf.diagnostics).toEqual([]);
    const reading = await readPdf(pdf.value);
    expect(checkPdf(reading)).toEqual([]);
    expect(pdfWords(tagTree(reading).root)).toEqual(documentWords(document));
    const html = await write(document, { format: 'html', home: packageRoot });
    expect(htmlWords(new TextDecoder().decode(html.value))).toEqual(documentWordsOnScreen(document));
    const markdown = new TextDecoder().decode((await write(document, { format: 'md', home: packageRoot })).value);
    expect(markdown).not.toMatch(/^\s*(?:> )*:::/m);
    expect(parseMarkdown(markdown.replace(/^---\n[\s\S]*?\n---\n/, ''), { directives: false }).diagnostics).toEqual([]);
    const docx = await write(document, { format: 'docx', home: packageRoot });
    expect(await docxWords(docx.value)).toEqual(documentWords(described(document)));
  });
});

describe('what a template for participants prints', () => {
  const forParticipants = templateNames.map(shipped).filter((template) => template.for === 'participant');

  it.each(forParticipants.map((template) => [template.name, template] as const))(
    '%s holds nothing that is for another',
    async (_, template) => {
      const bank = marked();
      for (const request of [
        requestFor(template, bank, 'sv'),
        { ...requestFor(template, bank, 'sv'), ids: ['provdilemma', 'provcase'] },
      ]) {
        for (const format of ['source', 'md', 'html', 'docx', 'pdf'] as const) {
          const { value } = await render(bank, { request, template: template.name, format, home: packageRoot });
          const bytes = value?.bytes ?? new Uint8Array();
          const text =
            format === 'docx'
              ? (await docxWords(bytes)).join(' ')
              : format === 'pdf'
                ? pdfWords(tagTree(await readPdf(bytes)).root).join(' ')
                : new TextDecoder().decode(bytes);
          expect(text.match(/Hemligt\w*/g) ?? [], format).toEqual([]);
        }
      }
    },
  );

  it('and the observer gets what is for the observer and the participant, and nothing for the facilitator', async () => {
    const bank = marked();
    const request = { lang: 'sv' as const, ids: ['provcase'], query: {}, start: 540 };
    const { value } = await render(bank, { request, template: 'observer-sheet', format: 'source', home: packageRoot });
    const text = new TextDecoder().decode(value?.bytes);
    expect(text).toContain('HemligtIaktta');
    for (const word of secret.filter((each) => each !== 'HemligtIaktta' && each !== 'HemligtAndra'))
      expect(text, word).not.toContain(word);
  });

  it('and slides on paper hold no notes, for paper is handed out', async () => {
    const bank = marked();
    const request = { lang: 'sv' as const, session: 'prov', ids: [], query: {}, start: 540 };
    const { value } = await render(bank, { request, template: 'slides', format: 'pdf', home: packageRoot });
    const text = pdfWords(tagTree(await readPdf(value?.bytes ?? new Uint8Array())).root).join(' ');
    expect(text.match(/Hemligt\w*/g) ?? []).toEqual([]);
    expect(text).toContain('SynligtDilemma');
    const screen = await render(bank, {
      request,
      template: 'slides',
      format: 'html',
      home: packageRoot,
      options: { notes: false },
    });
    expect(new TextDecoder().decode(screen.value?.bytes).match(/Hemligt\w*/g) ?? []).toEqual([]);
    expect(visible.length).toBeGreaterThan(0);
  });

  it('and each inject sheet holds only its own inject', async () => {
    const bank = marked();
    const request = { lang: 'sv' as const, ids: ['provcase'], query: {}, start: 540 };
    const { value } = await render(bank, { request, template: 'inject-sheets', format: 'source', home: packageRoot });
    const [, order = '', first = '', second = ''] = new TextDecoder().decode(value?.bytes).split('::: section newpage');
    expect(order).toContain('HemligtUtlosare');
    expect(first).toContain('SynligtForsta');
    expect(first + second).not.toMatch(/Hemligt(?:Forvantat|Uteblir|Iaktta|Utlosare|Eget)/);
    expect(first).not.toContain('HemligtAndra');
    expect(second).toContain('HemligtAndra');
  });
});

it('the agency’s own value words are on the value-word cards, first and marked', async () => {
  const bank = marked();
  const request = { lang: 'sv' as const, ids: [], query: {}, start: 540 };
  const { value } = await render(bank, {
    request,
    template: 'cards',
    format: 'source',
    home: packageRoot,
    options: { deck: 'values' },
  });
  const text = new TextDecoder().decode(value?.bytes);
  expect(text).toMatch(/label="Kort 1 · Vårt värdeord"[^:]*## Lyhördhet/);
  expect(text).toContain('Vi lyssnar färdigt.');
});

describe('for readers with needs of their own', () => {
  it.each(templateNames)('%s keeps PDF/UA, with every word', async (name) => {
    const template = shipped(name);
    for (const [at, variant] of (['large-print', 'black-and-white', 'dyslexia'] as const).entries()) {
      const lang = (at + templateNames.indexOf(name)) % 2 === 0 ? 'sv' : 'en';
      const composed = compose(builtin, makeOccasion(builtin, requestFor(template, builtin, lang)).value, template).value;
      const { document, page } = composed;
      const pdf = await write(document, { format: 'pdf', home: packageRoot, page: { ...page, variant } });
      const reading = await readPdf(pdf.value);
      expect(checkPdf(reading), variant).toEqual([]);
      const set = variant === 'large-print' ? described(document) : document;
      expect(pdfWords(tagTree(reading).root), variant).toEqual(documentWords(set));
    }
  });
});
