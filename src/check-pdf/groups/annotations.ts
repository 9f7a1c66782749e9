import type { PDFDict } from 'pdf-lib';
import { condition, group, type Place } from '../condition.ts';
import type { PdfFile } from '../read/file.ts';
import type { Reading } from '../read/reading.ts';
import { ancestry, isTag, type Tag } from '../read/tags.ts';

/** Links, form fields, comments and other things that lie on a page (ISO 14289-1, 7.18). */
export const annotationsGroup = group(
  {
    '28-002': condition(
      [
        'En kommentar eller annan anteckning på sidan ligger inte i en Annot-tagg.',
        'An annotation does not lie in an Annot tag.',
      ],
      ['Lägg den i en Annot i taggträdet.', 'Put it into an Annot in the tree of tags.'],
    ),
    '28-004': condition(
      ['En anteckning på sidan saknar beskrivning.', 'An annotation has no description.'],
      ['Skriv i Contents vad den säger, eller i Alt på taggen.', 'Write in Contents what it says, or in Alt of its tag.'],
    ),
    '28-005': condition(
      ['Ett formulärfält saknar namn för skärmläsare (TU).', 'A form field has no name for screen readers (TU).'],
      ['Ge fältet en knappbeskrivning (tooltip).', 'Give the field a tooltip.'],
    ),
    '28-006': condition(
      ['En anteckning är av ett slag som PDF inte känner.', 'An annotation is of a kind that PDF does not know.'],
      ['Ta bort den, eller ersätt den med ett vanligt slag.', 'Remove it, or replace it with a usual kind.'],
    ),
    '28-007': condition(
      ['Filen innehåller en TrapNet-anteckning.', 'The file holds a TrapNet annotation.'],
      ['Ta bort den; den är till för tryckpressar.', 'Remove it; it is meant for printing presses.'],
    ),
    '28-008': condition(
      [
        'En sida med länkar eller fält säger inte i vilken ordning tabbtangenten tar dem.',
        'A page with links or fields does not say in which order the tab key takes them.',
      ],
      ['Sätt Tabs till S på sidan.', 'Set Tabs to S on the page.'],
    ),
    '28-009': condition(
      ['Tabbtangenten följer inte taggarna på sidan.', 'The tab key does not follow the tags of the page.'],
      ['Sätt Tabs till S på sidan.', 'Set Tabs to S on the page.'],
    ),
    '28-010': condition(
      ['Ett formulärfält ligger inte i en Form-tagg.', 'A form field does not lie in a Form tag.'],
      ['Lägg fältet i en Form i taggträdet.', 'Put the field into a Form in the tree of tags.'],
    ),
    '28-011': condition(
      ['En länk ligger inte i en Link-tagg.', 'A link does not lie in a Link tag.'],
      ['Lägg länken, med sin text, i en Link i taggträdet.', 'Put the link, with its words, into a Link in the tree of tags.'],
    ),
    '28-012': condition(
      ['En länk saknar beskrivning (Contents).', 'A link has no description (Contents).'],
      ['Skriv i Contents vart länken leder.', 'Write in Contents where the link leads.'],
    ),
    '28-015': condition(
      ['Ett ljud- eller filmklipp säger inte vad det är för slag (CT).', 'A media clip does not say of what kind it is (CT).'],
      ['Ange CT, till exempel video/mp4.', 'Give CT, for example video/mp4.'],
    ),
    '28-016': condition(
      ['Ett ljud- eller filmklipp saknar beskrivning (Alt).', 'A media clip has no description (Alt).'],
      ['Beskriv klippet i Alt.', 'Describe the clip in Alt.'],
    ),
    '28-017': condition(
      ['En bifogad fil på sidan saknar namn (F och UF).', 'A file attached to the page has no name (F and UF).'],
      ['Ge filspecifikationen både F och UF.', 'Give the file specification both F and UF.'],
    ),
    '28-018': condition(
      ['Ett tryckmärke (PrinterMark) ligger i taggträdet.', 'A printer’s mark lies in the tree of tags.'],
      ['Ta bort det ur trädet.', 'Remove it from the tree.'],
    ),
    'link-page': condition(
      [
        'En länks tagg säger att den står på en annan sida än den gör.',
        'A link’s tag says that it is on another page than it is.',
      ],
      ['Rätta Pg i taggens hänvisning (OBJR).', 'Mend Pg in the tag’s reference (OBJR).'],
    ),
    'link-parent': condition(
      [
        'En länk eller ett fält pekar inte ut sin tagg (StructParent).',
        'A link or field does not point to its tag (StructParent).',
      ],
      ['Ge den StructParent, och ParentTree samma tagg.', 'Give it StructParent, and the ParentTree the same tag.'],
    ),
    'link-wordless': condition(
      ['En Link-tagg har ingen länk eller inga ord.', 'A Link tag has no link or no words.'],
      ['Lägg både texten och länken i taggen.', 'Put both the words and the link into the tag.'],
    ),
  },
  (reading, report) => {
    const { file, tree } = reading;
    const holders = holdersOf(tree.tags);
    const parents = new Map(
      file
        .tree(file.entry(file.catalogue, 'StructTreeRoot', 'ParentTree'), 'Nums')
        .map(([key, value]) => [file.number(key), String(value)]),
    );
    for (const [at, page] of file.pages.entries()) {
      const annotations = file.list(file.entry(page.dict, 'Annots'));
      const tabs = file.name(file.entry(page.dict, 'Tabs'));
      if (annotations.length > 0 && tabs !== 'S') report(tabs === undefined ? '28-008' : '28-009', { page: at + 1 });
      for (const value of annotations) {
        const dict = file.dict(value);
        if (dict === undefined) continue;
        const holder = holders.get(String(value));
        for (const id of faults(reading, dict, holder?.tag)) report(id, placeOf(file, dict, at));
        if (holder === undefined || isExempt(file, dict)) continue;
        if (holder.page !== undefined && holder.page !== at) report('link-page', placeOf(file, dict, at));
        if (parents.get(file.number(file.entry(dict, 'StructParent'))) !== holder.tag.ref)
          report('link-parent', placeOf(file, dict, at));
      }
    }
    for (const tag of tree.tags)
      if (tag.tag === 'Link' && isEmptyLink(tag))
        report('link-wordless', { element: tag.written, ...(tag.page === undefined ? {} : { page: tag.page + 1 }) });
  },
);

type Id =
  | '28-002'
  | '28-004'
  | '28-005'
  | '28-006'
  | '28-007'
  | '28-010'
  | '28-011'
  | '28-012'
  | '28-015'
  | '28-016'
  | '28-017'
  | '28-018';

function holdersOf(tags: readonly Tag[]): Map<string, { tag: Tag; page: number | undefined }> {
  const found = new Map<string, { tag: Tag; page: number | undefined }>();
  for (const tag of tags) for (const kid of tag.kids) if ('object' in kid) found.set(kid.object, { tag, page: kid.page });
  return found;
}

function placeOf(file: PdfFile, annotation: PDFDict, at: number): Place {
  const said =
    file.text(file.entry(annotation, 'Contents')) ??
    file.text(file.entry(annotation, 'T')) ??
    file.text(file.entry(annotation, 'A', 'URI'));
  const subtype = file.name(file.entry(annotation, 'Subtype')) ?? 'Annot';
  return { page: at + 1, element: said ? `${subtype} “${said.slice(0, 80)}”` : subtype };
}

/** ISO 32000-1, table 169. */
const subtypes = new Set(
  (
    'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup ' +
    'FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact'
  ).split(' '),
);

function faults(reading: Reading, annotation: PDFDict, holder: Tag | undefined): Id[] {
  const { file, tree } = reading;
  // Of a file without tags, that is said once.
  const tagged = tree.top.length > 0;
  const subtype = file.name(file.entry(annotation, 'Subtype')) ?? '';
  if (subtype === 'PrinterMark') return holder ? ['28-018'] : [];
  if (subtype === 'TrapNet') return ['28-007'];
  if (isHidden(reading, annotation) || subtype === 'Popup') return [];
  const found: Id[] = [];
  if (!subtypes.has(subtype)) found.push('28-006');
  const described = isSaid(file, annotation, 'Contents') || ancestry(holder).some((tag) => isSaid(file, tag.dict, 'Alt'));
  const around = ancestry(holder).map(({ tag }) => tag);
  if (subtype === 'Widget') {
    if (tagged && !around.includes('Form')) found.push('28-010');
    if (
      !isSaid(file, annotation, 'TU') &&
      !fieldsAbove(file, annotation).some((field) => isSaid(file, field, 'TU')) &&
      !described
    )
      found.push('28-005');
  } else if (subtype === 'Link') {
    if (tagged && !around.includes('Link')) found.push('28-011');
    if (!isSaid(file, annotation, 'Contents')) found.push('28-012');
  } else {
    if (tagged && around[0] !== 'Annot') found.push('28-002');
    if (!described) found.push('28-004');
  }
  return [...found, ...mediaFaults(file, annotation, subtype)];
}

function isSaid(file: PdfFile, dict: PDFDict | undefined, key: string): boolean {
  return (file.text(file.entry(dict, key)) ?? '').trim() !== '';
}

/** The fields that a widget is part of, nearest first. */
function fieldsAbove(file: PdfFile, widget: PDFDict): PDFDict[] {
  const found: PDFDict[] = [];
  let at = file.dict(file.entry(widget, 'Parent'));
  while (at !== undefined && !found.includes(at) && found.length < 50) {
    found.push(at);
    at = file.dict(file.entry(at, 'Parent'));
  }
  return found;
}

/** The flag Hidden, or wholly outside the page (ISO 14289-1, 7.18.1). */
function isHidden({ file }: Reading, annotation: PDFDict): boolean {
  return ((file.number(file.entry(annotation, 'F')) ?? 0) & 2) !== 0;
}

function isExempt(file: PdfFile, annotation: PDFDict): boolean {
  const subtype = file.name(file.entry(annotation, 'Subtype'));
  return subtype === 'PrinterMark' || subtype === 'TrapNet' || subtype === 'Popup';
}

function mediaFaults(file: PdfFile, annotation: PDFDict, subtype: string): Id[] {
  if (subtype === 'FileAttachment') {
    const spec = file.dict(file.entry(annotation, 'FS'));
    return isSaid(file, spec, 'F') && isSaid(file, spec, 'UF') ? [] : ['28-017'];
  }
  const clip = file.dict(file.entry(annotation, 'A', 'R', 'C'));
  if (clip === undefined) return [];
  return [
    ...(file.entry(clip, 'CT') === undefined ? ['28-015' as const] : []),
    ...(file.entry(clip, 'Alt') === undefined ? ['28-016' as const] : []),
  ];
}

function isEmptyLink(tag: Tag): boolean {
  const inside = (at: Tag): boolean => at.kids.some((kid) => (isTag(kid) ? inside(kid) : 'mcid' in kid));
  const linked = (at: Tag): boolean => at.kids.some((kid) => (isTag(kid) ? linked(kid) : 'object' in kid));
  return !inside(tag) || !linked(tag);
}
