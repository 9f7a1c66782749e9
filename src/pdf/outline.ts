import type { Bookmark } from '../layout/pages.ts';
import type { PdfFile, Ref } from './pdfkit.ts';
import { text } from './syntax.ts';

interface Entry {
  readonly ref: Ref;
  readonly level: number;
  readonly body: string;
  readonly children: Entry[];
}

/** Writes the outline that readers show beside the pages: every heading, nested by level, each leading to its destination. */
export function writeOutline(file: PdfFile, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const root: Entry = { ref: file.reserve(), level: 0, body: '/Type/Outlines', children: [] };
  const open = [root];
  for (const { level, id, text: title } of bookmarks) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const entry = { ref: file.reserve(), level, body: `/Title${text(title)}/Dest${text(id)}`, children: [] };
    (open.at(-1) ?? root).children.push(entry);
    open.push(entry);
  }
  file.object(root.ref, `<<${root.body}${family(root, shown(root))}>>`);
  writeChildren(file, root);
  file.catalogue('Outlines', String(root.ref));
  if (bookmarks.length > fewest) file.catalogue('PageMode', '/UseOutlines');
}

/** With fewer headings than this the outline does not open by itself. */
const fewest = 3;

/** Down to this level entries stand open. */
const openLevel = 1;

function writeChildren(file: PdfFile, parent: Entry): void {
  parent.children.forEach((entry, at) => {
    const before = parent.children[at - 1];
    const after = parent.children[at + 1];
    const siblings = `${before ? `/Prev ${before.ref}` : ''}${after ? `/Next ${after.ref}` : ''}`;
    const count = entry.level <= openLevel ? shown(entry) : -entry.children.length;
    file.object(entry.ref, `<<${entry.body}/Parent ${parent.ref}${siblings}${family(entry, count)}>>`);
    writeChildren(file, entry);
  });
}

function family({ children }: Entry, count: number): string {
  const [first, last] = [children[0], children.at(-1)];
  return first && last ? `/First ${first.ref}/Last ${last.ref}/Count ${count}` : '';
}

/** How many entries are seen under one that stands open. */
function shown({ children }: Entry): number {
  return children.reduce((sum, child) => sum + 1 + (child.level <= openLevel ? shown(child) : 0), 0);
}
