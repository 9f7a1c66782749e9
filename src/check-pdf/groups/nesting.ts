import { condition, group } from '../condition.ts';
import type { Reading } from '../read/reading.ts';
import { attribute, childTags, type Tag } from '../read/tags.ts';
import { elementName, pageOf } from './element-name.ts';

const todo = (sv: string, en: string) => [`Bygg om: ${sv}`, `Rebuild it: ${en}`] as const;

/** What may stand in what (ISO 32000-1, tables 333 and 336–338). */
export const nestingGroup = group(
  {
    '09-004': condition(
      ['En tabells taggar står fel i varandra.', 'The tags of a table are nested wrongly.'],
      todo(
        'Table med TR, eller THead, TBody och TFoot med TR; TR med TH och TD; högst en THead och TFoot, och då minst en TBody.',
        'Table with TR, or THead, TBody and TFoot with TR; TR with TH and TD; at most one THead and TFoot, and then at least one TBody.',
      ),
    ),
    '09-005': condition(
      ['En listas taggar står fel i varandra.', 'The tags of a list are nested wrongly.'],
      todo('L med LI (och L); LI med Lbl och LBody.', 'L with LI (and L); LI with Lbl and LBody.'),
    ),
    '09-006': condition(
      ['En innehållsförtecknings taggar står fel i varandra.', 'The tags of a table of contents are nested wrongly.'],
      todo(
        'TOC med TOCI (och TOC); TOCI med Lbl, Reference, P, NonStruct och TOC.',
        'TOC with TOCI (and TOC); TOCI with Lbl, Reference, P, NonStruct and TOC.',
      ),
    ),
    '09-007': condition(
      ['Ruby-taggar står fel i varandra.', 'Ruby tags are nested wrongly.'],
      todo('Ruby med RB och RT, eller RB, RP, RT och RP.', 'Ruby with RB and RT, or RB, RP, RT and RP.'),
    ),
    '09-008': condition(
      ['Warichu-taggar står fel i varandra.', 'Warichu tags are nested wrongly.'],
      todo('Warichu med WP, WT och WP.', 'Warichu with WP, WT and WP.'),
    ),
    'caption-place': condition(
      [
        'En bildtext eller rubrik till en tabell eller lista (Caption) står varken först eller sist.',
        'A Caption of a table, list or figure stands neither first nor last.',
      ],
      ['Flytta Caption först eller sist, och ha bara en.', 'Move the Caption first or last, and have only one.'],
    ),
    'irregular-table': condition(
      [
        'En tabells rader är olika långa, så rubriker och celler hör inte ihop.',
        'The rows of a table are of unlike length, so headers and cells do not belong together.',
      ],
      [
        'Ge varje rad lika många celler; räkna med ColSpan och RowSpan.',
        'Give every row as many cells; count ColSpan and RowSpan.',
      ],
    ),
  },
  (reading, report) => {
    for (const tag of reading.tree.tags) {
      const place = { element: elementName(reading, tag), ...pageOf(tag) };
      for (const id of misplaced(tag)) report(id, place);
      if (captioned.has(tag.tag) && captionAstray(tag)) report('caption-place', place);
      if (tag.tag === 'Table' && !isRegular(reading, tag)) report('irregular-table', place);
    }
  },
);

type Family = '09-004' | '09-005' | '09-006' | '09-007' | '09-008';

/** By type: what it may stand in. Types not named may stand anywhere. */
const homes: Readonly<Record<string, readonly [Family, ...string[]]>> = {
  THead: ['09-004', 'Table'],
  TBody: ['09-004', 'Table'],
  TFoot: ['09-004', 'Table'],
  TR: ['09-004', 'Table', 'THead', 'TBody', 'TFoot'],
  TH: ['09-004', 'TR'],
  TD: ['09-004', 'TR'],
  LI: ['09-005', 'L'],
  LBody: ['09-005', 'LI'],
  TOCI: ['09-006', 'TOC'],
  RB: ['09-007', 'Ruby'],
  RT: ['09-007', 'Ruby'],
  RP: ['09-007', 'Ruby'],
  WT: ['09-008', 'Warichu'],
  WP: ['09-008', 'Warichu'],
};
/** By type: what it may hold. */
const holds: Readonly<Record<string, readonly [Family, ...string[]]>> = {
  Table: ['09-004', 'Caption', 'TR', 'THead', 'TBody', 'TFoot'],
  THead: ['09-004', 'TR'],
  TBody: ['09-004', 'TR'],
  TFoot: ['09-004', 'TR'],
  TR: ['09-004', 'TH', 'TD'],
  L: ['09-005', 'Caption', 'L', 'LI'],
  LI: ['09-005', 'Lbl', 'LBody'],
  TOC: ['09-006', 'Caption', 'TOC', 'TOCI'],
  TOCI: ['09-006', 'Lbl', 'Reference', 'NonStruct', 'P', 'TOC'],
  Ruby: ['09-007', 'RB', 'RT', 'RP'],
  Warichu: ['09-008', 'WT', 'WP'],
};

/** The families of what is wrong with an element's own place and with what it holds; each family once. */
function misplaced(tag: Tag): Set<Family> {
  const found = new Set<Family>();
  const home = homes[tag.tag];
  const parent = tag.parent?.tag;
  // What its parent may not hold is told of the parent.
  const told = parent !== undefined && holds[parent] !== undefined;
  if (home && !told && !home.slice(1).includes(parent ?? '')) found.add(home[0]);
  const held = holds[tag.tag];
  const children = childTags(tag);
  if (held && children.some((child) => !held.slice(1).includes(child.tag))) found.add(held[0]);
  // Text of its own belongs in one of the elements inside.
  if (held && tag.kids.some((kid) => 'mcid' in kid)) found.add(held[0]);
  if (tag.tag === 'Table' && !partsOnce(children)) found.add('09-004');
  return found;
}

function partsOnce(children: readonly Tag[]): boolean {
  const count = (name: string) => children.filter(({ tag }) => tag === name).length;
  const [heads, feet, bodies] = [count('THead'), count('TFoot'), count('TBody')];
  return heads <= 1 && feet <= 1 && (heads + feet === 0 || bodies > 0);
}

const captioned = new Set(['Table', 'L', 'TOC', 'Figure', 'Formula']);

function captionAstray(tag: Tag): boolean {
  const children = childTags(tag);
  const captions = children.filter((child) => child.tag === 'Caption');
  if (captions.length === 0) return false;
  return captions.length > 1 || (children[0]?.tag !== 'Caption' && children.at(-1)?.tag !== 'Caption');
}

/** Spans larger than this are not counted out cell by cell. */
const widest = 10_000;

/** Every row fills as many columns, spans counted, and no two cells want the same place. */
function isRegular({ file }: Reading, table: Tag): boolean {
  const rows = childTags(table).flatMap((part) =>
    part.tag === 'TR' ? [part] : childTags(part).filter(({ tag }) => tag === 'TR'),
  );
  const span = (cell: Tag, key: string) => Math.min(widest, Math.max(1, file.number(attribute(file, cell, key)) ?? 1));
  let reserved: number[] = [];
  const widths = rows.map((row) => {
    const next: number[] = [];
    let column = 0;
    const skip = () => {
      while ((reserved[column] ?? 0) > 0) next[column] = (reserved[column++] ?? 0) - 1;
    };
    for (const cell of childTags(row)) {
      skip();
      const [across, down] = [span(cell, 'ColSpan'), span(cell, 'RowSpan')];
      for (let at = 0; at < across; at++) next[column++] = down - 1;
    }
    skip();
    reserved = next;
    return column;
  });
  return new Set(widths).size <= 1;
}
