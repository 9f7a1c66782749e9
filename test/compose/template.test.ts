import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Source } from '../../src/bank/source.ts';
import { MarkdownValue } from '../../src/compose/markdown-value.ts';
import { fillTemplate } from '../../src/compose/template.ts';
import { inlineText } from '../../src/document/walk.ts';
import { parseMarkdown } from '../../src/markdown/markdown.ts';

function fill(text: string, view: object, partials: Record<string, string> = {}) {
  const sources = Object.entries(partials).map(([name, body]): [string, Source] => [
    name,
    new Source(`partials/${name}.md`, body),
  ]);
  return fillTemplate({ main: new Source('mall.md', text), partials: new Map(sources) }, view);
}

describe('a template', () => {
  it('fills names, lists and what is there only if something is', () => {
    const filled = fill('{{title}}:{{#rules}} [{{.}}]{{/rules}}{{^rules}} inga{{/rules}}', {
      title: 'Regler',
      rules: ['a', 'b'],
    });
    expect(filled.value).toBe('Regler: [a] [b]');
    expect(fill('{{^rules}}inga{{/rules}}', { rules: [] }).value).toBe('inga');
  });

  it('finds a name in the scopes around it, innermost first', () => {
    expect(fill('{{#outer}}{{a}}{{b}}{{/outer}}', { a: '1', b: '2', outer: { a: '3' } }).value).toBe('32');
  });

  it('names the line and the nearest right name when a name does not exist', () => {
    const { diagnostics } = fill('# Rubrik\n\n{{#dilemmas}}\n{{sitation}}\n{{/dilemmas}}\n', {
      dilemmas: [{ situation: 'x' }, { situation: 'y' }],
    });
    expect(diagnostics.map((d) => [d.code, d.span?.start.line, d.span?.start.column])).toEqual([['template-name', 4, 1]]);
    expect(diagnostics[0]?.hint?.sv).toContain('situation');
  });

  it('knows nothing of what every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'list.constructor', 'list.map']) {
      expect(
        fill(`{{${name}}}`, { list: ['a'] }).diagnostics.map((d) => d.code),
        name,
      ).toEqual(['template-name']);
    }
  });

  it('refuses a partial that takes itself in, and one that does not exist', () => {
    expect(fill('{{> a}}', {}, { a: 'x {{> b}}', b: '{{> a}}' }).diagnostics.map((d) => [d.code, d.file])).toEqual([
      ['template-partial', 'partials/b.md'],
    ]);
    expect(fill('{{> dilemna}}', {}, { dilemma: 'x' }).diagnostics[0]?.hint?.en).toContain('dilemma');
  });

  it('says where a section is not closed, instead of throwing', () => {
    expect(fill('{{#a}} {{/b}}', { a: 1 }).diagnostics.map((d) => d.code)).toEqual(['template-syntax']);
  });

  it('puts Markdown of our own in as it is', () => {
    expect(fill('{{text}}', { text: new MarkdownValue('**fet**') }).value).toBe('**fet**');
  });

  it('lets no title whatever break out of its heading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (title) => {
        const { value } = fill('## {{title}}\n\nefter\n', { title: `x${title}x` });
        const blocks = parseMarkdown(value).value;
        expect(blocks.map((block) => block.type)).toEqual(['heading', 'paragraph']);
        const last = blocks[1];
        expect(last?.type === 'paragraph' && inlineText(last.children)).toBe('efter');
      }),
      { numRuns: 500 },
    );
  });
});
