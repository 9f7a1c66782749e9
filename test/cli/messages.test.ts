import { describe, expect, it } from 'vitest';
import { isNode, type Place, type SyntaxNode, syntaxOf } from '../support/syntax.ts';

const everywhere = syntaxOf('');
const pairs = everywhere.flatMap(pairOf);

describe('every message', () => {
  it('exists in Swedish and in English', () => {
    expect(pairs.length).toBeGreaterThan(2000);
    const halves = everywhere.filter(({ node }) => keys(node).includes('sv') !== keys(node).includes('en'));
    expect(halves.map(({ file }) => file).filter((file) => !Object.hasOwn(notWords, file))).toEqual([]);
    expect(pairs.filter(({ sv, en }) => isEmpty(sv) !== isEmpty(en)).map(told)).toEqual([]);
  });

  it('says it differently in the two', () => {
    const same = pairs.flatMap(({ sv, en }) => (sv !== undefined && sv === en && hasWords(sv) ? [sv] : []));
    expect([...new Set(same)].filter((text) => !alike.has(text))).toEqual([]);
  });

  it('has the same parts in both', () => {
    expect(pairs.filter(({ parts }) => parts.sv.join() !== parts.en.join()).map(told)).toEqual([]);
  });

  it('is all that is written to the terminal', () => {
    const texts = everywhere.filter(({ file, node }) => /^src\/(cli\/|main)/.test(file) && isText(node));
    const loose = texts.filter((each) => isSpoken(each) && !inPair(each) && !isForPrograms(each));
    expect(loose.map(({ file, text }) => `${file}: ${text.slice(0, 100)}`).filter((each) => !same(each))).toEqual([]);
  });
});

/** Where objects have one of the keys `sv` and `en` for another reason than words in two languages. */
const notWords = {
  'src/bank/field-words.ts': 'names of fields',
  'src/bank/kinds/term.ts': 'a field: the word in English',
  'src/bank/laws.ts': 'a field: the title in English',
  'src/cli/menu/write-dilemma.ts': 'whether it is Swedish',
};

/** Words that are the same in both languages. */
const alike = new Set([
  ...['Situation', 'Front matter', 'text', 'film', 'dilemma', 'Id', 'Min', 'LIX', 'Bank', 'plan', 'workshop'],
  ...['text, json, html, pdf (text)', 'glossary/principles/'],
  // What may be answered, in either language whatever the terminal speaks.
  ...['ja', 'nej', 'yes', 'no'],
]);

/** Texts in `cli/` that are no sentences to anyone. */
function same(each: string): boolean {
  return [
    "src/cli/commands/list.ts: 'table, json, csv (table)'",
    // Part of the protocol of server-sent events.
    "src/cli/watch.ts: 'data: changed",
  ].some((begin) => each.startsWith(begin));
}

interface Pair {
  readonly file: string;
  /** The text, when it is written there and not put together elsewhere; what is filled in is `…`. */
  readonly sv: string | undefined;
  readonly en: string | undefined;
  /** The names of its parts, when it is an object of several. */
  readonly parts: { readonly sv: readonly string[]; readonly en: readonly string[] };
}

/** What is written in two languages: `{ sv, en }`, `sv ? … : …`, `option(flags, sv, en)` and `[sv, en]`. */
function pairOf({ file, node }: Place): Pair[] {
  const both = languagesOf(node);
  if (!both) return [];
  const [sv, en] = both.map(textOf);
  return [{ file, sv, en, parts: { sv: keys(both[0]), en: keys(both[1]) } }];
}

function languagesOf(node: SyntaxNode): readonly [SyntaxNode, SyntaxNode] | undefined {
  if (node.type === 'ObjectExpression') {
    const [sv, en] = [valueNamed(node, 'sv'), valueNamed(node, 'en')];
    return sv && en ? [sv, en] : undefined;
  }
  if (node.type === 'ConditionalExpression' && asksLanguage(node.test))
    return [node.consequent as SyntaxNode, node.alternate as SyntaxNode];
  const values = node.type === 'CallExpression' ? optionTexts(node) : node.type === 'ArrayExpression' ? node.elements : undefined;
  const [sv, en, ...more] = Array.isArray(values) ? values.filter(isNode) : [];
  return sv && en && more.length === 0 && [sv, en].every((each) => hasWords(textOf(each) ?? '')) ? [sv, en] : undefined;
}

function optionTexts({ callee, arguments: given }: SyntaxNode) {
  return isNode(callee) && callee.name === 'option' && Array.isArray(given) ? given.slice(1) : undefined;
}

function asksLanguage(test: unknown): boolean {
  if (!isNode(test)) return false;
  if (test.type === 'Identifier') return test.name === 'sv' || test.name === 'swedish';
  if (test.type === 'MemberExpression') return isNode(test.property) && test.property.name === 'sv';
  return test.type === 'BinaryExpression' && isNode(test.right) && test.right.value === 'sv' && test.operator === '===';
}

function keys(node: SyntaxNode): string[] {
  return node.type === 'ObjectExpression'
    ? properties(node).map(({ key }) => String(isNode(key) ? (key.name ?? key.value) : ''))
    : [];
}

function valueNamed(node: SyntaxNode, name: string): SyntaxNode | undefined {
  const value = properties(node)[keys(node).indexOf(name)]?.value;
  return isNode(value) ? value : undefined;
}

function properties({ properties: given }: SyntaxNode): SyntaxNode[] {
  return Array.isArray(given) ? given : [];
}

function isText(node: SyntaxNode): boolean {
  return (node.type === 'Literal' && typeof node.value === 'string') || node.type === 'TemplateLiteral';
}

function textOf(node: SyntaxNode): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return undefined;
  return node.quasis.map(({ value }) => value.cooked).join('…');
}

function isEmpty(text: string | undefined): boolean {
  return text !== undefined && text.trim() === '';
}

function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** More than a name: two words after each other, or a word that is given to somebody to read. */
function isSpoken({ node, around }: Place): boolean {
  const text = textOf(node) ?? '';
  const [call] = around;
  const callee = call?.type === 'CallExpression' && isNode(call.callee) ? call.callee : undefined;
  const name = isNode(callee?.property) ? String(callee.property.name) : '';
  return /\p{L}{2,},? \p{L}{2,}/u.test(text) || (['say', 'out', 'write', 'tell'].includes(name) && hasWords(text));
}

function inPair({ around }: Place): boolean {
  return around.some((node) => languagesOf(node) !== undefined);
}

/** A command line that is shown as it is to be written, a script for a shell, a page, or a fault of etos itself. */
function isForPrograms({ file, node, around }: Place): boolean {
  const fault = around.some((each) => each.type === 'NewExpression' && isNode(each.callee) && each.callee.name === 'Error');
  return fault || /^\s*(# |> )?(etos|git) |^<!doctype html>/.test(textOf(node) ?? '') || file.endsWith('/shells.ts');
}

function told({ file, sv, en }: Pair): string {
  return `${file}: ${sv} | ${en}`;
}
