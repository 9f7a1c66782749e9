/** A word that can be written, and what it means. */
export type Meaning = readonly [word: string, about: string];

/** Lists of words that a bank or etos itself names. */
export const lists = [
  'command',
  'dilemma',
  'case',
  'session',
  'text',
  'topic',
  'principle',
  'audience',
  'kind',
  'form',
  'rule',
  'template',
  'schema',
  'language',
  'paper',
  'variant',
  'reader',
  'shell',
  'action',
] as const;
export type WordList = (typeof lists)[number];

/** What a shell needs to know in order to complete: written by the build, read each time Tab is pressed. */
export interface CompletionWords {
  readonly lists: Readonly<Record<WordList, readonly Meaning[]>>;
  readonly commands: Readonly<
    Record<
      string,
      readonly { readonly long: string; readonly short?: string; readonly takesValue: boolean; readonly about: string }[]
    >
  >;
}

/** The file of the build that holds them, below `dist/`, for each language of the terminal. */
export const wordsFile = (locale: string) => `completion-${locale}.json`;

/** What may follow a command, word by word; the last goes for all that come after. */
export const operands: Readonly<Record<string, readonly (readonly WordList[])[]>> = {
  pack: [['dilemma', 'case', 'session']],
  kit: [['session']],
  plan: [['session']],
  guide: [['dilemma', 'case', 'session']],
  make: [['template'], ['dilemma', 'case', 'session']],
  show: [['text']],
  list: [['kind']],
  new: [['form']],
  explain: [['rule']],
  schema: [['schema']],
  template: [['action'], ['template']],
  help: [['command']],
  completion: [['shell']],
};

/** What may follow an option. Those that name files are left to the shell. */
export const values: Readonly<Record<string, readonly WordList[]>> = {
  '--topic': ['topic'],
  '--principle': ['principle'],
  '--audience': ['audience'],
  '--session': ['session'],
  '--kind': ['kind'],
  '--rule': ['rule'],
  '--lang': ['language'],
  '--locale': ['language'],
  '--missing': ['language'],
  '--paper': ['paper'],
  '--variant': ['variant'],
  '--from': ['template'],
};
