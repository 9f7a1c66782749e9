import type { Message } from '../../diagnostics/diagnostic.ts';
import { safeAddress } from '../address.ts';
import { inline, shaped } from '../argument.ts';
import { directive } from '../directive.ts';

const expects: Message = { sv: 'en adress som https://exempel.se', en: 'an address such as https://example.org' };

/** An address to scan. */
export const qr = directive({
  name: 'qr',
  what: { sv: 'QR-kod, med adressen som text bredvid.', en: 'QR code, with the address as text beside it.' },
  leaf: true,
  arguments: {
    href: {
      ...shaped({ sv: 'adressen', en: 'the address' }, expects, (written) => outward(written) !== undefined),
      bare: false,
    },
    caption: inline({ sv: 'vad adressen leder till', en: 'what the address leads to' }),
  },
  example: '::: qr href="https://exempel.se/varderingar" caption="Läs mer om värdegrunden" :::',
  build: ({ href, caption }, { line }) => {
    const address = href && outward(href);
    return address ? [{ type: 'qr', href: address, ...(caption?.length && { caption }), line }] : [];
  },
});

/** A code leads out of the paper: a place in the same document cannot be scanned. */
function outward(written: string): string | undefined {
  const address = safeAddress(written);
  return address?.startsWith('#') ? undefined : address;
}
