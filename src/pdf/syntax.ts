/** Writing PDF's basic objects (ISO 32000-1, 7.3) as text. Bytes and characters are the same thing here: every string is Latin-1. */

/** A text string: literal when it is plain ASCII, else UTF-16 with its mark. */
export function text(value: string): string {
  if (/^[ -~]*$/.test(value)) return `(${value.replace(/[\\()]/g, '\\$&')})`;
  let hex = '';
  for (let at = 0; at < value.length; at++) hex += value.charCodeAt(at).toString(16).padStart(4, '0');
  return `<feff${hex}>`;
}

/** A number, to a hundredth of a point: finer than any printer. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Numbers in a row. */
export function numbers(values: readonly number[]): string {
  return values.map(number).join(' ');
}

/** `#rrggbb` as three shares of light. */
export function rgb(color: string): string {
  return [1, 3, 5].map((at) => String(Math.round((Number.parseInt(color.slice(at, at + 2), 16) / 255) * 1000) / 1000)).join(' ');
}

/** Latin-1 text as bytes. */
export function bytes(latin1: string): Uint8Array {
  return Buffer.from(latin1, 'latin1');
}
