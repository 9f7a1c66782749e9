import type { Message } from '../diagnostics/diagnostic.ts';

/*
 * To change the form of banks (a field that is renamed, a folder that moves):
 *   1. add a migration with the next number last in the list below;
 *   2. tell of it in CHANGELOG.md and docs/upgrading.md;
 *   3. give it a bank in the old form in `test/bank/migrations.test.ts`.
 */

/** How a bank goes from one form to the next. */
export interface Migration {
  readonly to: number;
  readonly what: Message;
  /** A text of the bank in its new form; the same text where nothing changes. `file` is its path in the bank, with `/`. */
  rewrite(file: string, text: string): string;
}

/** Every form there has been, the oldest first. */
export const migrations: readonly Migration[] = [
  {
    to: 1,
    what: { sv: 'etos.yaml säger i vilken form banken är skriven', en: 'etos.yaml says in which form the bank is written' },
    rewrite: (_file, text) => text,
  },
];

/** The form that this etos reads and writes. */
export const newestSchema = migrations.length;

/** What is left to do for a bank in a form; a bank that does not say is in the first, but for saying so. */
export function migrationsFrom(schema: number | undefined): readonly Migration[] {
  return migrations.filter(({ to }) => to > (schema ?? 0));
}
