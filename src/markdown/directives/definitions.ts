import type { Block, Definitions } from '../../document/document.ts';
import { directive } from '../directive.ts';
import { directiveFindings } from '../directive-findings.ts';

/** Terms with what they mean. */
export const definitions = directive({
  name: 'definitions',
  what: {
    sv: 'Ordlista: varje rubrik är ett ord, det som följer är vad det betyder.',
    en: 'Glossary: each heading is a term, what follows is what it means.',
  },
  leaf: false,
  arguments: {},
  example: '::: definitions\n### Jäv {#jav}\n\nAtt ha ett eget intresse i ett ärende.\n:::',
  build: (_, { children, line, report, term }) => {
    const first = children.findIndex((block) => block.type === 'heading');
    if (first < 0) {
      report(directiveFindings.nothingToApply('definitions', { sv: 'rubriker', en: 'headings' }));
      return children;
    }
    return [...children.slice(0, first), { type: 'definitions', items: items(children.slice(first), term), line }];
  },
});

function items(
  blocks: readonly Block[],
  term: (heading: Extract<Block, { type: 'heading' }>) => string | undefined,
): Definitions['items'] {
  const found: { id?: string; term: Extract<Block, { type: 'heading' }>['children']; children: Block[] }[] = [];
  for (const block of blocks) {
    if (block.type !== 'heading') {
      found.at(-1)?.children.push(block);
      continue;
    }
    const id = term(block);
    found.push({ ...(id && { id }), term: block.children, children: [] });
  }
  return found;
}
