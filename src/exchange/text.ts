import type { Bank } from '../bank/bank.ts';
import type { Localized } from '../bank/localize.ts';
import type { Document } from '../document/document.ts';
import { fragmentHtml } from '../html/fragment.ts';
import { wordsIn } from '../i18n/words.ts';
import { parseMarkdown } from '../markdown/markdown.ts';

type Dilemma = Localized<'dilemma'>;

/** The Markdown of a section as its author wrote it. */
export function sectionText({ sections }: Dilemma, key: string): string {
  return sections.find((section) => section.key === key)?.text ?? '';
}

/** A section as HTML that other systems take in. */
export function sectionHtml(bank: Bank, dilemma: Dilemma, key: string): string {
  const { value } = parseMarkdown(sectionText(dilemma, key), { directives: false });
  return fragmentHtml(value, emptyDocument(bank, dilemma));
}

function emptyDocument(bank: Bank, { lang, data }: Dilemma): Document {
  const about = { title: data.title, lang, author: bank.config.name, subject: '', keywords: [], runningTitle: '' };
  return { ...about, audience: 'participant', words: wordsIn(lang).writer, look: { accent: '#1f2a33' }, blocks: [] };
}

/** Plain text as HTML. */
export function textHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
