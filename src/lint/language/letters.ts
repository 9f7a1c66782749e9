const letter = /[\p{L}\p{M}\p{N}]/u;

/** Latin characters by their codes: what `smallLetter` says of them. */
const latin = Uint16Array.from({ length: 0x250 }, (_, code) => lookUp(code));

/** The code of a letter, mark or digit in its small form; 0 for anything else, and for all outside the basic plane. */
export function smallLetter(code: number): number {
  return code < latin.length ? (latin[code] ?? 0) : lookUp(code);
}

function lookUp(code: number): number {
  const char = String.fromCharCode(code);
  if (!letter.test(char)) return 0;
  const small = char.toLowerCase();
  // İ is made small in two characters, and is here kept as it is.
  return small.length === 1 ? small.charCodeAt(0) : code;
}

/** True for letters, marks on letters and digits; outside the basic plane for none. */
export function isLetter(code: number): boolean {
  return smallLetter(code) !== 0;
}

/** Tells by its code whether a character is one of some signs, none of which is beyond U+202F. */
export function oneOf(signs: string): (code: number) => boolean {
  const table = new Uint8Array(0x2030);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return (code) => code < table.length && table[code] === 1;
}

/** True for the code of a capital letter. */
export function isCapitalCode(code: number): boolean {
  const small = smallLetter(code);
  return small !== 0 && small !== code;
}
