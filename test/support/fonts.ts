import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFontTables } from '../../scripts/fonts.js';
import { type Fonts, loadFonts } from '../../src/pdf/fonts/fonts.ts';

/** The package's own folder. */
export const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Our faces; their tables are built when no build has made them. The profile is written last. */
export function testFonts(): Fonts {
  if (!existsSync(join(packageRoot, 'dist/fonts/srgb.icc'))) buildFontTables();
  return loadFonts(packageRoot);
}
