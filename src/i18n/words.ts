import { en } from './en.ts';
import type { LanguageCode } from './language.ts';
import { sv } from './sv.ts';

/** The shape of the source language's words, with any text in their place. */
type Widened<T> = T extends string ? string : { readonly [Key in keyof T]: Widened<T[Key]> };

export type Words = Widened<typeof sv>;

const all: { readonly [Code in LanguageCode]: Words } = { sv, en };

/** The words of one language. */
export function wordsIn(lang: LanguageCode): Words {
  return all[lang];
}

/** Fills `{name}` in a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
