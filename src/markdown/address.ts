/**
 * The address as it may stand in a link: `https:`, `http:`, `mailto:`, `tel:` or `#id`, in ASCII; undefined for anything else.
 * White space and invisible characters are taken out first, since readers of addresses skip them (`java\tscript:`).
 */
export function safeAddress(written: string): string | undefined {
  const address = written.replace(INVISIBLE, '').trim().replace(/\s/g, '%20');
  if (address.startsWith('#')) return address.length > 1 ? ascii(address) : undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):./i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined || !SCHEMES.has(scheme)) return undefined;
  return ascii(scheme + address.slice(scheme.length));
}

const SCHEMES: ReadonlySet<string> = new Set(['https', 'http', 'mailto', 'tel']);

/** Controls, TAB and line ends, soft hyphen, zero-width and direction marks, word joiner, byte order mark. */
const INVISIBLE = /[\0-\x1F\x7F-\x9F\xAD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

function ascii(address: string): string {
  return encodeURI(address.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/%25/g, '%');
}
