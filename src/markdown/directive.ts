/**
 * To add a directive:
 * 1. write `directives/<name>.ts`, which exports one const made by `directive({ … })`;
 * 2. list it in `directives.ts`;
 * 3. when it makes a node that Markdown has no marks for, teach `serialize/` to write it.
 * Its `example` is run as a test: it must read without findings.
 */
import type { Message } from '../diagnostics/diagnostic.ts';
import type { Block, Heading, Inline } from '../document/document.ts';
import type { Argument } from './argument.ts';
import type { DirectiveLine } from './directive-line.ts';
import { readArguments } from './read-arguments.ts';
import type { Finding } from './reading.ts';

/** A directive as the reader knows it. */
export interface Directive {
  readonly name: string;
  readonly what: Message;
  /** Has no content: written on one line, `::: name … :::`. */
  readonly leaf: boolean;
  readonly arguments: Readonly<Record<string, Argument<unknown>>>;
  readonly example: string;
  /** The blocks it makes of its line and its content. What it cannot use is reported, and content is never lost. */
  readonly run: (line: DirectiveLine, call: DirectiveCall) => readonly Block[];
}

/** What a directive is given besides its arguments. */
export interface DirectiveCall {
  /** Its content, read. */
  readonly children: readonly Block[];
  /** The 1-based line it stands on. */
  readonly line: number;
  readonly report: (finding: Finding) => void;
  readonly inline: (markdown: string) => Inline[];
  /** Takes an id for the text's own use; it is unique and has the text's prefix. */
  readonly claim: (id: string) => string;
  /** Makes a heading a term: it leaves the outline. Gives the id its author wrote, if any. */
  readonly term: (heading: Heading) => string | undefined;
}

/** What `build` is given for each argument: its value, or undefined when it is not written or was no good. */
export type Values<A> = { readonly [K in keyof A]: A[K] extends Argument<infer T> ? T | undefined : never };

interface DirectiveSpec<A extends Readonly<Record<string, Argument<unknown>>>> extends Omit<Directive, 'run' | 'arguments'> {
  readonly arguments: A;
  readonly build: (values: Values<A>, call: DirectiveCall) => readonly Block[];
}

/** A directive from its specification: arguments are read and checked before `build` is called. */
export function directive<A extends Readonly<Record<string, Argument<unknown>>>>(spec: DirectiveSpec<A>): Directive {
  const { build, ...rest } = spec;
  return { ...rest, run: (line, call) => build(readArguments(spec, line, call), call) };
}
