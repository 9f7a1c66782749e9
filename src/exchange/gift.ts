import type { Bank } from '../bank/bank.ts';
import type { Localized } from '../bank/localize.ts';
import { wordsIn } from '../i18n/words.ts';
import { sectionHtml, textHtml } from './text.ts';

/**
 * Dilemmas as Moodle's GIFT: each an essay question, for none has an answer key, with its id and topics in a comment that
 * Moodle reads as the question's ID number and tags. With `commentary`, what the expert says is
 * shown when somebody has answered.
 */
export function gift(bank: Bank, dilemmas: readonly Localized<'dilemma'>[], commentary: boolean): string {
  return dilemmas.map((each) => question(bank, each, commentary)).join('\n');
}

function question(bank: Bank, dilemma: Localized<'dilemma'>, commentary: boolean): string {
  const { data, lang } = dilemma;
  const words = wordsIn(lang).print;
  const sensitive = data.sensitive ? `<p><strong>${textHtml(`${words.sensitive}: ${data.sensitive}`)}</strong></p>` : '';
  const ways = (data.options ?? []).map(({ text }) => `<li>${textHtml(text)}</li>`).join('');
  const options = ways === '' ? '' : `<p>${textHtml(words.options)}</p><ol>${ways}<li>${textHtml(words.openOption)}</li></ol>`;
  const html = sensitive + sectionHtml(bank, dilemma, 'situation') + sectionHtml(bank, dilemma, 'questions') + options;
  const comment = commentary ? sectionHtml(bank, dilemma, 'comment') : '';
  // Moodle takes a category's name as it stands; a slash in it is doubled, for one alone begins another level.
  const category = `$CATEGORY: ${bank.config.name.replaceAll('/', '//')}/${data.principles[0] ?? ''}`;
  const tags = data.topics.map((topic) => ` [tag:${topic}]`).join('');
  const answer = comment === '' ? '{}' : `{####[html]${escaped(comment)}}`;
  return `${category}\n\n// [id:${dilemma.id}]${tags}\n::${escaped(data.title)}::[html]${escaped(html)}${answer}\n`;
}

/** Characters that mean something in GIFT, and line breaks, which would end the question. */
function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
