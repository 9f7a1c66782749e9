import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Bank, entriesOf } from '../src/bank/bank.ts';
import { loadBank } from '../src/bank/load.ts';
import { compose } from '../src/compose/compose.ts';
import { makeOccasion } from '../src/compose/occasion.ts';
import type { Request } from '../src/compose/request.ts';
import type { TemplateName } from '../src/compose/template-list.ts';
import { loadTemplate } from '../src/compose/templates.ts';
import { check, type Format, render } from '../src/pipeline.ts';
import { checkPdf } from './support/check-pdf.ts';
import { packageRoot } from './support/fonts.ts';
import { markedBank, secret, visible } from './support/marked-bank.ts';
import { readPdf } from './support/pdf-file.ts';
import { tagTree } from './support/tag-tree.ts';
import { documentWords, pdfWords } from './support/words.ts';
import { temporaryBank } from './temporary-bank.ts';

const builtin = loadBank(packageRoot).value;

function asking(rest: Partial<Request> = {}): Request {
  return { lang: 'sv', ids: [], query: {}, start: 9 * 60, ...rest };
}

async function print(bank: Bank, request: Request, as: { template: TemplateName; format: Format }) {
  const rendered = await render(bank, { request, ...as, home: packageRoot });
  if (!rendered.value) throw new Error('nothing was rendered');
  return { bytes: rendered.value.bytes, diagnostics: rendered.diagnostics };
}

function composed(bank: Bank, request: Request, name: TemplateName) {
  const template = loadTemplate({ bank: packageRoot, home: packageRoot }, name).value;
  if (!template) throw new Error('the template is broken');
  return compose(bank, makeOccasion(bank, request).value, template);
}

/** All text a PDF holds: what is on its pages, artifacts included, and what stands about them. */
async function everythingIn(bytes: Uint8Array): Promise<string> {
  const pdf = await readPdf(bytes);
  const { root, contents } = tagTree(pdf);
  const aside = pdf.catalogue.context.enumerateIndirectObjects().map(([, object]) => object.toString());
  const strings = aside.flatMap((text) => [...text.matchAll(/<FEFF([0-9A-F]+)>/gi)].map(([, hex = '']) => utf16(hex)));
  return [
    pdfWords(root).join(' '),
    ...contents.flatMap((page) => page.artifacts),
    ...aside,
    ...strings,
    Buffer.from(bytes).toString('latin1'),
  ].join('\n');
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

describe('what participants are handed', () => {
  it('holds nothing that is for the facilitator or the observer, in any format', async () => {
    const bank = loadBank(markedBank(), { builtin: packageRoot }).value;
    const request = asking({ session: 'prov' });
    for (const format of ['source', 'html', 'tree'] as const) {
      const { bytes } = await print(bank, request, { template: 'pack', format });
      const text = new TextDecoder().decode(bytes);
      expect(text.match(/Hemligt\w*/g) ?? [], format).toEqual([]);
      expect(new Set(text.match(/Synligt\w*/g)).size, format).toBe(visible.length);
    }
    const pdf = await everythingIn((await print(bank, request, { template: 'pack', format: 'pdf' })).bytes);
    expect(pdf.match(/Hemligt\w*/g) ?? []).toEqual([]);
    for (const word of visible) expect(pdf, word).toContain(word);
  });

  it('is in the guide, with all that is for the facilitator', async () => {
    const bank = loadBank(markedBank(), { builtin: packageRoot }).value;
    const { bytes } = await print(bank, asking({ session: 'prov' }), { template: 'guide', format: 'source' });
    const text = new TextDecoder().decode(bytes);
    for (const word of [...visible, ...secret]) expect(text, word).toContain(word);
  });
});

describe('a bank of three files over the built-in one', () => {
  it('prints in the agency’s name, with its value words beside the principles they serve, and its own variant of a dilemma', async () => {
    const root = temporaryBank({
      'etos.yaml':
        'name: Vår bank\nextends: builtin\nagency:\n  name: Myndigheten för broar\n  contact: etik@broar.example\n  values:\n    - { word: Lyhördhet, principles: [demokrati] }\n',
      'dilemmas/tisdagskoren.md': readFileSync(`${packageRoot}/dilemmas/tisdagskoren.md`, 'utf8').replace(
        'title: Tisdagskören',
        'title: Onsdagskören',
      ),
      'library/var-kod.md':
        '---\ntitle: Vår uppförandekod\ntype: code-of-conduct\npoints:\n  - { text: Vi lyssnar., principles: [demokrati] }\n---\n',
    });
    const { value: bank, diagnostics } = await check(root, packageRoot);
    expect(diagnostics).toEqual([]);
    const text = new TextDecoder().decode(
      (await print(bank, asking({ ids: ['tisdagskoren'] }), { template: 'pack', format: 'source' })).bytes,
    );
    expect(text).toContain('eyebrow="Myndigheten för broar"');
    expect(text).toContain('Onsdagskören');
    expect(text).toMatch(/\| Demokrati \|.*Våra värdeord: Lyhördhet/);
    expect(text).toContain('broar.example');
  });
});

describe('the sessions of the built-in bank', () => {
  for (const session of entriesOf(builtin, 'session').map((each) => each.id)) {
    for (const lang of ['sv', 'en'] as const) {
      for (const template of ['pack', 'guide'] as const) {
        it(`prints the ${template} of ${session} in ${lang} with every word, and nothing a checker would mark`, async () => {
          const request = asking({ session, lang });
          const { document } = composed(builtin, request, template).value;
          const { bytes, diagnostics } = await print(builtin, request, { template, format: 'pdf' });
          expect(diagnostics.filter((d) => d.code !== 'untranslated')).toEqual([]);
          const pdf = await readPdf(bytes);
          expect(checkPdf(pdf)).toEqual([]);
          expect(pdfWords(tagTree(pdf).root)).toEqual(documentWords(document));
        });
      }
    }
  }

  it('gives the same bytes every time', async () => {
    const once = await print(builtin, asking({ session: 'etiskt-cafe' }), { template: 'pack', format: 'pdf' });
    const again = await print(builtin, asking({ session: 'etiskt-cafe' }), { template: 'pack', format: 'pdf' });
    expect(Buffer.from(once.bytes).equals(Buffer.from(again.bytes))).toBe(true);
  });
});

describe('a selection', () => {
  it('is named after the topic or the principle that it was chosen by', async () => {
    const titled = async (query: Request['query'], lang: 'sv' | 'en') => {
      const { bytes } = await print(builtin, asking({ query, lang }), { template: 'pack', format: 'md' });
      return new TextDecoder().decode(bytes);
    };
    expect(await titled({ topic: 'jav' }, 'sv')).toContain('\n# Jäv och intressekonflikt\n');
    expect(await titled({ topic: 'jav' }, 'en')).toContain('\n# Disqualification and conflicts of interest\n');
    expect(await titled({ principle: 'demokrati' }, 'en')).toContain('\n# Democracy\n');
    expect(await titled({}, 'sv')).toContain('\n# Dilemmasamtal\n');
  });

  it('prints for every topic that has a dilemma, and every principle', async () => {
    const topics = new Set(entriesOf(builtin, 'dilemma').flatMap((each) => each.data.topics));
    const queries = [
      ...[...topics].map((topic) => ({ topic })),
      ...['demokrati', 'legalitet'].map((principle) => ({ principle })),
    ];
    for (const query of queries) {
      const { bytes, diagnostics } = await print(builtin, asking({ query }), { template: 'pack', format: 'source' });
      expect(diagnostics, JSON.stringify(query)).toEqual([]);
      expect(new TextDecoder().decode(bytes), JSON.stringify(query)).toContain('## Dilemma 1: ');
    }
  });

  it('takes the places of a session’s own dilemmas, and follows the clock', async () => {
    const request = asking({ session: 'halvdag-for-chefer', ids: ['tisdagskoren', 'den-stickade-sjalen'], start: 13 * 60 });
    const text = new TextDecoder().decode((await print(builtin, request, { template: 'pack', format: 'source' })).bytes);
    expect(text).toContain('## Dilemma 1: Tisdagskören');
    expect(text).toContain('## Dilemma 2: Den stickade sjalen');
    expect(text).not.toContain('Samtalet från staben');
    expect(text).toContain('| 13.00 |');
  });

  it('cuts what may be cut when the time is short, and says how much is still too long', async () => {
    const short = makeOccasion(builtin, asking({ session: 'halvdag-for-chefer', minutes: 190 }));
    expect(short.diagnostics).toEqual([]);
    expect(short.value.blocks.at(-1)?.end).toBeLessThanOrEqual(9 * 60 + 190);
    expect(makeOccasion(builtin, asking({ session: 'halvdag-for-chefer', minutes: 60 })).diagnostics.map((d) => d.code)).toEqual([
      'session-too-long',
    ]);
  });
});
