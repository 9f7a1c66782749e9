import type { Look } from '../document/document.ts';

/** The colour of a bank that has chosen none: a deep teal, 7.6:1 on white. */
const ownAccent = '#0b5563';

/** Least contrast of text on its ground, WCAG 2.1 success criterion 1.4.3 (AA). */
const leastContrast = 4.5;

/** The look of a document: the agency's colour where it can be read on white, darkened until it can where it cannot. */
export function lookOf(colour: string | undefined): Look {
  return { accent: readable(colour ?? ownAccent) };
}

function readable(colour: string): string {
  let [red = 0, green = 0, blue = 0] = channels(colour);
  while (contrastOnWhite([red, green, blue]) < leastContrast) [red, green, blue] = [red * 0.95, green * 0.95, blue * 0.95];
  const hex = (value: number) => Math.floor(value).toString(16).padStart(2, '0');
  return `#${hex(red)}${hex(green)}${hex(blue)}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** Contrast ratio against white, 1 to 21, by WCAG 2.1's relative luminance. */
function contrastOnWhite(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
