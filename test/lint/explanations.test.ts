import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { areas, explanationOf, explanations } from '../../src/lint/explanations.ts';
import { helpOf, pageOf } from '../../src/lint/rule-page.ts';
import { rules } from '../../src/lint/rules.ts';
import { parseMarkdown } from '../../src/markdown/markdown.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** Every code that stands in the source where a finding is made; those of rules are their ids. */
function codesInSource(): Set<string> {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.ts$/.test(file));
  const texts = files.map((file) => readFileSync(join(src, file), 'utf8'));
  const made = texts.flatMap((text) =>
    [
      /(?<!addIssue\(\{ )\bcode: '([a-z][a-z-]*)'/g,
      /\b(?:finding|refused)\(\s*(?:[\w.]+,\s*)?'([a-z][a-z-]*)'/g,
      /\bconst code = [^;]*?'([a-z-]+)' : [^;]*?'([a-z-]+)' : '([a-z-]+)'/g,
    ].flatMap((form) => [...text.matchAll(form)].flatMap(([, ...codes]) => codes)),
  );
  // What layout notices is called by the name of the notice.
  const notices = [...readFileSync(join(src, 'notices.ts'), 'utf8').matchAll(/^ {2}'?([a-z-]+)'?: \{$/gm)].map(
    ([, name]) => name,
  );
  return new Set([...made, ...notices].filter((code): code is string => code !== undefined));
}

test('every code that a finding may carry is explained, and nothing else', () => {
  const ids = new Set<string>(rules.map((rule) => rule.id));
  const codes = codesInSource();
  for (const code of ['yaml', 'missing-field', 'encoding', 'raw-html', 'disable-comment', 'overfull'])
    expect(codes).toContain(code);
  const others = explanations().filter(({ rule }) => !rule);
  expect(others.map(({ code }) => code).sort()).toEqual([...codes].filter((code) => !ids.has(code)).sort());
  expect(new Set(explanations().map(({ code }) => code)).size).toBe(explanations().length);
  expect(explanations()).toHaveLength(others.length + rules.length);
});

test('an explanation says what and why in whole sentences, in both languages', () => {
  for (const { code, what, why, area } of explanations()) {
    expect(areas, code).toContain(area);
    for (const words of [what, why]) {
      expect(words.sv, code).toMatch(/^\p{Lu}?.*[.�]$/u);
      expect(words.en, code).toMatch(/^\p{Lu}?.*[.�]$/u);
      expect(words.en.replaceAll('å, ä and ö', ''), code).not.toMatch(/[åäö»«]/);
    }
  }
});

test('a page is sound Markdown and shows the example whole, whatever fences are in it', () => {
  for (const explanation of explanations()) {
    const { value, diagnostics } = parseMarkdown(helpOf(explanation, 'en'));
    expect(diagnostics, explanation.code).toEqual([]);
    expect(value[0]).toMatchObject({ type: 'heading', level: 1 });
    const [wrong] = explanation.rule?.bad ?? [];
    const shown = value.flatMap((block) => (block.type === 'code' ? [block.value] : []));
    const [text] = Object.values(wrong?.files ?? {});
    if (text?.trim()) expect(shown, explanation.code).toContain(text.replace(/\r\n?/g, '\n').trim());
  }
});

test('a page says weights by status, options with what holds without them, and how a line is left alone', () => {
  const page = pageOf(explanationOf('question-count') ?? expect.fail(), 'en');
  expect(page).toContain('- Level: warning (retired: off)');
  expect(page).toContain('<!-- etos-disable-next-line question-count -- the reason -->');
  expect(page).toContain('lint:\n  rules:\n    question-count: info');
  for (const { code, rule } of explanations())
    for (const name of Object.keys(rule?.options ?? {}))
      expect(pageOf(explanationOf(code) ?? expect.fail(), 'sv')).toContain(`| \`${name}\` |`);
});
