/** Least contrast of text on its ground: WCAG 2.1, success criterion 1.4.3 (AA). */
export const leastContrast = 4.5;

/** Contrast ratio of a colour (`#rrggbb`) against white, 1 to 21, by WCAG 2.1's relative luminance. */
export function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** The colour, or the lightest darker shade of it that can be read on white. */
export function readableOnWhite(colour: string): string {
  let shade = colour.toLowerCase();
  for (let share = 0.98; contrastOnWhite(shade) < leastContrast; share -= 0.02) {
    shade = `#${channels(colour)
      .map((value) =>
        Math.floor(value * share)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  }
  return shade;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
