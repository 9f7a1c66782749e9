import type { Inline } from '../document/document.ts';

/**
 * Inline nodes in normal form: neighbouring texts are one, a run of white space is one space (a no-break space is no white
 * space), none stands beside a line break, and nothing is empty. What stands inside the nodes is taken as it is.
 */
export function joined(nodes: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (isEmpty(node)) continue;
    if (node.type === 'text' && last?.type === 'text') result[result.length - 1] = text(last.value + node.value);
    else result.push(node.type === 'text' ? text(node.value) : node);
  }
  return result.flatMap((node, i) => {
    const before = result[i - 1]?.type === 'lineBreak';
    const after = result[i + 1]?.type === 'lineBreak';
    return before || after ? trimmed(node, before, after) : [node];
  });
}

/** The same without white space or line breaks at the ends. */
export function withoutEdges(nodes: readonly Inline[]): Inline[] {
  const isEdge = (node: Inline) => node.type === 'lineBreak' || (node.type === 'text' && node.value === ' ');
  const first = nodes.findIndex((node) => !isEdge(node));
  const last = nodes.findLastIndex((node) => !isEdge(node));
  return nodes.slice(Math.max(0, first), last + 1).flatMap((node, i, all) => trimmed(node, i === 0, i === all.length - 1));
}

function isEmpty(node: Inline): boolean {
  if (node.type === 'lineBreak' || node.type === 'noteRef') return false;
  return node.type === 'text' || node.type === 'code' ? node.value === '' : node.children.length === 0;
}

function text(value: string): Inline {
  return { type: 'text', value: UNTIDY.test(value) ? value.replace(/[ \t\n]+/g, ' ') : value };
}

/** Most texts are tidy, and need not be copied. */
const UNTIDY = /[\t\n]| {2}/;

function trimmed(node: Inline, start: boolean, end: boolean): Inline[] {
  if (node.type !== 'text') return [node];
  let value = node.value;
  if (start) value = value.replace(/^ /, '');
  if (end) value = value.replace(/ $/, '');
  return value === '' ? [] : [{ type: 'text', value }];
}
