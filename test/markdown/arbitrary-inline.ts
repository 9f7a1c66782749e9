import fc from 'fast-check';
import type { Inline } from '../../src/document/document.ts';
import { inlineText } from '../../src/document/walk.ts';
import { joined, withoutEdges } from '../../src/markdown/tidy.ts';

/** Words that look like Markdown, among words that do not. */
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('jäv', 'saklighet', 'Å', 'a', 'i', '7', 'lön', '§', 'Kim', 'tjänst') },
  fc.constantFrom(
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '~~',
    '#',
    '##',
    '-',
    '+',
    '=',
    '===',
    '---',
    '***',
    '>',
    '1.',
    '2)',
    '10.',
    ':::',
    ':',
    '|',
    '||',
    '\\',
    '\\*',
    '<',
    '<b>',
    '<!--',
    '-->',
    '&amp;',
    '&',
    '&#65;',
    '[',
    ']',
    '](x)',
    '[x]',
    '[ ]',
    '![',
    '!',
    '{',
    '{{x}}',
    '{#id}',
    ']{lang=en}',
    '"',
    "'",
    'https://x.se',
    'www.x.se',
    'a@b.se',
    'mailto:a@b.se',
    'Tabell:',
    'Table:',
    'a_b_c',
    'a*b*c',
    '(x)',
    ')',
    '.',
    ',',
    '😀',
    '\u00a0',
    '”',
    '–',
    '…',
    '$x$',
    '^',
    'C#',
    '%',
    '/',
    '?',
  ),
);
/** Text with spaces wherever they fall. */
export const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '')), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.flat().join(''));
const href = fc.constantFrom(
  'https://x.se/',
  'https://x.se/a_b_(c)?d=1&e=2',
  'http://x.se/%C3%A5#x',
  'mailto:a@b.se',
  'tel:+468123',
  '#jav',
);

function inlines(depth: number): fc.Arbitrary<Inline[]> {
  return fc.array(inline(depth), { minLength: 1, maxLength: 4 }).map((nodes) => separated(joined(nodes)));
}

function inline(depth: number): fc.Arbitrary<Inline> {
  const leaf: fc.Arbitrary<Inline>[] = [
    text.map((value): Inline => ({ type: 'text', value })),
    text.map((value): Inline => ({ type: 'text', value })),
    text.map((value): Inline => ({ type: 'code', value: value.replace(/\\/g, '') || 'x' })),
    fc.constant<Inline>({ type: 'lineBreak' }),
  ];
  if (depth === 0) return fc.oneof(...leaf.slice(0, 3));
  const children = inlines(depth - 1);
  const plain = children.map((nodes) =>
    withoutEdges(joined(nodes.filter(({ type }) => type === 'text' || type === 'code' || type === 'emphasis'))),
  );
  return fc.oneof(
    ...leaf,
    children.filter(hasText).map((nodes): Inline => ({ type: 'strong', children: without('strong', nodes) })),
    children.filter(hasText).map((nodes): Inline => ({ type: 'emphasis', children: without('emphasis', nodes) })),
    fc
      .tuple(href, plain.filter(hasText))
      .map(([to, nodes]): Inline => ({ type: 'link', href: to, children: withoutBackticks(nodes) })),
    fc
      .tuple(fc.constantFrom('en', 'fi', 'en-GB'), plain.filter(hasText))
      .map(([lang, nodes]): Inline => ({ type: 'language', lang, children: nodes })),
  );
}

/** The lexer cannot read code with backticks in it when it stands in a link. */
function withoutBackticks(nodes: readonly Inline[]): Inline[] {
  return nodes.map((node): Inline => {
    if (node.type === 'code') return { type: 'code', value: node.value.replace(/`/g, 'x') };
    return 'children' in node ? { ...node, children: withoutBackticks(node.children) } : node;
  });
}

const hasText = (nodes: readonly Inline[]) => inlineText(nodes).trim() !== '';

/** Emphasis within emphasis, and a break within either, say nothing that Markdown can say. */
function without(type: Inline['type'], nodes: readonly Inline[]): Inline[] {
  return joined(
    nodes.flatMap((node): Inline[] => {
      if (node.type === 'lineBreak') return [];
      if (node.type === type && 'children' in node) return without(type, node.children);
      return 'children' in node && node.type !== 'link' && node.type !== 'language'
        ? [{ ...node, children: without(type, node.children) }]
        : [node];
    }),
  );
}

/** A break after a break is none. */
function separated(nodes: readonly Inline[]): Inline[] {
  return nodes.filter((node, i) => node.type !== 'lineBreak' || nodes[i - 1]?.type !== 'lineBreak');
}

/** A run of inline nodes in normal form. */
export const run = () => inlines(2).map(withoutEdges).filter(hasText);
/** Plain text in normal form. */
export const flat = text.map((value) => value.replace(/\s+/g, ' ').trim()).filter((value) => value !== '');
