import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bank } from '../../bank/bank.ts';
import { type KitRecord, writeKitRecord } from '../../bank/kit-record.ts';
import { writeCalendar } from '../../calendar/ics.ts';
import { type Invited, type KitFile, kitFiles } from '../../compose/kit/kit.ts';
import { invitationLetter } from '../../compose/kit/letter.ts';
import { makeOccasion, type Occasion } from '../../compose/occasion.ts';
import type { Request } from '../../compose/request.ts';
import type { Checked, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Output, render } from '../../pipeline.ts';
import { home } from '../home.ts';
import { digestsOf } from './kit-folder.ts';

/** What a kit is made from. */
export interface KitJob {
  readonly request: Request;
  readonly invited: Invited;
  readonly output: Output;
}

/** A kit's files by name, with `/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Makes every file of a kit, in memory; `tell` is called before each, with how far it has come. */
export async function makeKit(
  bank: Bank,
  job: KitJob,
  tell: (done: number, all: number, name: string) => void,
): Promise<Checked<Files>> {
  const occasion = makeOccasion(bank, job.request).value;
  const listed = kitFiles(occasion, job.request, job.invited);
  const files = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  for (const [done, file] of listed.entries()) {
    tell(done, listed.length, file.name);
    const rendered = await render(bank, {
      ...jobOf(file, job),
      tell: (share) => tell(done + share, listed.length, file.name),
    });
    diagnostics.push(...rendered.diagnostics);
    if (rendered.value) files.set(file.name, rendered.value.bytes);
  }
  tell(listed.length, listed.length, '');
  for (const [name, text] of textsOf(bank, occasion, { job, listed })) files.set(name, new TextEncoder().encode(text));
  const record = writeKitRecord(recordOf(bank, occasion, { job, files }));
  files.set('kit.yaml', new TextEncoder().encode(record));
  return { value: files, diagnostics: unique(diagnostics) };
}

function jobOf({ template, format, request, options }: KitFile, { output }: KitJob) {
  // A poster and cards keep their own paper.
  const { paper: _paper, ...page } = output.page ?? {};
  const own = ['principles-poster', 'cards', 'slides'].includes(template);
  return { ...output, page: own ? page : (output.page ?? {}), template, format, request, home, ...(options && { options }) };
}

/** Many files say the same of the same text: once is enough. */
export function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, file, message }) => {
    const key = `${code} ${file} ${message.sv}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What is text already: the letter, the calendar where there is a day, and what the kit holds. */
function textsOf(bank: Bank, occasion: Occasion, made: { job: KitJob; listed: readonly KitFile[] }): [string, string][] {
  const sv = occasion.lang === 'sv';
  const invited = made.job.invited;
  const letter = occasion.session
    ? [[sv ? 'inbjudan.txt' : 'invitation.txt', invitationLetter(occasion, invited)] as [string, string]]
    : [];
  const calendar = occasion.setting.day
    ? [[sv ? 'inbjudan.ics' : 'invitation.ics', calendarOf(bank, occasion, invited)] as [string, string]]
    : [];
  const contents = made.listed.map(({ name, what }) => `${name}\n    ${what[occasion.lang]}`).join('\n');
  return [...letter, ...calendar, [sv ? 'innehall.txt' : 'contents.txt', `${occasion.title}\n\n${contents}\n`]];
}

/** An occasion as one meeting in a calendar. */
export function calendarOf(bank: Bank, occasion: Occasion, { place }: Invited): string {
  const { setting, blocks, title, lang } = occasion;
  const day = setting.day ?? '1970-01-01';
  const start = blocks[0]?.start ?? 0;
  const about = `${bank.config.name} ${occasion.session?.id ?? ''} ${occasion.dilemmas.map(({ id }) => id).join(' ')} ${day} ${start}`;
  const event = {
    uid: `${createHash('sha256').update(about).digest('hex').slice(0, 32)}@etos`,
    title,
    text: invitationLetter(occasion, { place }),
    place,
    day,
    start,
    minutes: (blocks.at(-1)?.end ?? start) - start,
    remind: 24 * 60,
  };
  return writeCalendar([event], { name: title, lang, stamp: stampOf(bank) });
}

/** The newest day on which a text was reviewed: when the bank is from. */
export function stampOf(bank: Bank): string {
  return (
    bank.entries
      .flatMap((entry) => entry.data.reviewed ?? [])
      .sort()
      .at(-1) ?? '2026-01-01'
  );
}

function recordOf(bank: Bank, occasion: Occasion, { job, files }: { job: KitJob; files: Files }): KitRecord {
  const { session, held, ids, query, minutes } = job.request;
  const { files: hashes, ...common } = commonRecord(bank, job, files);
  return {
    ...common,
    session,
    held,
    ids: [...ids],
    query: { ...query, exclude: query.exclude ? [...query.exclude] : undefined },
    minutes,
    chosen: [...occasion.dilemmas, ...occasion.cases].map(({ id }) => id),
    files: hashes,
  };
}

/** What the records of kits and programmes both say. */
export function commonRecord(bank: Bank, { request, invited, output }: KitJob, files: Files) {
  const { setting = {} } = request;
  return {
    etos: version(),
    bank: { name: bank.config.name, texts: textsPrint(bank) },
    lang: request.lang,
    start: request.start,
    people: setting.people,
    groups: setting.groups,
    modality: setting.modality,
    date: setting.day,
    place: invited.place,
    reply: invited.reply,
    paper: output.page?.paper,
    variant: output.page?.variant,
    archive: output.archive || undefined,
    files: digestsOf(files),
  };
}

/** SHA-256 of all texts of a bank and of the one it is laid over, wherever they lie. */
export function textsPrint(bank: Bank): string {
  const hash = createHash('sha256');
  for (let each: Bank | undefined = bank; each; each = each.base)
    for (const [file, { text }] of [...each.sources].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${file}\0${text}\0`);
  return hash.digest('hex');
}

function version(): string {
  const about: { version?: string } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return about.version ?? '';
}
