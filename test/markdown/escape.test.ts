import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockText, inlineText } from '../../src/document/walk.ts';
import { escapeText } from '../../src/markdown/escape.ts';
import { parseMarkdown } from '../../src/markdown/markdown.ts';

const titles = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        'a',
        'Jäv',
        '*',
        '_',
        '`',
        '```',
        '#',
        '##',
        ':::',
        '::: keep',
        '{{x}}',
        '{{{x}}}',
        '{#id}',
        '|',
        '||',
        '[',
        ']',
        '](x)',
        '![',
        '<',
        '<b>',
        '<!--',
        '-->',
        '&amp;',
        '&',
        '\\',
        '"',
        "'",
        '1.',
        '2)',
        '-',
        '+',
        '=',
        '---',
        '***',
        '>',
        ' ',
        '\n',
        '\n\n',
        '\t',
        '~~',
        'www.x.se',
        'https://x.se',
        'a@b.se',
        'Tabell:',
        ':',
        '!',
        '{lang=en}',
        '😀',
        '=',
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join('')),
  fc.string({ minLength: 1, maxLength: 40 }),
);
const shown = (text: string) =>
  text
    .replace(/[\0-\x08\x0E-\x1F\x7F]/g, '�')
    .replace(/[\s]+/g, ' ')
    .trim();
const visible = titles.filter((title) => shown(title) !== '');
const holds = (template: (title: string) => string, read: (blocks: ReturnType<typeof parseMarkdown>['value']) => unknown) =>
  fc.assert(
    fc.property(visible, (title) => {
      const { value, diagnostics } = parseMarkdown(template(escapeText(title)));
      expect(read(value), template(escapeText(title))).toBe(shown(title));
      expect(diagnostics.filter(({ code }) => code !== 'control-character')).toEqual([]);
    }),
    { numRuns: 400 },
  );

test('an escaped text is one paragraph of that text', () => {
  holds(
    (title) => title,
    (blocks) =>
      blocks.map((b) => `${b.type === 'paragraph' && b.children.length === 1 ? '' : b.type}${blockText(b).join('¤')}`).join('¤'),
  );
});

test('an escaped text is a heading, an item, a cell and a link of that text', () => {
  holds(
    (title) => `## ${title}`,
    ([b]) => b?.type === 'heading' && inlineText(b.children),
  );
  holds(
    (title) => `- ${title}\n- x`,
    ([b]) => b?.type === 'list' && b.items.length === 2 && b.items[0]?.children.flatMap(blockText).join('¤'),
  );
  holds(
    (title) => `| a | b |\n|---|---|\n| ${title} | y |`,
    ([b]) => b?.type === 'table' && b.rows.length === 1 && inlineText(b.rows[0]?.[0]?.children ?? []),
  );
  holds(
    (title) => `före ${title} efter`,
    ([b]) => b?.type === 'paragraph' && inlineText(b.children).replace(/^före +| +efter$/g, ''),
  );
});

test('an escaped text is the value of a directive’s argument', () => {
  holds(
    (title) => `::: cover title="${title}" :::`,
    ([b]) => b?.type === 'cover' && b.title.trim(),
  );
  holds(
    (title) => `::: callout title="${title}"\nx\n:::`,
    ([b]) => b?.type === 'callout' && inlineText(b.title ?? []),
  );
  holds(
    (title) => `::: writing label="${title}" :::`,
    ([b]) => b?.type === 'writing' && b.label.trim(),
  );
});

test('plain words are left as they are', () => {
  expect(escapeText('Gåvan efter beslutet – en svår fråga (10 kap. 5 a § BrB), 50 %?')).toBe(
    'Gåvan efter beslutet – en svår fråga (10 kap. 5 a § BrB), 50 %?',
  );
});
