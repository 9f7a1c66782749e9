import type { Footnotes } from '../../document/footnotes.ts';

/** Notes as pandoc and GitHub write them: what follows the first line is indented. `within` writes what a note says. */
export function serializeFootnotes(
  { items }: Footnotes,
  within: (blocks: Footnotes['items'][number]['children']) => string,
): string {
  return items
    .map(({ id, children }) => `[^${id}]: ${within(children).replace(/\n(?=[^\n])/g, '\n    ')}`.trimEnd())
    .join('\n\n');
}
