import { condition, doubt, group } from '../condition.ts';
import type { Reading } from '../read/reading.ts';
import { ancestry, attribute, childTags, type Tag } from '../read/tags.ts';
import { elementName, pageOf } from './element-name.ts';

/** What single elements must say of themselves (ISO 14289-1, 7.3–7.9). */
export const elementsGroup = group(
  {
    '13-004': condition(
      ['En bild saknar alternativtext.', 'A figure has no alternative text.'],
      [
        'Beskriv bilden i Alt, eller märk den som dekoration (Artifact).',
        'Describe it in Alt, or mark it as decoration (Artifact).',
      ],
    ),
    '17-002': condition(
      ['En formel saknar alternativtext.', 'A formula has no alternative text.'],
      ['Skriv i Alt hur formeln läses.', 'Write in Alt how the formula is read.'],
    ),
    '15-003': condition(
      ['En rubrikcell säger inte vilka celler den gäller.', 'A header cell does not say which cells it is for.'],
      [
        'Ge den Scope (Column, Row eller Both), eller cellerna Headers.',
        'Give it Scope (Column, Row or Both), or the cells Headers.',
      ],
    ),
    'headers-lost': condition(
      ['En cell hänvisar till en rubrikcell som inte finns.', 'A cell refers to a header cell that does not exist.'],
      ['Rätta ID:t i Headers.', 'Mend the ID in Headers.'],
    ),
    '19-003': condition(
      ['En not saknar ID.', 'A note has no ID.'],
      ['Ge varje Note ett eget ID.', 'Give every Note an ID of its own.'],
    ),
    '19-004': condition(
      ['Två element har samma ID.', 'Two elements have the same ID.'],
      ['Ge dem olika ID.', 'Give them different IDs.'],
    ),
    '16-001': doubt(
      [
        'En lista ser numrerad ut men säger inte hur (ListNumbering).',
        'A list looks numbered but does not say how (ListNumbering).',
      ],
      ['Ge L attributet ListNumbering, till exempel Decimal.', 'Give L the attribute ListNumbering, for example Decimal.'],
    ),
    'figure-box': doubt(
      ['En bild säger inte var på sidan den står (BBox).', 'A figure does not say where on the page it is (BBox).'],
      ['Ge Figure attributet BBox.', 'Give the Figure the attribute BBox.'],
    ),
    'table-headless': doubt(
      ['En tabell har inga rubrikceller.', 'A table has no header cells.'],
      [
        'Gör rubrikraden till TH, eller ta bort tabelltaggarna om tabellen bara är till för utseendet.',
        'Turn the header row into TH, or remove the table tags if the table is only there for looks.',
      ],
    ),
  },
  (reading, report) => {
    const { file, tree } = reading;
    const ids = new Map<string, number>();
    for (const tag of tree.tags) {
      const id = file.text(file.entry(tag.dict, 'ID'));
      if (id !== undefined) ids.set(id, (ids.get(id) ?? 0) + 1);
    }
    for (const tag of tree.tags) {
      const place = () => ({ element: elementName(reading, tag), ...pageOf(tag) });
      const id = file.text(file.entry(tag.dict, 'ID'));
      if (id !== undefined && (ids.get(id) ?? 0) > 1) report('19-004', place());
      if (tag.tag === 'Note' && !id) report('19-003', place());
      if (tag.tag === 'Figure' && !isDescribed(reading, tag)) report('13-004', place());
      if (tag.tag === 'Formula' && !isDescribed(reading, tag)) report('17-002', place());
      if (tag.tag === 'Figure' && attribute(file, tag, 'BBox') === undefined) report('figure-box', place());
      if (tag.tag === 'TH' && !isScoped(reading, tag)) report('15-003', place());
      if (tag.tag === 'Table' && !descendants(tag).some((it) => it.tag === 'TH')) report('table-headless', place());
      if (tag.tag === 'L' && looksNumbered(reading, tag)) report('16-001', place());
      const headers = file.list(attribute(file, tag, 'Headers')).map((it) => file.text(it) ?? '');
      if (headers.some((header) => !ids.has(header))) report('headers-lost', place());
    }
  },
);

function isDescribed({ file }: Reading, tag: Tag): boolean {
  return ['Alt', 'ActualText'].some((key) => (file.text(file.entry(tag.dict, key)) ?? '').trim() !== '');
}

/** By Scope, or because the cells of its table name their headers. */
function isScoped({ file }: Reading, cell: Tag): boolean {
  if (['Column', 'Row', 'Both'].includes(file.name(attribute(file, cell, 'Scope')) ?? '')) return true;
  const table = ancestry(cell).find(({ tag }) => tag === 'Table');
  return table !== undefined && descendants(table).some((it) => it.tag === 'TD' && attribute(file, it, 'Headers') !== undefined);
}

function descendants(tag: Tag): Tag[] {
  return childTags(tag).flatMap((child) => [child, ...descendants(child)]);
}

function looksNumbered({ file }: Reading, list: Tag): boolean {
  if (attribute(file, list, 'ListNumbering') !== undefined) return false;
  return childTags(list).some((item) => childTags(item).some(({ tag }) => tag === 'Lbl'));
}
