import { type Bank, entriesOf } from '../bank/bank.ts';
import { hasSelection } from './occasion.ts';
import type { Request } from './request.ts';
import type { TemplateFront } from './template-front.ts';

/** What a template can be made from, and what it chooses when nobody does. */
export type Takes = Pick<TemplateFront, 'accepts' | 'select'>;

/** Nine in the morning, as minutes after midnight: when a day starts for those who do not say. */
export const usualStart = 9 * 60;

/** What was asked for, and where nothing was: what the template chooses by itself, else the bank's usual session. */
export function withUsual(
  bank: Bank,
  asked: Pick<Request, 'ids' | 'query' | 'session' | 'minutes'>,
  takes: Takes,
): Pick<Request, 'ids' | 'query' | 'session' | 'alone'> {
  const { ids, query, session, minutes } = asked;
  const chooses = hasSelection(asked) || session !== undefined || minutes !== undefined;
  const usual = chooses ? undefined : usualChoice(bank, takes);
  const selects = hasSelection(asked) || (minutes !== undefined && session === undefined);
  return {
    session: session ?? (selects || usual || !takes.accepts.includes('session') ? undefined : usualSession(bank)),
    ids: usual?.ids ?? ids,
    query: { ...query, ...usual?.query },
    ...(takes.accepts.length === 0 && { alone: true }),
  };
}

/** What a template chooses by itself. */
function usualChoice(bank: Bank, { accepts, select: by }: Takes): Pick<Request, 'ids' | 'query'> | undefined {
  if (by === undefined || accepts.length === 0) return undefined;
  if (typeof by === 'object') return { ids: [], query: by };
  const kinds = accepts.filter((kind) => kind === 'dilemma' || kind === 'case');
  const ids = kinds.flatMap((kind) =>
    entriesOf(bank, kind)
      .filter(isPublished)
      .map(({ id }) => id),
  );
  return { ids: by === 'first' ? ids.slice(0, 1) : ids, query: {} };
}

function isPublished(entry: { readonly data: { readonly status: string } }): boolean {
  return entry.data.status === 'published';
}

function usualSession(bank: Bank): string | undefined {
  const sessions = entriesOf(bank, 'session');
  return sessions.find((each) => each.id === bank.config.defaults.session)?.id ?? sessions[0]?.id;
}
