/**
 * Stands in, in the bundle, for libraries that pdfkit imports but that we never reach: `fontkit` (we measure with tables of our
 * own and cut fonts down ourselves) and `linebreak` (we break lines ourselves), and AES (we lock nothing). They take longer to load than twenty pages to
 * write. `scripts/build.js` puts this file in their place.
 */
export function create(): never {
  throw new Error('fonts are embedded by src/pdf/fonts/, not by pdfkit');
}

export function cbc(): never {
  throw new Error('files are not locked');
}

export const ecb = cbc;

// biome-ignore lint/style/noDefaultExport: linebreak is imported so.
export default class LineBreaker {
  constructor() {
    throw new Error('lines are broken by src/layout/, not by pdfkit');
  }
}
