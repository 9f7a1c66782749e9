const units: Readonly<Record<string, number>> = { '': 1, px: 1, pt: 96 / 72, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 };

/** A length in pixels (96 to the inch), or undefined when it is none: percentages depend on what a file stands in. */
export function readLength(text: string | undefined): number | undefined {
  const [, value, unit = ''] = /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*([a-z]*)\s*$/i.exec(text ?? '') ?? [];
  const factor = units[unit.toLowerCase()];
  const length = Number(value) * (factor ?? Number.NaN);
  return Number.isFinite(length) ? length : undefined;
}

/** Numbers parted by spaces or commas. */
export function readNumbers(text: string | undefined): number[] {
  return [...(text ?? '').matchAll(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)].map(([number]) => Number(number));
}
