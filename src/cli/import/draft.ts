import type { DraftRow } from '../../exchange/read-spreadsheet.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import { escapeProse } from '../../markdown/escape.ts';
import { fillSkeleton } from '../new/skeleton.ts';

/** A dilemma's file from a row: the skeleton of `etos new`, with the row's situation and questions in place of its own. */
export function draftText(row: DraftRow, lang: LanguageCode): string {
  const { title, principles, topics, audience, minutes, level } = row;
  const text = fillSkeleton('dilemma', lang, {
    title,
    principles: principles.length > 0 ? principles : undefined,
    topics: topics.length > 0 ? topics : undefined,
    audience: audience.length > 0 ? audience : undefined,
    minutes,
    level,
  });
  const [situation, questions] = lang === 'sv' ? ['Situation', 'Frågor'] : ['Situation', 'Questions'];
  const front = row.sensitive ? text.replace(/^minutes:/m, `sensitive: ${JSON.stringify(row.sensitive)}\nminutes:`) : text;
  const told = withSection(front, situation, paragraphs(row.situation));
  return row.questions.length > 0
    ? withSection(told, questions, row.questions.map((each) => `- ${escapeProse(each)}`).join('\n'))
    : told;
}

/** A text with another body under one of its headings. */
function withSection(text: string, heading: string, body: string): string {
  const start = text.indexOf(`\n## ${heading}\n`);
  if (start < 0) throw new Error(`the skeleton has no heading ${heading}`);
  const from = start + heading.length + 5;
  const next = text.indexOf('\n## ', from);
  return `${text.slice(0, from)}\n${body}\n${next < 0 ? '' : text.slice(next)}`;
}

/** A cell's lines as paragraphs. What would be marks in Markdown is text here. */
function paragraphs(text: string): string {
  return text
    .split(/\r?\n\s*/)
    .filter((line) => line.trim() !== '')
    .map((line) => escapeProse(line.trim()))
    .join('\n\n');
}
