/**
 * Text as it can be set: composed (NFC), every kind of white space and control character a plain space, no-break spaces kept
 * as U+00A0, and what has no width and no mark (joiners alone, direction marks, byte order marks) left out.
 */
export function clean(text: string): string {
  return bound(plain.test(text) ? text : composed(text));
}

/** No line begins with a section sign or a dash that belong to what stands before them. */
function bound(text: string): string {
  return mayBind.test(text) ? text.replace(/(?<=\d[a-z]?) (?=§)| (?=[–—] )/g, '\u00a0') : text;
}

const mayBind = /[§–—]/;

function composed(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2007\u202f]/g, '\u00a0')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]|[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/g, ' ')
    .replace(/[\u061c\u200c-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{Variation_Selector}/gu, '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\ud800-\udfff]/gu, '\ufffd');
}

/** Nearly all text: printable Latin-1 and the dashes, quotes and dots of running prose. Our faces have all of these. */
export const plain = /^[ -~\u00a1-\u00ac\u00ae-\u00ff–—‘’“”…]*$/;
