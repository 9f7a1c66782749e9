import { inflateSync } from 'node:zlib';
import type { Figure } from '../document/document.ts';

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a PNG or JPEG that can be set, or nothing when the bytes are not whole or the picture is beyond all use. */
export function pictureSize(data: Uint8Array): Size | undefined {
  const size = isPng(data) ? pngSize(data) : jpegSize(data);
  if (size === undefined || size.width < 1 || size.height < 1 || size.width * size.height > mostPixels) return undefined;
  return size;
}

/** The size of a picture of any kind, or nothing when it cannot be set; SVG is set only when it has been read into a drawing. */
export function sizeOf({ data, mime, vector }: Pick<Figure, 'data' | 'mime' | 'vector'>): Size | undefined {
  if (vector) return { width: vector.width, height: vector.height };
  return data === undefined || mime === 'image/svg+xml' ? undefined : pictureSize(data);
}

/** A4 at 600 dots to the inch has 35 million; more serves no printer and takes a gigabyte to unpack. */
const mostPixels = 50_000_000;

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function isPng(data: Uint8Array): boolean {
  return signature.every((byte, at) => data[at] === byte);
}

const view = (data: Uint8Array) => new DataView(data.buffer, data.byteOffset, data.byteLength);

/** PNG (ISO/IEC 15948): the header chunk, and whether the picture's data can be unpacked to what the header promises. */
function pngSize(data: Uint8Array): Size | undefined {
  if (data.length < 33) return undefined;
  const header = view(data);
  const size = { width: header.getUint32(16), height: header.getUint32(20) };
  const bits = (data[24] ?? 0) * (channels[data[25] ?? 7] ?? 0);
  if (bits === 0 || (data[28] ?? 2) > 1 || size.width * size.height > mostPixels) return undefined;
  const promised = Math.ceil((size.width * bits) / 8) * size.height;
  const unpacked = unpackedLength(data, promised);
  return unpacked >= promised ? size : undefined;
}

/** By colour type: grey, -, RGB, palette, grey with alpha, -, RGB with alpha. */
const channels = [1, 0, 3, 1, 2, 0, 4];

/** How long a picture's data are when unpacked; 0 when they cannot be, or are far longer than what the header promises. */
function unpackedLength(data: Uint8Array, promised: number): number {
  const parts: Uint8Array[] = [];
  const chunks = view(data);
  for (let at = 8; at + 12 <= data.length; ) {
    const length = chunks.getUint32(at);
    const type = String.fromCharCode(...data.subarray(at + 4, at + 8));
    if (type === 'IDAT') parts.push(data.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  try {
    // A filter byte to each row; interlaced, up to fifteen rows for eight, the last byte of each begun.
    return inflateSync(Buffer.concat(parts), { maxOutputLength: promised * 4 + 1_000_000 }).length;
  } catch {
    return 0;
  }
}

/** JPEG (ISO/IEC 10918-1): the first start-of-frame segment. The file must end as one. */
function jpegSize(data: Uint8Array): Size | undefined {
  if (data[0] !== 0xff || data[1] !== 0xd8 || !hasEnd(data)) return undefined;
  const segments = view(data);
  for (let at = 2; at + 9 < data.length && data[at] === 0xff; ) {
    const marker = data[at + 1] ?? 0;
    if (frameStarts.has(marker)) return { height: segments.getUint16(at + 5), width: segments.getUint16(at + 7) };
    at += 2 + segments.getUint16(at + 2);
  }
  return undefined;
}

/** True for a JPEG of four colour components: cyan, magenta, yellow and black. */
export function isCmyk(data: Uint8Array): boolean {
  if (isPng(data)) return false;
  for (let at = 2; at + 9 < data.length && data[at] === 0xff; at += 2 + view(data).getUint16(at + 2)) {
    if (frameStarts.has(data[at + 1] ?? 0)) return data[at + 9] === 4;
  }
  return false;
}

const frameStarts = new Set([0xc0, 0xc1, 0xc2]);

/** Some cameras write zeros after the end marker. */
function hasEnd(data: Uint8Array): boolean {
  for (let at = data.length - 1; at > 3; at--) {
    if (data[at] !== 0) return data[at] === 0xd9 && data[at - 1] === 0xff;
  }
  return false;
}
