import { type Bank, entryOf } from '../../bank/bank.ts';
import { fitTo, type Shortened, shorten, totalMinutes } from '../agenda.ts';
import type { SessionBlock } from '../request.ts';

/** What was done to an agenda to make it fit, and how it stands to the time there is. */
export interface Fit {
  readonly cut: readonly SessionBlock[];
  readonly shortened: readonly Shortened<SessionBlock>[];
  /** Minutes that it is still too long. */
  readonly over: number;
  /** Minutes that are left. */
  readonly spare: number;
}

/** Nothing was done. */
export const asItIs: Fit = { cut: [], shortened: [], over: 0, spare: 0 };

/** Makes an agenda fit: first the optional blocks go, the last first; then talks are made shorter, down to what is still a talk. */
export function fitAgenda(
  bank: Bank,
  agenda: readonly SessionBlock[],
  minutes: number | undefined,
): { readonly blocks: readonly SessionBlock[]; readonly fit: Fit } {
  if (minutes === undefined) return { blocks: agenda, fit: asItIs };
  const fitted = fitTo(agenda, minutes);
  const { blocks, shortened, over } = shorten(fitted.blocks, fitted.over, (block) => leastOf(bank, block));
  return { blocks, fit: { cut: fitted.cut, shortened, over, spare: Math.max(0, minutes - totalMinutes(blocks)) } };
}

/** A talk keeps two thirds of its time, and what its method needs; the rest of an agenda is as it is. */
const keptShare = 0.66;

function leastOf(bank: Bank, block: SessionBlock): number {
  if (!['talk', 'principle', 'dilemma', 'method', 'reflection'].includes(block.kind)) return block.minutes;
  const method = block.with ? entryOf(bank, 'method', block.with) : undefined;
  const least = Math.max(block.kind === 'dilemma' ? 10 : 3, Math.ceil(block.minutes * keptShare), method?.data.minutes.min ?? 0);
  return Math.min(block.minutes, least);
}
