import { PDFName } from 'pdf-lib';
import { type PdfReading, plainValue } from './pdf-file.ts';
import { type Annotation, allOf, isTag, type Tag, type TagReading, tagTree, textOf } from './tag-tree.ts';

/**
 * What PDF/UA-1 would mark in a file, as sentences; none when it keeps the standard as far as we can tell. Besides what a
 * validator sees, it follows every reference both ways: page to element and element to page.
 */
export function checkPdf(pdf: PdfReading): string[] {
  const reading = tagTree(pdf);
  return [
    ...checkCatalogue(pdf),
    ...checkNesting(reading.root),
    ...checkHeadings(reading.root),
    ...checkElements(reading.root),
    ...checkContents(pdf, reading),
    ...checkParentTree(pdf, reading),
    ...checkLinks(pdf, reading.root),
    ...checkFonts(pdf),
  ];
}

function checkCatalogue(pdf: PdfReading): string[] {
  const { catalogue } = pdf;
  const metadata = Buffer.from(pdf.data(pdf.entry(catalogue, 'Metadata'))).toString('utf8');
  const faults = {
    'no language': !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(plainValue(pdf.entry(catalogue, 'Lang'))),
    'not marked as tagged': String(pdf.entry(pdf.dict(pdf.entry(catalogue, 'MarkInfo')), 'Marked')) !== 'true',
    'tags are suspect': String(pdf.entry(pdf.dict(pdf.entry(catalogue, 'MarkInfo')), 'Suspects')) === 'true',
    'title not displayed': String(pdf.entry(pdf.dict(pdf.entry(catalogue, 'ViewerPreferences')), 'DisplayDocTitle')) !== 'true',
    'metadata do not claim PDF/UA-1': !metadata.includes('<pdfuaid:part>1</pdfuaid:part>'),
    'metadata have no title': !/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]+</.test(metadata),
  };
  return Object.entries(faults).flatMap(([fault, found]) => (found ? [fault] : []));
}

/** What an element may stand in; elements not named may stand anywhere (ISO 32000-1, 14.8.4). */
const homes: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI', 'Note'],
  LBody: ['LI'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  TOCI: ['TOC'],
  Caption: ['Table', 'TOC', 'Figure'],
};
/** What an element may hold; elements not named may hold anything. */
const holds: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'Caption', 'L'],
  LI: ['Lbl', 'LBody'],
  Table: ['Caption', 'THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOCI', 'TOC', 'Caption'],
};
const known = new Set(
  'Document Sect Div P BlockQuote Caption L LI Lbl LBody Table THead TBody TR TH TD TOC TOCI Reference Link Span Code Figure H1 H2 H3 H4 H5 H6'.split(
    ' ',
  ),
);

function checkNesting(tag: Tag): string[] {
  const children = tag.kids.filter(isTag);
  const own = children.flatMap((child) => {
    const wrongHome = homes[child.tag] !== undefined && !homes[child.tag]?.includes(tag.tag);
    const wrongChild = holds[tag.tag] !== undefined && !holds[tag.tag]?.includes(child.tag);
    return wrongHome || wrongChild ? [`${child.tag} in ${tag.tag}`] : [];
  });
  const bare = holds[tag.tag] !== undefined && children.length < tag.kids.length ? [`text straight in ${tag.tag}`] : [];
  return [...(known.has(tag.tag) ? [] : [`unknown type ${tag.tag}`]), ...own, ...bare, ...children.flatMap(checkNesting)];
}

function checkHeadings(root: Tag): string[] {
  let last = 0;
  return every(root).flatMap(({ tag }) => {
    const level = Number(/^H([1-6])$/.exec(tag)?.[1] ?? Number.NaN);
    if (Number.isNaN(level)) return [];
    const skipped = level > last + 1;
    last = level;
    return skipped ? [`H${level} skips a level`] : [];
  });
}

function checkElements(root: Tag): string[] {
  return every(root).flatMap((tag) => {
    if (tag.tag === 'Figure' && !tag.alt) return ['Figure without Alt'];
    if (tag.tag === 'Figure' && tag.attributes.BBox === undefined) return ['Figure without BBox'];
    if (tag.tag === 'TH' && !['Column', 'Row'].includes(tag.attributes.Scope ?? '')) return ['TH without Scope'];
    if (tag.tag === 'L' && tag.attributes.ListNumbering === undefined) return ['L without ListNumbering'];
    if (tag.tag === 'Table' && new Set(allOf(tag, 'TR').map((row) => row.kids.length)).size > 1) return ['rows of unlike length'];
    if (tag.lang !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag.lang)) return [`malformed language ${tag.lang}`];
    return [];
  });
}

function checkContents(pdf: PdfReading, { root, contents }: TagReading): string[] {
  const used = new Map<string, number>();
  for (const tag of every(root)) {
    for (const kid of tag.kids)
      if ('mcid' in kid) used.set(`${kid.page}/${kid.mcid}`, (used.get(`${kid.page}/${kid.mcid}`) ?? 0) + 1);
  }
  return contents.flatMap((content, page) => [
    ...content.faults.map((fault) => `page ${page + 1}: ${fault}`),
    ...(content.unmarked.length > 0 ? [`page ${page + 1}: content outside all marks`] : []),
    ...[...content.marked.keys()]
      .filter((mcid) => used.get(`${page}/${mcid}`) !== 1)
      .map((mcid) => `page ${page + 1}: content ${mcid} is not in the tree once`),
    ...[...content.marked.values(), ...content.artifacts]
      .filter((text) => text.includes('\u0000'))
      .map(() => `page ${page + 1}: a glyph without text`),
    ...(plainValue(pdf.entry(pdf.pages[page], 'Tabs')) === 'S'
      ? []
      : [`page ${page + 1}: tab order does not follow the structure`]),
  ]);
}

function checkParentTree(pdf: PdfReading, { root, contents }: TagReading): string[] {
  const parents = parentTree(pdf);
  const owners = new Map(
    every(root).flatMap((tag) =>
      tag.kids.flatMap((kid) => ('mcid' in kid ? [[`${kid.page}/${kid.mcid}`, tag.ref] as const] : [])),
    ),
  );
  return contents.flatMap((content, page) => {
    const entries = pdf.list(parents.get(Number(plainValue(pdf.entry(pdf.pages[page], 'StructParents')))));
    return [...content.marked.keys()].flatMap((mcid) =>
      String(entries[mcid]) === owners.get(`${page}/${mcid}`)
        ? []
        : [`page ${page + 1}: the parent tree gives content ${mcid} to another element`],
    );
  });
}

function parentTree(pdf: PdfReading) {
  const root = pdf.dict(pdf.entry(pdf.catalogue, 'StructTreeRoot'));
  const nums = pdf.list(pdf.entry(pdf.dict(pdf.entry(root, 'ParentTree')), 'Nums'));
  return new Map(nums.flatMap((key, at) => (at % 2 === 0 ? [[Number(plainValue(key)), nums[at + 1]] as const] : [])));
}

function checkLinks(pdf: PdfReading, root: Tag): string[] {
  const parents = parentTree(pdf);
  const owners = new Map<string, { link: Tag; kid: Annotation }>();
  for (const link of every(root)) for (const kid of link.kids) if ('annotation' in kid) owners.set(kid.ref, { link, kid });
  const names = new Set(destinationNames(pdf));
  const unheld = allOf(root, 'Link')
    .filter((link) => !link.kids.some((kid) => 'annotation' in kid))
    .map(() => 'Link without annotation');
  const annotated = pdf.pages.flatMap((page, at) =>
    pdf.list(pdf.entry(page, 'Annots')).flatMap((ref) => {
      const annotation = pdf.dict(ref);
      const owner = owners.get(String(ref));
      const target = annotation?.get(PDFName.of('Dest'));
      const faults = {
        'annotation outside the tree': owner === undefined,
        'annotation in an element that is no Link': owner !== undefined && owner.link.tag !== 'Link',
        'annotation on another page than its Link says': owner !== undefined && owner.kid.page !== at,
        'Link without words': owner !== undefined && textOf(owner.link).trim() === '',
        'annotation without Contents': plainValue(pdf.entry(annotation, 'Contents')).trim() === '',
        'the parent tree gives an annotation to another element':
          String(parents.get(Number(plainValue(pdf.entry(annotation, 'StructParent')) || -1))) !== owner?.link.ref,
        'dangling destination': target !== undefined && pdf.list(target).length < 2 && !names.has(plainValue(pdf.get(target))),
      };
      return Object.entries(faults).flatMap(([fault, found]) => (found ? [`page ${at + 1}: ${fault}`] : []));
    }),
  );
  return [...unheld, ...annotated];
}

/** The names that links may lead to, in the order of the file. */
export function destinationNames(pdf: PdfReading): string[] {
  const tree = pdf.dict(pdf.entry(pdf.dict(pdf.entry(pdf.catalogue, 'Names')), 'Dests'));
  return pdf.list(pdf.entry(tree, 'Names')).flatMap((it, at) => (at % 2 === 0 ? [plainValue(pdf.get(it))] : []));
}

function checkFonts(pdf: PdfReading): string[] {
  return pdf.pages.flatMap((page) => {
    const fonts = pdf.dict(pdf.entry(pdf.dict(pdf.entry(page, 'Resources')), 'Font'));
    return (fonts?.values() ?? []).flatMap((ref) => {
      const font = pdf.dict(ref);
      const descendant = pdf.dict(pdf.list(pdf.entry(font, 'DescendantFonts'))[0]);
      const embedded = pdf.entry(pdf.dict(pdf.entry(descendant, 'FontDescriptor')), 'FontFile2') !== undefined;
      const name = plainValue(pdf.entry(font, 'BaseFont'));
      return [
        ...(embedded ? [] : [`${name} is not embedded`]),
        ...(pdf.entry(font, 'ToUnicode') ? [] : [`${name} has no ToUnicode`]),
      ];
    });
  });
}

function every(tag: Tag): Tag[] {
  return [tag, ...tag.kids.filter(isTag).flatMap(every)];
}
