import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { packageRoot } from './fonts.ts';

/** A node of a syntax tree (ESTree), with what it stands in, from the nearest out. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export interface Place {
  readonly file: string;
  readonly node: SyntaxNode;
  readonly around: readonly SyntaxNode[];
  /** The node as written. */
  readonly text: string;
}

/** Every node of every file below `src/FOLDER`, types left out. */
export function syntaxOf(folder: string): Place[] {
  const files = readdirSync(join(packageRoot, 'src', folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => {
      const path = join('src', folder, file).replaceAll('\\', '/');
      const text = readFileSync(join(packageRoot, path), 'utf8');
      const places: Place[] = [];
      walk(parseAst(text, { lang: 'ts' }), [], (node, around) =>
        places.push({ file: path, node, around, text: text.slice(node.start, node.end) }),
      );
      return places;
    });
}

function walk(value: unknown, around: readonly SyntaxNode[], visit: (node: SyntaxNode, around: readonly SyntaxNode[]) => void) {
  if (Array.isArray(value)) for (const each of value) walk(each, around, visit);
  else if (isNode(value)) {
    if (value.type.startsWith('TS') && !value.type.endsWith('Expression')) return;
    visit(value, around);
    for (const [field, inner] of Object.entries(value)) if (field !== 'parent') walk(inner, [value, ...around], visit);
  }
}

/** True of what a tree is made of. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;
}
