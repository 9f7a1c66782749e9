import type { Inline } from '../../document/document.ts';
import { clean } from '../clean.ts';
import { serializeInline } from './inline.ts';

/** A directive around some Markdown; without any, on one line. Arguments that are undefined are left out. */
export function fenced(name: string, args: readonly (string | undefined)[], inside: string): string {
  const words = [name, ...args.filter((arg) => arg !== undefined)].join(' ');
  return inside ? `::: ${words}\n${inside}\n:::` : `::: ${words} :::`;
}

/** `key="value"`, for an argument of plain text. */
export function textArgument(key: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const line = clean(value).text.replace(/[ \t\n]+/g, ' ');
  return `${key}="${line.replace(/[\\"]/g, '\\$&')}"`;
}

/** `key="value"`, for an argument of inline Markdown. */
export function inlineArgument(key: string, value: readonly Inline[] | undefined): string | undefined {
  return value && `${key}="${serializeInline(value, { oneLine: true }).replace(/"/g, '\\"')}"`;
}
