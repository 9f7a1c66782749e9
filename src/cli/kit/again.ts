import { resolve } from 'node:path';
import type { Bank } from '../../bank/bank.ts';
import { readKitRecord } from '../../bank/kit-record.ts';
import { readSource } from '../../bank/read.ts';
import { makeOccasion } from '../../compose/occasion.ts';
import { paperNames, variants } from '../../layout/paper.ts';
import { usage } from '../arguments.ts';
import { type Terminal, tellFindings } from '../terminal.ts';
import { type KitJob, textsPrint } from './make-kit.ts';

/** What a kit.yaml says to make. A bank whose texts have changed since is told, and so are texts that are no longer chosen. */
export function readKit(bank: Bank, asked: { file: string; output: KitJob['output'] }, terminal: Terminal): KitJob {
  const { file, output } = asked;
  const source = readSource(resolve(terminal.environment.folder, file), file);
  const read = source.value ? readKitRecord(source.value) : { value: undefined, diagnostics: [] };
  tellFindings(terminal, [...source.diagnostics, ...read.diagnostics]);
  const record = read.value;
  if (!record) {
    throw usage(
      terminal,
      { sv: `${file} går inte att använda.`, en: `${file} cannot be used.` },
      { sv: 'Ange en kit.yaml som »etos kit« har skrivit.', en: 'Name a kit.yaml that “etos kit” has written.' },
    );
  }
  const { lang, session, ids, query, start, minutes, people, groups, modality, date, place, reply } = record;
  const paper = paperNames.find((each) => each === record.paper);
  const variant = variants.find((each) => each === record.variant);
  const request = { lang, session, ids, query, start, minutes, setting: { people, groups, modality, day: date } };
  tellChanges(bank, { texts: record.bank.texts, chosen: record.chosen, request }, terminal);
  const page = { ...(paper && { paper }), ...(variant && { variant }), ...output.page };
  return { request, invited: { place, reply }, output: { ...output, page, archive: record.archive || output.archive === true } };
}

interface Then {
  readonly texts: string;
  readonly chosen: readonly string[];
  readonly request: KitJob['request'];
}

function tellChanges(bank: Bank, { texts, chosen, request }: Then, terminal: Terminal): void {
  if (texts === textsPrint(bank)) return;
  const { dilemmas, cases } = makeOccasion(bank, request).value;
  const now = new Set([...dilemmas, ...cases].map(({ id }) => id));
  const gone = chosen.filter((id) => !now.has(id)).join(', ');
  terminal.tell({
    sv: `Banken är inte densamma som då: texter kan skilja sig.${gone ? ` Inte längre med: ${gone}.` : ''}`,
    en: `The bank is not the same as then: texts may differ.${gone ? ` No longer there: ${gone}.` : ''}`,
  });
}
