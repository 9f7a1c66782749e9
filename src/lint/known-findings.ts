import { createHash } from 'node:crypto';
import type { Bank } from '../bank/bank.ts';
import type { Finding } from './rule.ts';
import type { Text } from './texts.ts';

/** What a rule found in one text, before etos.yaml has said what it weighs. */
export type RuleFinding = Finding & { readonly code: string };

/** What `text` rules found, by file and digest of the text. */
export type FindingsByText = Readonly<Record<string, readonly RuleFinding[]>>;

/**
 * Findings of `text` rules that need not be worked out again. They hold for one context: the same etos.yaml, laws.yaml and
 * names of texts. What is asked for is collected in `used`.
 */
export class KnownFindings {
  readonly #known: FindingsByText;
  readonly used: Record<string, readonly RuleFinding[]> = {};

  constructor(known: FindingsByText = {}) {
    this.#known = known;
  }

  take(text: Text, find: () => readonly RuleFinding[]): readonly RuleFinding[] {
    const key = `${text.source.file} ${text.source.digest}`;
    const found = this.#known[key] ?? find();
    this.used[key] = found;
    return found;
  }
}

/** A digest of all that a `text` rule may look at besides the text. */
export function contextOf({ config, laws, listed, broken }: Bank): string {
  const declared = ['etos.yaml', 'glossary/laws.yaml'].filter((file) => broken.has(file));
  const names = listed.map(({ kind, folder, id, lang = '' }) => `${kind} ${folder} ${id} ${lang}`);
  return createHash('sha1')
    .update(JSON.stringify([config, laws, names, declared]))
    .digest('base64');
}
