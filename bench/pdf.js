import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './data.js';

/** A written PDF's size in kB, whether it claims PDF/UA-1, and its pages where `pdfinfo` is at hand to count them. */
export function describePdf(path) {
  const bytes = readFileSync(join(root, path));
  const info = spawnSync('pdfinfo', [join(root, path)], { encoding: 'utf8' });
  return {
    size: Math.round(bytes.length / 1000),
    claims: /pdfuaid:part(>|=["'])1/.test(bytes.toString('latin1')),
    pages: Number(/^Pages:\s+(\d+)$/m.exec(info.stdout ?? '')?.[1] ?? Number.NaN),
  };
}
