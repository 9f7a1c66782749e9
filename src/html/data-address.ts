import { Buffer } from 'node:buffer';

/** The bytes of a picture as an address, so that the page needs no other file. */
export function dataAddress(mime: string, data: Uint8Array): string {
  return `data:${mime};base64,${Buffer.from(data).toString('base64')}`;
}
