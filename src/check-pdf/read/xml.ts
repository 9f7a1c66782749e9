/** An element of XML with its names resolved. */
export interface XmlElement {
  /** `namespace|name`. */
  readonly name: string;
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

interface Open {
  readonly raw: string;
  readonly name: string;
  readonly prefix: string;
  readonly spaces: ReadonlyMap<string, string>;
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** Deeper nesting than this is no metadata. */
const deepest = 200;

/** Reads XML as far as metadata need it: no document types. Undefined when it is not well formed (XML 1.0, 2.1; Namespaces 1.0). */
export function readXml(source: string): XmlElement | undefined {
  const top: Open = { raw: '', name: '', prefix: '', spaces: new Map(reserved), attributes: new Map(), children: [], text: '' };
  const open = [top];
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    const text = source.slice(at, next < 0 ? source.length : next);
    const plain = decoded(text);
    const holder = open.at(-1);
    if (plain === undefined || holder === undefined || (holder === top && text.replace('\ufeff', '').trim() !== ''))
      return undefined;
    holder.text += plain;
    if (next < 0) break;
    at = markup(source, next, open);
    if (at < 0) return undefined;
  }
  return open.length === 1 && top.children.length === 1 ? top.children[0] : undefined;
}

const reserved: readonly [string, string][] = [
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['', ''],
];

/** Reads what begins at `<`; gives where it ends, or -1 when it is broken. */
function markup(source: string, at: number, open: Open[]): number {
  if (source.startsWith('<?', at)) return after(source, '?>', at);
  if (source.startsWith('<!--', at)) return after(source, '-->', at);
  if (source.startsWith('<!', at)) return -1;
  const close = /<\/([^\s<>]+)\s*>/y;
  close.lastIndex = at;
  const closing = close.exec(source);
  if (closing) return end(closing[1] ?? '', open) ? close.lastIndex : -1;
  const start = /<([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
  start.lastIndex = at;
  const opening = start.exec(source);
  if (!opening || open.length > deepest || !begin(opening[1] ?? '', opening[2] ?? '', open)) return -1;
  return opening[3] === '/' && !end(opening[1] ?? '', open) ? -1 : start.lastIndex;
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

function begin(raw: string, written: string, open: Open[]): boolean {
  const parent = open.at(-1);
  const given = [...written.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const pairs = given.map(([, key = '', double, single]): [string, string | undefined] => [key, decoded(double ?? single ?? '')]);
  if (new Set(pairs.map(([key]) => key)).size < pairs.length || pairs.some(([, value]) => value === undefined)) return false;
  const spaces = new Map(parent?.spaces);
  for (const [key, value = ''] of pairs) if (key === 'xmlns' || key.startsWith('xmlns:')) spaces.set(key.slice(6), value);
  const name = resolved(raw, spaces);
  const attributes = new Map<string, string>();
  for (const [key, value = ''] of pairs) {
    if (key === 'xmlns' || key.startsWith('xmlns:')) continue;
    const known = key.includes(':') ? resolved(key, spaces) : key;
    if (known === undefined) return false;
    attributes.set(known, value);
  }
  if (name === undefined) return false;
  open.push({ raw, name, prefix: raw.split(':').at(-2) ?? '', spaces, attributes, children: [], text: '' });
  return true;
}

function end(raw: string, open: Open[]): boolean {
  const last = open.pop();
  if (last === undefined || last.raw !== raw || open.length === 0) return false;
  open.at(-1)?.children.push(last);
  return true;
}

function resolved(raw: string, spaces: ReadonlyMap<string, string>): string | undefined {
  const [local = '', prefix = ''] = raw.split(':').reverse();
  const space = spaces.get(prefix);
  return space === undefined ? undefined : `${space}|${local}`;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its entities opened; undefined when one is unknown or a character is not allowed. */
function decoded(text: string): string | undefined {
  let sound = !/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|&(?!#?\w+;)/u.test(text);
  const plain = text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (_, name: string) => {
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const found = name.startsWith('#') ? (code > 0 && code < 0x110000 ? String.fromCodePoint(code) : undefined) : entities[name];
    if (found === undefined) sound = false;
    return found ?? '';
  });
  return sound ? plain : undefined;
}

/** An element and everything inside it. */
export function everyElement(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap(everyElement)];
}
