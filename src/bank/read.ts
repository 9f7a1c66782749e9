import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Checked, Diagnostic, Message } from '../diagnostics/diagnostic.ts';
import { type Fault, fileStart, Source } from './source.ts';

/** A text of a bank is a few thousand characters; a file beyond this is a mistake or an attack. */
export const maxFileBytes = 1_000_000;

/** Reads one text file. A file that cannot be read as text, or is larger than `most` bytes, gives a finding and no source. */
export function readSource(path: string, file: string, most = maxFileBytes): Checked<Source | undefined> {
  try {
    const read = readInto(scratch(most + 1), path);
    if (read === undefined) return refused(file, 'unreadable-file', notAFile);
    const { size, bytes } = read;
    if (Math.max(size, bytes.length) > most) return refused(file, 'file-too-large', tooLarge(size, most));
    return decode(bytes, file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
    return refused(file, 'unreadable-file', {
      message: { sv: `Filen går inte att läsa (${code}).`, en: `The file cannot be read (${code}).` },
      hint: {
        sv: 'Kontrollera att filen finns kvar och att du har läsrätt.',
        en: 'Check that the file is still there and that you may read it.',
      },
    });
  }
}

/** As much of an ordinary file as there is room for; undefined for anything else: a pipe or a device would be read for ever. */
function readInto(room: Uint8Array, path: string): { readonly size: number; readonly bytes: Uint8Array } | undefined {
  // Without being waited for: nobody may be writing in a pipe.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return undefined;
    let length = 0;
    for (let more = 1; more > 0 && length < room.length && (length < stat.size || length === 0); length += more)
      more = readSync(descriptor, room, length, room.length - length, null);
    return { size: stat.size, bytes: room.subarray(0, length) };
  } finally {
    closeSync(descriptor);
  }
}

/** Room for one file at a time, whose text is made of it before the next is read. */
function scratch(size: number): Uint8Array {
  if (size > lent.length) lent = new Uint8Array(size);
  return lent.subarray(0, size);
}

let lent = new Uint8Array(0);

/** Decodes UTF-8 bytes to a source: NFC, `\n` line ends, no BOM. */
export function decode(bytes: Uint8Array, file: string): Checked<Source | undefined> {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refused(file, 'encoding', {
      message: { sv: 'Filen är sparad som UTF-16.', en: 'The file is saved as UTF-16.' },
      hint: utf8Hint,
    });
  }
  if (bytes.includes(0)) {
    return refused(file, 'encoding', {
      message: {
        sv: 'Filen innehåller NUL-tecken och är ingen textfil.',
        en: 'The file has NUL characters and is not a text file.',
      },
      hint: utf8Hint,
    });
  }
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return refused(file, 'encoding', {
      message: { sv: 'Filen är inte giltig UTF-8.', en: 'The file is not valid UTF-8.' },
      hint: utf8Hint,
    });
  }
  const diagnostics: Diagnostic[] = [];
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1);
    diagnostics.push({
      code: 'byte-order-mark',
      severity: 'warning',
      file,
      span: fileStart,
      message: { sv: 'Filen börjar med ett byteordningsmärke (BOM).', en: 'The file begins with a byte order mark (BOM).' },
      hint: { sv: 'Spara den som UTF-8 utan BOM.', en: 'Save it as UTF-8 without BOM.' },
      // The text as read has no mark: writing it back, as it is, takes the mark away.
      fix: [{ file, start: 0, end: 0, text: '' }],
    });
  }
  const source = sourceOf(text, file);
  const isSame = diagnostics.length === 0 && source.text === text;
  return { value: isSame ? Source.asRead(file, Buffer.from(bytes), text) : source, diagnostics };
}

/** A source of text as a file or an editor has it: made NFC, with `\n` line ends, and knowing what was otherwise. */
export function sourceOf(text: string, file: string): Source {
  const unix = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const whole = unix.normalize('NFC');
  return new Source(file, whole, [...mixedLineEnds(text, whole), ...decomposed(unix, whole)]);
}

/** Line ends of more than one kind; at the end of the first line whose end is not of the commonest kind. */
function mixedLineEnds(raw: string, whole: string): Fault[] {
  if (!raw.includes('\r')) return [];
  const kinds = new Map<string, { count: number; first: number }>();
  let line = 0;
  for (const [end] of raw.matchAll(/\r\n?|\n/g)) {
    const kind = kinds.get(end) ?? { count: 0, first: line };
    kinds.set(end, { ...kind, count: kind.count + 1 });
    line++;
  }
  if (kinds.size < 2) return [];
  const [, ...rare] = [...kinds.values()].sort((a, b) => b.count - a.count || a.first - b.first);
  return [{ kind: 'line-ends', offset: endOfLine(whole, Math.min(...rare.map((each) => each.first))) }];
}

/** The offset of the line break that ends a 0-based line. */
function endOfLine(text: string, line: number): number {
  let at = text.indexOf('\n');
  for (let passed = 0; passed < line && at >= 0; passed++) at = text.indexOf('\n', at + 1);
  return at < 0 ? text.length : at;
}

/** Letters written in two parts, å as a and a ring; at the first of them. */
function decomposed(written: string, whole: string): Fault[] {
  if (written === whole) return [];
  let offset = 0;
  while (written[offset] === whole[offset]) offset++;
  return [{ kind: 'decomposed', offset, written }];
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const utf8Hint: Message = {
  sv: 'Öppna filen i en textredigerare och spara den som UTF-8.',
  en: 'Open the file in a text editor and save it as UTF-8.',
};

const notAFile = {
  message: { sv: 'Det här är ingen vanlig fil.', en: 'This is not a regular file.' },
  hint: { sv: 'Lägg en textfil med det namnet i stället.', en: 'Put a text file of that name here instead.' },
};

function tooLarge(size: number, most: number): { message: Message; hint: Message } {
  return {
    message: { sv: `Filen är ${size} byte; gränsen är ${most}.`, en: `The file is ${size} bytes; the limit is ${most}.` },
    hint: { sv: 'Dela upp texten i flera filer.', en: 'Split the text into several files.' },
  };
}

function refused(file: string, code: string, words: { message: Message; hint: Message }): Checked<undefined> {
  return { value: undefined, diagnostics: [{ code, severity: 'error', file, span: fileStart, ...words }] };
}
