import inquirer from 'inquirer';
import type { LanguageCode } from '../i18n/language.ts';
import { Interrupted, type Prompter, type Question } from './prompt.ts';
import { type Dialogue, visible } from './terminal.ts';

/** Questions as lines to write on and menus to move in. The only importer of inquirer. */
export function menuPrompts(dialogue: Dialogue, locale: LanguageCode): Prompter {
  const prompt = inquirer.createPromptModule({ input: dialogue.input, output: dialogue.output });
  const ask = async (question: Question): Promise<string> => {
    const { answer } = await prompt<{ answer: string }>([question.choices ? menu(question, locale) : line(question)]);
    return answer.trim();
  };
  return {
    ask: (question) => ask(question).catch((error: unknown) => interrupted(error)),
    close: () => undefined,
  };
}

function line({ message, usual, check }: Question) {
  const common = { type: 'input' as const, name: 'answer' as const, message: visible(message) };
  return {
    ...common,
    ...(usual === undefined ? {} : { default: usual }),
    validate: (text: string) => check(text.trim()) ?? true,
  };
}

function menu({ message, choices, usual }: Question, locale: LanguageCode) {
  const listed = [...(choices ?? [])].map(([value, name]) => ({
    value,
    name: visible(name === value ? name : `${name} (${value})`),
  }));
  const help = locale === 'sv' ? '↑↓ flyttar, Enter väljer' : '↑↓ to move, Enter to choose';
  const common = {
    type: 'select' as const,
    name: 'answer' as const,
    message: visible(message),
    choices: listed,
    loop: false,
    pageSize: 12,
  };
  return { ...common, ...(usual === undefined ? {} : { default: usual }), theme: { style: { keysHelpTip: () => help } } };
}

/** inquirer names its error for Ctrl-C and for input that ends. */
function interrupted(error: unknown): never {
  if (error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name)) throw new Interrupted();
  throw error;
}
