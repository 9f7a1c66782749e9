import { checkBank } from './check-bank.ts';
import type { MenuChoice } from './choice.ts';
import { findText } from './find-text.ts';
import { makeKit } from './make-kit.ts';
import { makePack } from './make-pack.ts';
import { seeAll } from './see-all.ts';
import { writeDilemma } from './write-dilemma.ts';

/** Everything that `etos` alone offers, the likeliest first. */
export const choices = [makePack, makeKit, writeDilemma, findText, checkBank, seeAll] as const satisfies readonly MenuChoice[];
