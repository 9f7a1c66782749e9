import type { Palette } from '../lint/reports/report.ts';
import type { Environment } from './environment.ts';

/** Colours for a report; plain text where colours are not wanted. chalk is loaded only when they are. */
export async function paletteFor(environment: Environment): Promise<Palette> {
  if (!environment.colour) return { bold: same, dim: same, red: same, yellow: same, cyan: same, underline: same };
  const { Chalk } = await import('chalk');
  const { bold, dim, red, yellow, cyan, underline } = new Chalk({ level: 1 });
  return { bold, dim, red, yellow, cyan, underline };
}

function same(text: string): string {
  return text;
}
