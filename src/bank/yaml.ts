import { type Document, isCollection, isMap, isNode, isPair, isScalar, type Node, parseDocument, type YAMLError } from 'yaml';
import type { Checked, Diagnostic, Message, Span } from '../diagnostics/diagnostic.ts';
import { type Places, placesIn } from './plain-places.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { Source } from './source.ts';

/** A path into YAML data: keys and indexes. */
export type Path = readonly (string | number)[];

/** Limits that no honest front matter comes near; past them the text is refused unread. */
const maxLength = 300_000;
const maxDepth = 40;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads the YAML 1.2 (core schema) between two offsets of a source. Tags, aliases beyond a hundred, doubled keys and
 * keys that reach prototypes are findings; the value is then undefined.
 */
export function readYaml(source: Source, start: number, end: number): Checked<unknown> {
  const text = source.text.slice(start, end);
  const plain = readPlainYaml(text);
  if (plain) return { value: plain, diagnostics: [] };
  const refusal = tooWild(text);
  if (refusal) return { value: undefined, diagnostics: [source.finding('yaml', source.span(start, start + 1), refusal)] };
  const document = parse(text);
  const problems = [...document.errors, ...document.warnings].map((problem) => yamlFinding(source, start, problem));
  const keys = wrongKeys(document.contents, source, start);
  if (problems.length > 0 || keys.length > 0) return { value: undefined, diagnostics: [...problems, ...keys] };
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    // Throws when an alias leads back into itself, which toJS lets through.
    JSON.stringify(value);
    return { value, diagnostics: [] };
  } catch {
    const message = {
      sv: 'För många alias (&namn, *namn), eller ett som leder in i sig självt.',
      en: 'Too many aliases (&name, *name), or one that leads into itself.',
    };
    return { value: undefined, diagnostics: [source.finding('yaml', source.span(start, start + 1), message)] };
  }
}

/**
 * The span of the value (or, with `key`, of the key) at a path in YAML that was read before; the nearest parent's where
 * the path leads nowhere. Parses again, once per source: it is only asked for when there is something to say.
 */
export function locate(source: Source, range: { start: number; end: number }, path: Path, what: 'value' | 'key' = 'value'): Span {
  const stretch = placesOf(source, range)?.[what](path);
  if (stretch) return source.span(range.start + stretch[0], range.start + stretch[1]);
  const document = parsedAgain(source, range);
  const at = (node: unknown): Span | undefined => {
    const place = isNode(node) ? node.range : undefined;
    return place ? source.span(range.start + place[0], range.start + place[1]) : undefined;
  };
  if (what === 'key') {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1)) : undefined;
    const found = at(pair?.key);
    if (found) return found;
  }
  for (let length = path.length; length > 0; length--) {
    const found = at(document.getIn(path.slice(0, length), true));
    if (found) return found;
  }
  return source.span(range.start, range.start + 1);
}

/** Twenty thousand bad values in one list must not parse the list twenty thousand times. */
const parsed = new WeakMap<Source, { readonly start: number; readonly document: Document.Parsed }>();

function placesOf(source: Source, { start, end }: { start: number; end: number }): Places | undefined {
  const before = placed.get(source);
  if (before?.start === start) return before.places;
  const places = placesIn(source.text.slice(start, end));
  placed.set(source, { start, places });
  return places;
}

const placed = new WeakMap<Source, { readonly start: number; readonly places: Places | undefined }>();

function parsedAgain(source: Source, range: { start: number; end: number }): Document.Parsed {
  const before = parsed.get(source);
  if (before?.start === range.start) return before.document;
  const document = parse(source.text.slice(range.start, range.end));
  parsed.set(source, { start: range.start, document });
  return document;
}

/** Doubled keys are looked for by `wrongKeys`: the library compares every key with every other. */
function parse(text: string): Document.Parsed {
  return parseDocument(text, { uniqueKeys: false, logLevel: 'silent', stringKeys: true });
}

function tooWild(text: string): Message | undefined {
  if (text.length > maxLength) return { sv: 'YAML-texten är orimligt lång.', en: 'The YAML text is unreasonably long.' };
  let flow = 0;
  let deepest = 0;
  for (const char of text) {
    if (char === '[' || char === '{') deepest = Math.max(deepest, ++flow);
    else if (char === ']' || char === '}') flow = Math.max(0, flow - 1);
  }
  const dashes = /^[ ]*(?:[-?:] +){20}/m.test(text) || /^ {200}/m.test(text);
  if (deepest > maxDepth || dashes) return { sv: 'YAML-texten är nästlad för djupt.', en: 'The YAML text is nested too deeply.' };
  return undefined;
}

/** Keys that stand twice in one map, or that reach prototypes, however deep. */
function wrongKeys(node: Node | null, source: Source, start: number): Diagnostic[] {
  if (!isCollection(node)) return [];
  const seen = new Set<string>();
  return node.items.flatMap((item) => {
    if (!isPair(item)) return isNode(item) ? wrongKeys(item, source, start) : [];
    const inside = isNode(item.value) ? wrongKeys(item.value, source, start) : [];
    if (!isScalar(item.key)) return inside;
    const key = String(item.key.value);
    const [from, to] = item.key.range ?? [0, 1];
    if (forbiddenKeys.has(key)) {
      const message = { sv: `Nyckeln »${key}« får inte användas.`, en: `The key “${key}” may not be used.` };
      return [source.finding('yaml', source.span(start + from, start + to), message), ...inside];
    }
    if (!seen.has(key)) {
      seen.add(key);
      return inside;
    }
    return [source.finding('yaml', source.span(start + from, start + from + 1), standsTwice, { hint: joinThem }), ...inside];
  });
}

const standsTwice: Message = { sv: 'Nyckeln står två gånger.', en: 'The key stands twice.' };
const joinThem: Message = { sv: 'Slå ihop de två, eller ta bort den ena.', en: 'Join the two, or remove one.' };

/** What the YAML reader's most common complaints mean, in plain words; the rest keep the reader's own. */
const explained: Partial<Record<YAMLError['code'], Message>> = {
  TAB_AS_INDENT: { sv: 'Indrag ska göras med mellanslag, inte tabb.', en: 'Indent with spaces, not with tabs.' },
  BAD_INDENT: { sv: 'Indraget stämmer inte med raderna runt omkring.', en: 'The indent does not fit the lines around it.' },
  MISSING_CHAR: {
    sv: 'Ett tecken saknas: citattecken, kolon, komma eller parentes.',
    en: 'A character is missing: quote, colon, comma or bracket.',
  },
  UNEXPECTED_TOKEN: { sv: 'Oväntat tecken.', en: 'Unexpected character.' },
  BLOCK_AS_IMPLICIT_KEY: {
    sv: 'Värdet innehåller kolon och mellanslag utan att stå inom citattecken.',
    en: 'The value has a colon and a space without standing in quotes.',
  },
  TAG_RESOLVE_FAILED: { sv: 'Taggar (!…) får inte användas.', en: 'Tags (!…) may not be used.' },
  NON_STRING_KEY: { sv: 'Nycklar ska vara ord.', en: 'Keys must be words.' },
};

function yamlFinding(source: Source, start: number, problem: YAMLError): Diagnostic {
  const words = explained[problem.code];
  const raw = problem.message.split('\n')[0] ?? problem.code;
  return source.finding(
    'yaml',
    source.span(start + problem.pos[0], start + Math.max(problem.pos[1], problem.pos[0] + 1)),
    words ?? { sv: `YAML-fel: ${raw}`, en: `YAML error: ${raw}` },
    { hint: remedies[problem.code] ?? quoteIt },
  );
}

const quoteIt: Message = {
  sv: 'Sätt värdet inom raka citattecken om det innehåller kolon, # eller börjar med ett specialtecken.',
  en: 'Put the value in straight quotes if it has a colon or #, or begins with a special character.',
};

/** What to do, where quotes would not help. */
const remedies: Partial<Record<YAMLError['code'], Message>> = {
  TAB_AS_INDENT: { sv: 'Byt tabbarna mot två mellanslag vardera.', en: 'Replace each tab with two spaces.' },
  BAD_INDENT: {
    sv: 'Låt raden börja lika långt in som dem den hör ihop med.',
    en: 'Begin the line as far in as those it belongs with.',
  },
  TAG_RESOLVE_FAILED: {
    sv: 'Ta bort utropstecknet, eller sätt hela värdet inom citattecken.',
    en: 'Remove the exclamation mark, or put the whole value in quotes.',
  },
};
