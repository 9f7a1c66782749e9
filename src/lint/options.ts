import type { Text } from './texts.ts';

/** One of the options of a dilemma as it stands in its own file; a translation has the words and not the rest. */
export interface WrittenOption {
  readonly text: string;
  readonly favours: readonly string[];
  readonly risks: readonly string[];
  readonly legal?: 'yes' | 'no' | 'unclear' | undefined;
}

/** The options of a dilemma or of its translation; none for other texts. */
export function optionsOf(text: Text): readonly WrittenOption[] {
  if (text.kind !== 'dilemma' || !Array.isArray(text.data.options)) return [];
  const options: readonly (Partial<WrittenOption> & { readonly text: string })[] = text.data.options;
  return options.map((option) => ({ favours: [], risks: [], ...option }));
}
