/** Tells by its code whether a character of the basic plane matches a pattern; Latin ones are looked up in a table. */
export function letterTest(pattern: RegExp): (code: number) => boolean {
  const latin = Uint8Array.from({ length: 0x250 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
  return (code) => (code < latin.length ? latin[code] === 1 : pattern.test(String.fromCharCode(code)));
}
