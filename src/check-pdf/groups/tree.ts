import { PDFRef } from 'pdf-lib';
import { condition, doubt, group, type Place } from '../condition.ts';
import { contentKey, type Reading } from '../read/reading.ts';
import { ancestry, type ContentKid, isTag, type Kid, type Tag } from '../read/tags.ts';
import { elementName, pageOf } from './element-name.ts';

/** That tree and pages tell the same story, followed both ways. What is wrong here misleads readers, though validators may pass it. */
export const treeGroup = group(
  {
    'content-astray': condition(
      [
        'Taggat innehåll på sidan finns inte i taggträdet, så det läses aldrig upp.',
        'Tagged content on the page is not in the tree of tags, so it is never read aloud.',
      ],
      ['Lägg in det i det element som det hör till.', 'Put it into the element that it belongs to.'],
    ),
    'content-twice': condition(
      [
        'Samma innehåll hör till två element, eller två ställen på sidan har samma nummer (MCID).',
        'The same content belongs to two elements, or two places on the page have the same number (MCID).',
      ],
      [
        'Ge varje stycke innehåll ett eget nummer och ett enda element.',
        'Give every piece of content a number of its own and one element.',
      ],
    ),
    'content-missing': condition(
      ['Ett element säger sig innehålla något som sidan inte visar.', 'An element claims content that the page does not show.'],
      ['Rätta elementets sida (Pg) eller nummer (MCID).', 'Mend the element’s page (Pg) or number (MCID).'],
    ),
    'parent-tree': condition(
      [
        'Sidans innehåll pekar ut ett annat element än det som innehåller det (ParentTree).',
        'Content of the page points to another element than the one that holds it (ParentTree).',
      ],
      ['Låt verktyget bygga om ParentTree.', 'Let the tool build the ParentTree anew.'],
    ),
    order: doubt(
      [
        'Något läses upp i en annan ordning än det ritas på sidan.',
        'Something is read aloud in another order than it is drawn on the page.',
      ],
      [
        'Läs sidan i taggträdets ordning. Stämmer den inte, flytta elementen.',
        'Read the page in the order of the tree. If it is wrong, move the elements.',
      ],
    ),
  },
  (reading, report) => {
    if (reading.tree.top.length === 0) return;
    for (const place of astray(reading)) report('content-astray', place);
    for (const place of doubled(reading)) report('content-twice', place);
    for (const place of missing(reading)) report('content-missing', place);
    for (const place of misparented(reading)) report('parent-tree', place);
    for (const place of reordered(reading)) report('order', place);
  },
);

/** One finding a page: a page whose tags are lost has hundreds. */
function* astray({ contents, owners }: Reading): Generator<Place> {
  for (const [page, { marked }] of contents.entries()) {
    const lost = [...marked.keys()].find((key) => !owners.has(`${page}:${key}`));
    if (lost !== undefined) yield { page: page + 1, element: marked.get(lost)?.tag ?? '' };
  }
}

function* doubled({ contents, owners }: Reading): Generator<Place> {
  for (const [page, { marked, twice }] of contents.entries()) {
    const again = twice[0] ?? [...marked.keys()].find((key) => (owners.get(`${page}:${key}`)?.length ?? 0) > 1);
    if (again !== undefined) yield { page: page + 1, element: marked.get(again)?.tag ?? '' };
  }
}

function* missing(reading: Reading): Generator<Place> {
  for (const tag of reading.tree.tags) {
    const lost = tag.kids.find((kid) => 'mcid' in kid && !shows(reading, kid));
    if (lost) yield { element: elementName(reading, tag), ...pageOf(tag) };
  }
}

function shows({ contents }: Reading, kid: Kid): boolean {
  if (!('mcid' in kid)) return true;
  return kid.page !== undefined && contents[kid.page]?.marked.has(`${kid.stream ?? ''}/${kid.mcid}`) === true;
}

function* misparented({ file, contents, owners }: Reading): Generator<Place> {
  const parents = new Map(
    file
      .tree(file.entry(file.catalogue, 'StructTreeRoot', 'ParentTree'), 'Nums')
      .map(([key, value]) => [file.number(key), value]),
  );
  for (const [page, { marked }] of contents.entries()) {
    for (const key of marked.keys()) {
      const [stream = '', mcid = ''] = key.split('/');
      const holder = stream === '' ? file.pages[page]?.dict : file.dict(refOf(stream));
      const number = file.number(file.entry(holder, 'StructParents'));
      const entry = file.list(parents.get(number))[Number(mcid)];
      const owner = owners.get(contentKey(page, stream, mcid))?.[0];
      if (owner === undefined || String(entry) === owner.ref) continue;
      yield { page: page + 1, element: owner.written };
      break;
    }
  }
}

function refOf(text: string): PDFRef | undefined {
  const [, number, generation] = /^(\d+) (\d+) R$/.exec(text) ?? [];
  return number === undefined ? undefined : PDFRef.of(Number(number), Number(generation));
}

/** Inside a row, cells are often drawn line by line; everywhere else things begin in the order in which they are read. */
const loose = new Set(['TR', 'TH', 'TD']);

/** Pages on which an element is read after one that begins later. */
function* reordered({ contents, tree }: Reading): Generator<Place> {
  const last = new Map<number, number>();
  const told = new Set<number>();
  for (const tag of tree.tags) {
    const first = inRow(tag) ? undefined : firstContent(tag);
    const page = first?.page ?? -1;
    const order = contents[page]?.marked.get(`${first?.stream ?? ''}/${first?.mcid}`)?.order;
    if (order === undefined) continue;
    if (order < (last.get(page) ?? -1) && !told.has(page)) {
      told.add(page);
      yield { page: page + 1, element: tag.written };
    }
    last.set(page, Math.max(order, last.get(page) ?? -1));
  }
}

function inRow(tag: Tag): boolean {
  return ancestry(tag).some((around) => loose.has(around.tag));
}

/** What is read first of an element. */
function firstContent(tag: Tag): ContentKid | undefined {
  for (const kid of tag.kids) {
    const found = isTag(kid) ? firstContent(kid) : 'mcid' in kid ? kid : undefined;
    if (found) return found;
  }
  return undefined;
}
