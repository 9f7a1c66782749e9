import type { Message } from '../diagnostics/diagnostic.ts';
import type { Command } from './command.ts';

interface Listed {
  readonly summary: Message;
  load(): Promise<Command>;
}

/** Every command there is. A module is loaded when its command is run, or when help is asked for it. */
export const commands = {
  pack: {
    summary: { sv: 'skriv ut samtalsunderlaget till deltagarna', en: 'print the discussion pack for participants' },
    load: async () => (await import('./commands/pack.ts')).pack,
  },
  guide: {
    summary: { sv: 'skriv ut handledningen till samtalsledaren', en: 'print the guide for the facilitator' },
    load: async () => (await import('./commands/guide.ts')).guide,
  },
  print: {
    summary: { sv: 'skriv ut en egen Markdown-fil som PDF eller HTML', en: 'print a Markdown file of your own as PDF or HTML' },
    load: async () => (await import('./commands/print.ts')).print,
  },
  lint: {
    summary: { sv: 'granska en bank', en: 'check a bank' },
    load: async () => (await import('./commands/lint.ts')).lint,
  },
} satisfies Readonly<Record<string, Listed>>;

export type CommandName = keyof typeof commands;
