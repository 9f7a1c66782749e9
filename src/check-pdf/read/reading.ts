import type { PDFDict } from 'pdf-lib';
import type { Headway } from '../../diagnostics/headway.ts';
import { type PageContent, readContent } from './content.ts';
import type { PdfFile } from './file.ts';
import { type PdfFont, readFont } from './font.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { readTags, type Tag, type TagTree } from './tags.ts';

/** A file read through once: what every group of conditions looks at. */
export interface Reading {
  readonly file: PdfFile;
  readonly tree: TagTree;
  readonly contents: readonly PageContent[];
  readonly metadata: Metadata;
  /** Fonts in which text is shown, each with the pages' uses of it put together. */
  readonly fonts: readonly UsedFont[];
  /** The element of each marked content, by page and key; see `contentKey`. */
  readonly owners: ReadonlyMap<string, readonly Tag[]>;
  /** False when pages hold more than can be read within bounds; the rest of them was passed over. */
  readonly whole: boolean;
}

export interface UsedFont extends PdfFont {
  /** From 1: the first page that it is used on. */
  readonly page: number;
  readonly strings: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
}

/** Bytes of page content, forms as often as they are drawn; a thousand pages of text have ten million. */
const mostContent = 300_000_000;

/** Reads a file that has been opened. */
export function readAll(file: PdfFile, tell?: Headway): Reading {
  const tree = readTags(file);
  const budget = { left: mostContent };
  const contents = file.pages.map((page, at) => {
    tell?.(at / file.pages.length);
    return readContent(file, page, budget);
  });
  const whole = budget.left > 0;
  return { file, tree, contents, metadata: readMetadata(file), fonts: fontsOf(file, contents), owners: ownersOf(tree), whole };
}

/** How a marked content is named: the page it is on, the form that it stands in, its number. */
export function contentKey(page: number | undefined, stream: string | undefined, mcid: number | string): string {
  return `${page}:${stream ?? ''}/${mcid}`;
}

function ownersOf({ tags }: TagTree): Map<string, Tag[]> {
  const owners = new Map<string, Tag[]>();
  for (const tag of tags) {
    for (const kid of tag.kids) {
      if (!('mcid' in kid)) continue;
      const key = contentKey(kid.page, kid.stream, kid.mcid);
      const known = owners.get(key);
      if (known) known.push(tag);
      else owners.set(key, [tag]);
    }
  }
  return owners;
}

function fontsOf(file: PdfFile, contents: readonly PageContent[]): UsedFont[] {
  const uses = new Map<PDFDict, { page: number; strings: Set<string>; bare: Set<string> }>();
  contents.forEach(({ fonts }, at) => {
    for (const [dict, { strings, bare }] of fonts) {
      if (strings.size === 0) continue;
      const known = uses.get(dict) ?? { page: at + 1, strings: new Set(), bare: new Set() };
      for (const it of strings) known.strings.add(it);
      for (const it of bare) known.bare.add(it);
      uses.set(dict, known);
    }
  });
  return [...uses].map(([dict, use]) => ({ ...readFont(file, dict), ...use }));
}
