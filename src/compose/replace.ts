import { type Bank, entryOf } from '../bank/bank.ts';
import { select } from '../bank/select.ts';
import type { Request, SessionBlock, Talked } from './request.ts';

/** Puts other dilemmas in the places of a session's own; what is left over follows the last of them. */
export function replaceDilemmas(agenda: readonly SessionBlock[], wanted: readonly Talked[]): SessionBlock[] {
  const waiting = [...wanted];
  const last = agenda.findLastIndex((block) => block.kind === 'dilemma');
  return agenda.flatMap((block, index) => {
    if (block.kind !== 'dilemma') return [block];
    const next = waiting.shift();
    if (!next) return [];
    // What is said of the block is said of this very dilemma.
    if (next.id === block.ref && (index !== last || waiting.length === 0)) return [block];
    const { pick: _pick, note: _note, text: _text, ...rest } = block;
    const first = { ...rest, kind: next.kind, title: next.data.title, ref: next.id };
    const surplus =
      index === last
        ? waiting.splice(0).map((each) => ({ ...first, kind: each.kind, title: each.data.title, ref: each.id }))
        : [];
    return [first, ...surplus];
  });
}

/** Puts another dilemma on the same main principle in the place of each that has been used lately, if there is one. */
export function replaceUsed(bank: Bank, request: Request, agenda: readonly SessionBlock[]): readonly SessionBlock[] {
  const exclude = [...(request.query.exclude ?? []), ...agenda.flatMap((block) => block.ref ?? [])];
  return agenda.map((block) => {
    if (block.kind !== 'dilemma' || !block.ref || !request.query.exclude?.includes(block.ref)) return block;
    const [principle] = entryOf(bank, 'dilemma', block.ref)?.data.principles ?? [];
    const [other] = select(bank, { principle, exclude, count: 1, seed: request.query.seed });
    if (!other) return block;
    exclude.push(other.id);
    const { note: _note, text: _text, ...rest } = block;
    return { ...rest, title: other.data.title, ref: other.id };
  });
}
