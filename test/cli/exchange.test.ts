import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { home } from '../../src/cli/home.ts';
import { check } from '../../src/pipeline.ts';
import { sessionBank, sessionFiles } from '../support/session-bank.ts';
import { etos } from '../support/terminal.ts';

describe('etos export', () => {
  it('writes CSV as Swedish Excel wants it, and another parser reads it back', async () => {
    const folder = sessionBank();
    expect((await etos(['export', '-o', 'ut.csv'], { folder })).out).toBe('ut.csv\n');
    const bytes = readFileSync(join(folder, 'ut.csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data } = Papa.parse<Record<string, string>>(bytes.toString('utf8').slice(1), {
      header: true,
      delimiter: ';',
      skipEmptyLines: true,
    });
    expect(data.map((row) => row.titel).sort()).toEqual(['Annan', 'Ett', 'Tre', 'Två']);
    expect(data[0]?.frågor?.split('\n')).toHaveLength(3);
    expect(bytes.toString('utf8')).not.toContain('Hemligt');
  });

  it('writes GIFT in which nothing means more than it says, and no facilitator’s word', async () => {
    const folder = sessionBank();
    const text = (await etos(['export', 'ett', '-f', 'gift', '-o', '-'], { folder })).out;
    expect(text).toContain('::Ett::[html]<p>');
    // Outside its marks, every character that GIFT reads as a mark is escaped.
    const body = /\[html\](.*)\{\}$/m.exec(text)?.[1] ?? '';
    expect(body).not.toMatch(/(?<!\\)[~=#{}:]/);
    expect(text).not.toMatch(/Hemligt|Juristen/);
    const commented = (await etos(['export', 'ett', '-f', 'gift', '--commentary', '-o', '-'], { folder })).out;
    expect(commented).toMatch(/\{####\[html\]<p>Juristen\\: tänk/);
    expect(commented).not.toContain('Hemligt');
  });

  it('writes GIFT as Moodle reads it: category as it stands, ID number, tags, one essay, the comment as feedback', async () => {
    const folder = sessionBank({
      'dilemmas/ett.md': String(sessionFiles['dilemmas/ett.md'])
        .replace(/^title: Ett$/m, "title: 'Ett: {svårt} = 100 % #1 ~ \\n'")
        .replace('Du ska fatta', 'Filen är C:\\\\ny = {1}. Du ska fatta'),
    });
    writeFileSync(
      join(folder, 'etos.yaml'),
      readFileSync(join(folder, 'etos.yaml'), 'utf8').replace(/^name: .*/m, 'name: "Myndighet A/B: prov"'),
    );
    const ran = await etos(['export', 'ett', '-f', 'gift', '--commentary', '--force', '-o', '-'], { folder });
    const [category, question] = asMoodleReads(ran.out);
    expect(category).toEqual({ category: 'Myndighet A//B: prov/objektivitet' });
    expect(question).toMatchObject({ id: 'ett', tags: ['jav'], name: 'Ett: {svårt} = 100 % #1 ~ \\n', type: 'essay' });
    expect(question?.text).toContain('C:\\ny = {1}.');
    expect(question?.feedback).toMatch(/^<p>Juristen: tänk/);
  });

  it('writes an H5P package that its content types’ own forms allow', async () => {
    const folder = sessionBank();
    await etos(['export', '--commentary', '-o', 'ut.h5p'], { folder });
    const files = unzipSync(readFileSync(join(folder, 'ut.h5p')));
    expect(Object.keys(files)).toEqual(['h5p.json', 'content/content.json']);
    const read = (name: string) => JSON.parse(Buffer.from(files[name] ?? []).toString('utf8'));
    const about = h5pJson.safeParse(read('h5p.json'));
    expect(about.error?.issues).toBeUndefined();
    const declared = about.data?.preloadedDependencies.map(
      (each) => `${each.machineName} ${each.majorVersion}.${each.minorVersion}`,
    );
    expect(declared).toEqual(['H5P.Accordion 1.0', 'H5P.AdvancedText 1.1', 'FontAwesome 4.5']);
    const content = accordion.safeParse(read('content/content.json'));
    expect(content.error?.issues).toBeUndefined();
    expect(content.data?.panels).toHaveLength(8);
    expect(content.data?.panels[1]?.title).toMatch(/: jämför med kommentaren$/);
    // Only what the text's own form lets through.
    const tags = content.data?.panels.flatMap(({ content: { params } }) => params.text.match(/(?<=<\/?)[a-z0-9]+/g) ?? []);
    expect([...new Set(tags)].filter((tag) => !textTags.includes(tag))).toEqual([]);
    expect(JSON.stringify(content.data)).not.toContain('Hemligt');
  });

  it('refuses more folds than H5P keeps, instead of losing the last ones', async () => {
    const text = String(sessionFiles['dilemmas/ett.md']);
    const many = Array.from({ length: 101 }, (_, at) => [
      `dilemmas/nummer-${at}.md`,
      text.replace('title: Ett', `title: Nummer ${at}`),
    ]);
    const folder = sessionBank(Object.fromEntries(many));
    const ran = await etos(['export', '-o', 'ut.h5p'], { folder });
    expect(ran).toMatchObject({ code: 2, err: expect.stringMatching(/högst 100/) });
    expect(readdirSync(folder)).not.toContain('ut.h5p');
  });
});

/** H5P's own form of h5p.json (h5p.classes.php: h5pRequired, h5pOptional). */
const h5pJson = z.looseObject({
  title: z.string().min(1).max(255),
  language: z.string().regex(/^[-a-zA-Z]{1,10}$/),
  mainLibrary: z.string().regex(/^[$a-z_][0-9a-z_.$]{1,254}$/i),
  embedTypes: z.array(z.enum(['iframe', 'div'])).min(1),
  license: z.enum(['CC BY', 'U']),
  preloadedDependencies: z.array(
    z.strictObject({
      machineName: z.string().regex(/^[\w0-9\-.]{1,255}$/i),
      majorVersion: z.int().max(99999),
      minorVersion: z.int().max(99999),
    }),
  ),
});

/** The fields of H5P.Accordion 1.0 and, inside it, H5P.AdvancedText 1.1 (their semantics.json). */
const accordion = z.strictObject({
  panels: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        content: z.looseObject({
          library: z.literal('H5P.AdvancedText 1.1'),
          params: z.strictObject({ text: z.string().min(1) }),
        }),
      }),
    )
    .min(1)
    .max(100),
  hTag: z.enum(['h2', 'h3', 'h4']),
});

/** What AdvancedText's semantics.json lists, and what H5P always lets through in such text. */
const textTags = [
  'strong',
  'em',
  'del',
  'a',
  'ul',
  'ol',
  'li',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'pre',
  'code',
  'p',
  'br',
  'div',
  'span',
];

interface MoodleQuestion {
  readonly category?: string;
  readonly id?: string;
  readonly tags?: readonly string[];
  readonly name?: string;
  readonly type?: 'essay' | 'other';
  readonly text?: string;
  readonly feedback?: string;
}

/** A GIFT file by the steps in which Moodle's format.php takes one apart. */
function asMoodleReads(file: string): MoodleQuestion[] {
  const marks = [':', '#', '=', '{', '}', '~'] as const;
  const hide = (text: string) => {
    const backslashes = text.replaceAll('\\\\', '\u0001');
    const hidden = marks.reduce((all, mark, at) => all.replaceAll(`\\${mark}`, String.fromCharCode(16 + at)), backslashes);
    return hidden.replaceAll('\\n', '\n').replaceAll('\u0001', '\\');
  };
  const show = (text: string) => marks.reduce((all, mark, at) => all.replaceAll(String.fromCharCode(16 + at), mark), text);
  const formatted = (text: string) => show(text.replace(/^\[html\]/, '')).trim();
  return file
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part): MoodleQuestion => {
      const lines = part.split('\n');
      const comment = lines.filter((line) => line.startsWith('//')).join('\n');
      const text = hide(
        lines
          .filter((line) => !line.startsWith('//'))
          .join('\n')
          .trim(),
      );
      if (text.startsWith('$CATEGORY:')) return { category: text.slice(10).trim() };
      const end = text.indexOf('::', 2);
      const body = text.slice(end + 2).trim();
      const [open, close] = [body.indexOf('{'), body.indexOf('}')];
      const answer = body.slice(open + 1, close).trim();
      const at = answer.lastIndexOf('####');
      return {
        id: /\[id:([^\]]+)\]/.exec(comment)?.[1] ?? '',
        tags: [...comment.matchAll(/\[tag:([^\]]+)\]/g)].map(([, tag = '']) => tag),
        name: show(text.slice(2, end)),
        type: (at < 0 ? answer : answer.slice(0, at)).trim() === '' ? 'essay' : 'other',
        text: formatted(body.slice(0, open) + body.slice(close + 1)),
        feedback: at < 0 ? '' : formatted(answer.slice(at + 4)),
      };
    });
}

describe('etos import', () => {
  const rows = `titel;principer;ämnen;målgrupp;minuter;situation;frågor
Gåvan;Objektivitet;Jäv;Alla;25;"Du får en gåva på *måndagen*.
Den är # stor.";"1. Vad gör du?
2. Vem frågar du?"
'=SUM(A1);objektivitet;jav;chef;;En situation som börjar konstigt.;Vad gör du? Vad säger du?
`;

  const encodings: [string, (text: string) => Buffer][] = [
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with its mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['Windows-1252, as Excel saves by itself', (text) => Buffer.from(text, 'latin1')],
    ['UTF-16 with tabs', (text) => Buffer.from(`\ufeff${text.replaceAll(';', '\t')}`, 'utf16le')],
    ['commas and CRLF', (text) => Buffer.from(text.replaceAll(';', ',').replace(/(?<!")\n/g, '\r\n'))],
  ];

  it.each(encodings)('makes drafts that lint clean of rows in %s', async (_name, encode) => {
    const folder = sessionBank();
    writeFileSync(join(folder, 'in.csv'), encode(rows));
    const ran = await etos(['import', 'in.csv'], { folder });
    expect(ran, ran.err).toMatchObject({ code: 0, out: 'dilemmas/gavan.md\ndilemmas/sum-a1.md\n' });
    const text = readFileSync(join(folder, 'dilemmas/gavan.md'), 'utf8');
    expect(text).toMatch(/^status: draft/m);
    expect(text).toContain('minutes: 25');
    expect(text).toMatch(/Du får en gåva på \\\*måndagen\\\*\.\n\nDen är #/);
    expect(text).toMatch(/## Frågor\n\n- Vad gör du\?\n- Vem frågar du\?\n/);
    expect(readFileSync(join(folder, 'dilemmas/sum-a1.md'), 'utf8')).toContain('=SUM(A1)');
    const errors = (await check(folder, home)).diagnostics.filter(
      ({ severity, file }) => severity === 'error' && /gavan|sum-a1/.test(file),
    );
    expect(errors).toEqual([]);
  });

  it('takes back what was exported, as drafts of their own beside the old ones', async () => {
    const folder = sessionBank();
    await etos(['export', 'ett', '-o', 'ut.csv'], { folder });
    expect((await etos(['import', 'ut.csv'], { folder })).out).toBe('dilemmas/ett-2.md\n');
    const again = readFileSync(join(folder, 'dilemmas/ett-2.md'), 'utf8');
    expect(again).toContain('Din gamla kollega ringer');
    expect(readFileSync(join(folder, 'dilemmas/ett.md'), 'utf8')).not.toContain('status: draft');
  });

  it('guards a spreadsheet against formulas on the way out', async () => {
    const folder = sessionBank();
    writeFileSync(
      join(folder, 'in.csv'),
      "titel;situation;ämnen;principer;målgrupp\n'=HYPERLINK(1);En text.;jav;objektivitet;alla\n",
    );
    await etos(['import', 'in.csv'], { folder });
    const id =
      readdirSync(join(folder, 'dilemmas'))
        .find((name) => name.startsWith('hyperlink'))
        ?.replace('.md', '') ?? '';
    const out = await etos(['export', id, '--force', '-o', '-'], { folder });
    expect(out.out).toContain("'=HYPERLINK(1)");
  });

  it('tells of rows that cannot be used, and takes the others', async () => {
    const folder = sessionBank();
    const text =
      'titel;principer;situation;minuter\nBra;Objektivitet;Något händer.;20\nFel;Objektiviteten;Något.;20\nTom;Objektivitet;;20\nTid;Objektivitet;Något.;en kvart\n';
    writeFileSync(join(folder, 'in.csv'), text);
    const ran = await etos(['import', 'in.csv', '--dry-run'], { folder });
    expect(ran).toMatchObject({ code: 1, out: 'dilemmas/bra.md\n' });
    expect(ran.err).toMatch(/Rad 3: principen »Objektiviteten« finns inte\. Menade du »objektivitet«\?/);
    expect(ran.err).toMatch(/Rad 4: situationen är tom/);
    expect(ran.err).toMatch(/Rad 5: minuter är »en kvart«/);
    expect(readdirSync(join(folder, 'dilemmas'))).not.toContain('bra.md');
  });

  it.each([
    ['a;b\n1;2\n', /Kolumner saknas: titel, situation.*Där står: a, b/],
    ['', /Kolumner saknas/],
    [`titel;situation\n${'x;y\n'.repeat(501)}`, /högst 500/],
  ])('refuses a file that is no such table', async (text, says) => {
    const folder = sessionBank();
    writeFileSync(join(folder, 'in.csv'), text);
    const ran = await etos(['import', 'in.csv'], { folder });
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(says);
  });

  it('says what to do with a workbook, or a file that is not there', async () => {
    const folder = sessionBank();
    writeFileSync(join(folder, 'in.xlsx'), 'PK\u0003\u0004');
    expect((await etos(['import', 'in.xlsx'], { folder })).err).toMatch(/arbetsbok.*\n.*CSV UTF-8/);
    expect((await etos(['import', 'borta.csv'], { folder })).code).toBe(2);
  });
});
