import type { LanguageCode } from '../i18n/language.ts';
import { linesOf } from './lines.ts';
import { Interrupted, type Prompter, type Question } from './prompt.ts';
import { type Dialogue, visible } from './terminal.ts';

/**
 * Questions as plain lines, choices as a numbered list: nothing is redrawn, so a screen reader says each thing once.
 * The terminal itself does the editing of lines, and Ctrl-C stays the signal it is.
 */
export function plainPrompts(dialogue: Dialogue, locale: LanguageCode): Prompter {
  const lines = linesOf(dialogue.input);
  const say = (text: string) => void dialogue.output.write(visible(text));
  return {
    async ask(question) {
      for (;;) {
        say(put(question, locale));
        const next = await lines.next();
        if (next === undefined) throw new Interrupted();
        const answer = meant(question, next.trim());
        const problem = answer === undefined ? notListed(question, locale) : question.check(answer);
        if (answer !== undefined && problem === undefined) return answer;
        say(`${problem}\n`);
      }
    },
    close: () => lines.rest(),
  };
}

function put({ message, choices, usual }: Question, locale: LanguageCode): string {
  const sv = locale === 'sv';
  const usually = usual === undefined ? '' : sv ? ` (Enter ger ${usual})` : ` (Enter gives ${usual})`;
  const mark = message.endsWith('?') ? '' : ':';
  if (!choices) return `${message}${usually}${mark} `;
  const list = [...choices].map(([id, name], index) => `  ${index + 1}. ${name === id ? name : `${name} (${id})`}`);
  return [`${message}${mark}`, ...list, `${sv ? 'Nummer eller id' : 'Number or id'}${usually}: `].join('\n');
}

/** The id that was meant: by number, by itself, or by an empty line; undefined when there is no such choice. */
function meant({ choices, usual }: Question, answer: string): string | undefined {
  if (answer === '' && usual !== undefined) return usual;
  if (!choices) return answer;
  return choices.has(answer) ? answer : /^\d+$/.test(answer) ? [...choices.keys()][Number(answer) - 1] : undefined;
}

function notListed({ choices }: Question, locale: LanguageCode): string {
  const count = choices?.size ?? 0;
  return locale === 'sv' ? `Svara med ett nummer från 1 till ${count}.` : `Answer with a number from 1 to ${count}.`;
}
