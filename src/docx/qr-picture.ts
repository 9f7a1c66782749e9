import { crc32, deflateSync } from 'node:zlib';
import { ImageRun } from 'docx';

/** White around the code, and pixels for each of its modules. */
const quiet = 4;
const pixels = 6;

/** A QR code as a picture, for Word has no drawing of rectangles that survives all its versions. */
export function qrPicture(modules: readonly string[], alt: string): ImageRun {
  const side = (modules.length + 2 * quiet) * pixels;
  return new ImageRun({
    type: 'png',
    data: Buffer.from(png(modules, side)),
    transformation: { width: 120, height: 120 },
    altText: { name: 'QR', title: '', description: alt },
  });
}

/** PNG of one bit a pixel, grey (ISO/IEC 15948). */
function png(modules: readonly string[], side: number): Uint8Array {
  const stride = 1 + Math.ceil(side / 8);
  const rows = Buffer.alloc(stride * side, 0xff);
  for (let y = 0; y < side; y++) {
    rows[y * stride] = 0;
    for (let x = 0; x < side; x++) {
      const dark = modules[Math.floor(y / pixels) - quiet]?.[Math.floor(x / pixels) - quiet] === '1';
      const at = y * stride + 1 + (x >> 3);
      if (dark) rows[at] = (rows[at] ?? 0) & ~(0x80 >> (x & 7));
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 1;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
