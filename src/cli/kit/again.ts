import { resolve } from 'node:path';
import type { Bank } from '../../bank/bank.ts';
import { type KitRecord, readKitRecord } from '../../bank/kit-record.ts';
import { type ProgrammeRecord, readProgrammeRecord } from '../../bank/programme-record.ts';
import { readSource } from '../../bank/read.ts';
import type { Source } from '../../bank/source.ts';
import { makeOccasion } from '../../compose/occasion.ts';
import { heldMeeting } from '../../compose/programme/held.ts';
import type { Checked } from '../../diagnostics/diagnostic.ts';
import { paperNames, variants } from '../../layout/paper.ts';
import { namedProgramme } from '../about-request.ts';
import { usage } from '../arguments.ts';
import { type Terminal, tellFindings } from '../terminal.ts';
import { type KitJob, textsPrint } from './make-kit.ts';

interface Asked {
  readonly file: string;
  readonly output: KitJob['output'];
}

/** The record that was meant: by `--again`, or by its own name as the only word. */
export function recordNamed(
  name: 'kit.yaml' | 'programme.yaml',
  operands: readonly string[],
  { again }: Readonly<Record<string, unknown>>,
): string | undefined {
  if (again !== undefined) return String(again);
  const [first] = operands;
  return operands.length === 1 && first?.split(/[/\\]/).at(-1) === name ? first : undefined;
}

/** What a kit.yaml says to make. A bank whose texts have changed since is told, and so are texts that are no longer chosen. */
export function readKit(bank: Bank, asked: Asked, terminal: Terminal): KitJob {
  const record = recordIn(asked.file, { read: readKitRecord, name: 'kit.yaml', command: 'etos kit' }, terminal);
  const { session, held, ids, query, minutes, chosen } = record;
  if (held && !heldMeeting(bank, { ...held, programme: namedProgramme(bank, held.programme, terminal) }, record.lang))
    throw usage(
      terminal,
      {
        sv: `Programmet »${held.programme}« har ingen träff ${held.meeting + 1}.`,
        en: `The programme “${held.programme}” has no meeting ${held.meeting + 1}.`,
      },
      {
        sv: 'Programmet har ändrats: gör om det med etos programme.',
        en: 'The programme has changed: make it anew with etos programme.',
      },
    );
  const job = jobOf(record, asked);
  const request = { ...job.request, session, held, ids, query, minutes };
  tellChanges(bank, record, { chosen, request }, terminal);
  return { ...job, request };
}

/** What a programme.yaml says to make, told of changes in the bank as for a kit. */
export function readProgramme(bank: Bank, asked: Asked, terminal: Terminal): KitJob {
  const names = { read: readProgrammeRecord, name: 'programme.yaml', command: 'etos programme' };
  const record = recordIn(asked.file, names, terminal);
  const job = jobOf(record, asked);
  const request = { ...job.request, programme: namedProgramme(bank, record.programme, terminal), meeting: 0 };
  tellChanges(bank, record, { chosen: [], request }, terminal);
  return { ...job, request };
}

interface Form<Value> {
  readonly read: (source: Source) => Checked<Value | undefined>;
  readonly name: string;
  readonly command: string;
}

function recordIn<Value>(file: string, { read, name, command }: Form<Value>, terminal: Terminal): Value {
  const source = readSource(resolve(terminal.environment.folder, file), file);
  const found = source.value ? read(source.value) : { value: undefined, diagnostics: [] };
  tellFindings(terminal, [...source.diagnostics, ...found.diagnostics]);
  if (found.value !== undefined) return found.value;
  throw usage(
    terminal,
    { sv: `${file} går inte att använda.`, en: `${file} cannot be used.` },
    { sv: `Ange en ${name} som »${command}« har skrivit.`, en: `Name a ${name} that “${command}” has written.` },
  );
}

/** What both records say, as a job; options of the page that are given now go before those of then. */
function jobOf(
  record: Omit<KitRecord, 'session' | 'held' | 'ids' | 'query' | 'chosen'> | ProgrammeRecord,
  { output }: Asked,
): KitJob {
  const { lang, start, people, groups, modality, date, place, reply } = record;
  const paper = paperNames.find((each) => each === record.paper);
  const variant = variants.find((each) => each === record.variant);
  const request = { lang, ids: [], query: {}, start, setting: { people, groups, modality, day: date } };
  const page = { ...(paper && { paper }), ...(variant && { variant }), ...output.page };
  return { request, invited: { place, reply }, output: { ...output, page, archive: record.archive || output.archive === true } };
}

interface Then {
  readonly chosen: readonly string[];
  readonly request: KitJob['request'];
}

function tellChanges(bank: Bank, record: { bank: { texts: string } }, { chosen, request }: Then, terminal: Terminal): void {
  if (record.bank.texts === textsPrint(bank)) return;
  const { dilemmas, cases } = makeOccasion(bank, request).value;
  const now = new Set([...dilemmas, ...cases].map(({ id }) => id));
  const gone = chosen.filter((id) => !now.has(id)).join(', ');
  terminal.tell({
    sv: `Banken är inte densamma som då: texter kan skilja sig.${gone ? ` Inte längre med: ${gone}.` : ''}`,
    en: `The bank is not the same as then: texts may differ.${gone ? ` No longer there: ${gone}.` : ''}`,
  });
}
