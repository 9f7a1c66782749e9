import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A file in an archive. */
interface Entry {
  readonly name: string;
  readonly data: Buffer;
}

/**
 * The same archive without what the library took from the clock and from chance: dates become the document's (or the first
 * day that an archive knows), and links and bookmarks are counted in reading order.
 */
export function repack(archive: Uint8Array, date: string | undefined): Uint8Array {
  const entries = entriesOf(Buffer.from(archive));
  const names = new Map<string, string>();
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0] ?? '1980-01-01';
  // The text itself first, so that links are counted in reading order.
  const settled = [...entries]
    .sort((a, b) => Number(b.name === 'word/document.xml') - Number(a.name === 'word/document.xml') || (a.name < b.name ? -1 : 1))
    .map((entry) => (/\.(xml|rels)$/.test(entry.name) ? settle(entry, names, day) : entry));
  return written(settled);
}

function settle({ name, data }: Entry, names: Map<string, string>, day: string): Entry {
  const text = data
    .toString('utf8')
    .replace(/\brId[a-z0-9_-]{21}(?![a-z0-9_-])/g, (random) => {
      const known = names.get(random) ?? `rIdLink${names.size + 1}`;
      names.set(random, known);
      return known;
    })
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
  return { name, data: Buffer.from(name === 'word/document.xml' ? numbered(text) : text, 'utf8') };
}

/** The library counts bookmarks and pictures through all files of a process; here each kind is counted from 1. */
function numbered(text: string): string {
  return counted(
    counted(text, /(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)"/g),
    /(<(?:wp:docPr|pic:cNvPr)\b[^>]*?\bid=")(\d+)"/g,
  );
}

function counted(text: string, places: RegExp): string {
  const numbers = new Map<string, number>();
  return text.replace(places, (_, before: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${before}${number}"`;
  });
}

/** The files of an archive, by its directory (APPNOTE 4.3). */
function entriesOf(archive: Buffer): Entry[] {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const count = archive.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let n = 0; n < count; n++) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [
      archive.readUInt16LE(at + 28),
      archive.readUInt16LE(at + 30),
      archive.readUInt16LE(at + 32),
    ];
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + size);
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      data: method === 0 ? Buffer.from(packed) : inflateRawSync(packed),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** 1 January 1980, the first day that archives know. */
const firstDay = 0x21;

function written(entries: readonly Entry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const packed = deflateRawSync(data);
    const path = Buffer.from(name, 'utf8');
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt16LE(firstDay, 8);
    about.writeUInt32LE(crc32(data), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(data.length, 18);
    about.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    files.push(Buffer.from('PK\x03\x04', 'latin1'), about, path, packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, place, path);
    offset += 30 + path.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...files, list, end]));
}
