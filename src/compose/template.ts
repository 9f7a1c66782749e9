import Mustache from 'mustache';
import type { Source } from '../bank/source.ts';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { escapeText } from '../markdown/escape.ts';
import { MarkdownValue } from './markdown-value.ts';

/** A template and its partials, by name. */
export interface TemplateSet {
  readonly main: Source;
  readonly partials: ReadonlyMap<string, Source>;
}

/** Spans of Mustache syntax: [type, name, start, end, children?]. */
type Token = [string, string, number, number, Token[]?, ...unknown[]];

/**
 * Fills a template. Text is escaped for Markdown, so no title can break a page; `MarkdownValue` goes in as it is.
 * A name that is not in the view is a finding with the nearest right names; partials may not include each other in a ring.
 */
export function fillTemplate(set: TemplateSet, view: object): Checked<string> {
  const engine = new Engine(set);
  const text = engine.run(set.main, [view]);
  return { value: text, diagnostics: once(engine.diagnostics) };
}

/** A name inside a list is looked up once per item; it is one finding all the same. */
function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(diagnostics.map((each) => [`${each.file}:${each.span?.start.offset}:${each.code}`, each]));
  return [...seen.values()];
}

class Engine {
  readonly diagnostics: Diagnostic[] = [];
  readonly #set: TemplateSet;
  readonly #open: string[] = [];

  constructor(set: TemplateSet) {
    this.#set = set;
  }

  run(source: Source, scopes: readonly unknown[]): string {
    try {
      return this.#tokens(Mustache.parse(source.text) as Token[], { source, scopes });
    } catch (error) {
      this.diagnostics.push(syntax(source, error));
      return '';
    }
  }

  #tokens(tokens: readonly Token[], at: Place): string {
    return tokens.map((token) => this.#token(token, at)).join('');
  }

  #token(token: Token, at: Place): string {
    const [type, name, , , children] = token;
    if (type === 'text') return name;
    if (type === 'name' || type === '&' || type === '{') return written(this.#look(token, at));
    if (type === '#') return this.#section(this.#look(token, at), children ?? [], at);
    if (type === '^') return isEmpty(this.#look(token, at)) ? this.#tokens(children ?? [], at) : '';
    return type === '>' ? this.#partial(token, at) : '';
  }

  #section(value: unknown, children: readonly Token[], at: Place): string {
    if (isEmpty(value)) return '';
    if (!Array.isArray(value)) return this.#tokens(children, { ...at, scopes: [...at.scopes, value] });
    return value.map((item) => this.#tokens(children, { ...at, scopes: [...at.scopes, item] })).join('');
  }

  #partial(token: Token, at: Place): string {
    const name = token[1];
    const partial = this.#set.partials.get(name);
    const ring = this.#open.includes(name);
    if (!partial || ring) {
      this.diagnostics.push(ring ? recursion(token, at) : unknownPartial(token, at, this.#set));
      return '';
    }
    this.#open.push(name);
    const text = this.run(partial, at.scopes);
    this.#open.pop();
    return text;
  }

  /** The value of a name: the innermost scope that has its first part decides. */
  #look(token: Token, at: Place): unknown {
    const name = token[1];
    if (name === '.') return at.scopes.at(-1);
    const [first = '', ...rest] = name.split('.');
    const scope = at.scopes.findLast((each) => isRecord(each) && Object.hasOwn(each, first));
    let value: unknown = isRecord(scope) ? scope[first] : undefined;
    let known = scope !== undefined;
    for (const key of rest) {
      const isLength = Array.isArray(value) && key === 'length';
      known = known && (value === undefined || isLength || (isRecord(value) && Object.hasOwn(value, key)));
      value = isLength ? (value as unknown[]).length : isRecord(value) ? value[key] : undefined;
    }
    if (!known) this.diagnostics.push(unknownName(token, at));
    return value;
  }
}

interface Place {
  readonly source: Source;
  readonly scopes: readonly unknown[];
}

function written(value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  return value instanceof MarkdownValue ? value.markdown : escapeText(String(value));
}

function isEmpty(value: unknown): boolean {
  if (value instanceof MarkdownValue) return value.markdown === '';
  return !value || (Array.isArray(value) && value.length === 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof MarkdownValue) && !Array.isArray(value);
}

function unknownName(token: Token, at: Place): Diagnostic {
  const known = knownNames(token[1], at);
  const near = nearest(token[1], known, 3);
  const message = {
    sv: `Mallen nämner »${token[1]}«, som inte finns.`,
    en: `The template names “${token[1]}”, which does not exist.`,
  };
  const some = known.slice(0, mostNamed).join(', ') + (known.length > mostNamed ? ' …' : '');
  const hint =
    near.length > 0
      ? {
          sv: `Menade du ${near.map((n) => `»${n}«`).join(' eller ')}?`,
          en: `Did you mean ${near.map((n) => `“${n}”`).join(' or ')}?`,
        }
      : {
          sv: `Här finns: ${some}. Alla namn: etos template view`,
          en: `Here there are: ${some}. All names: etos template view`,
        };
  return at.source.finding('template-name', at.source.span(token[2], token[3]), message, { hint });
}

/** More names than this are not read in a message. */
const mostNamed = 20;

/** The names that could stand there: those of what stands before the last full stop, or of all that surrounds the place. */
function knownNames(name: string, { scopes }: Place): string[] {
  const path = name.split('.').slice(0, -1);
  for (const scope of [...scopes].reverse()) {
    let found: unknown = path.length > 0 ? scope : undefined;
    for (const part of path) found = isRecord(found) && Object.hasOwn(found, part) ? found[part] : undefined;
    if (isRecord(found)) return Object.keys(found).map((key) => [...path, key].join('.'));
  }
  return [...new Set([...scopes].reverse().flatMap((scope) => (isRecord(scope) ? Object.keys(scope) : [])))];
}

function unknownPartial(token: Token, at: Place, set: TemplateSet): Diagnostic {
  const near = nearest(token[1], set.partials.keys(), 1)[0];
  const message = { sv: `Delmallen »${token[1]}« finns inte.`, en: `The partial “${token[1]}” does not exist.` };
  const hint = near ? { sv: `Menade du »${near}«?`, en: `Did you mean “${near}”?` } : undefined;
  return at.source.finding('template-partial', at.source.span(token[2], token[3]), message, hint ? { hint } : {});
}

function recursion(token: Token, at: Place): Diagnostic {
  const message = { sv: `Delmallen »${token[1]}« tar in sig själv.`, en: `The partial “${token[1]}” includes itself.` };
  return at.source.finding('template-partial', at.source.span(token[2], token[3]), message);
}

function syntax(source: Source, error: unknown): Diagnostic {
  const words = error instanceof Error ? error.message : String(error);
  const offset = Number(/ at (\d+)/.exec(words)?.[1] ?? 0);
  const message = { sv: `Mallen går inte att läsa: ${words}.`, en: `The template cannot be read: ${words}.` };
  const hint = {
    sv: 'Varje {{#namn}} ska ha ett {{/namn}}, i rätt ordning.',
    en: 'Every {{#name}} needs a {{/name}}, in the right order.',
  };
  return source.finding('template-syntax', source.span(offset, offset + 1), message, { hint });
}
