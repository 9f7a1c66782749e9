import type { Request } from '../../compose/request.ts';
import { clock } from '../../i18n/format.ts';

/** The command line that makes a kit of a request. Words with spaces are quoted as a shell reads them. */
export function commandFor(request: Request, { place, folder }: { place: string; folder: string }): string {
  const { session, ids, query, start, minutes, setting = {} } = request;
  const options: readonly (readonly [string, string | number | undefined])[] = [
    ['--principle', query.principle],
    ['--audience', query.audience],
    ['--minutes', minutes],
    ['--people', setting.people],
    ['--modality', setting.modality],
    ['--date', setting.day],
    ['--start', clock(start, 'en')],
    ['--place', place === '' ? undefined : place],
    ['-o', folder],
  ];
  const given = options.flatMap(([name, value]) => (value === undefined ? [] : [name, quoted(String(value))]));
  return ['etos kit', ...(session ? [session] : []), ...ids, ...given].join(' ');
}

function quoted(word: string): string {
  return /^[\w./:åäöÅÄÖ-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
