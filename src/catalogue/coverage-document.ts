import type { Block, Document, Inline, Look, Table, TableCell } from '../document/document.ts';
import type { LanguageCode } from '../i18n/language.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Coverage, Row } from './coverage.ts';

/** Whose coverage it is, and how the page should look. */
interface Page {
  readonly name: string;
  readonly lang: LanguageCode;
  readonly look: Look;
}

/** Coverage as a page: topics by principles, audiences by principles, and the gaps as a list. */
export function coverageDocument(coverage: Coverage, page: Page): Document {
  const words = texts[page.lang];
  const title = `${words.title}: ${page.name}`;
  return {
    title,
    lang: page.lang,
    author: page.name,
    subject: words.about,
    keywords: [],
    audience: 'participant',
    runningTitle: title,
    words: wordsIn(page.lang).writer,
    look: page.look,
    blocks: [
      heading(1, 'coverage', title),
      paragraph(`${words.about} ${words.total.replace('{total}', String(coverage.total))}`),
      heading(2, 'topics', words.topics),
      matrix(coverage, { rows: coverage.topics, caption: words.topicsCaption, words }),
      heading(2, 'gaps', words.gaps),
      ...gapBlocks(coverage, words),
      heading(2, 'audiences', words.audiences),
      matrix(coverage, { rows: coverage.audiences, caption: words.audiencesCaption, words }),
    ],
  };
}

type Words = (typeof texts)['sv'];

/** Rows by principles with totals; a gap is said in words, not by a colour. */
function matrix(
  coverage: Coverage,
  of: { readonly rows: readonly Row[]; readonly caption: string; readonly words: Words },
): Table {
  const { rows, caption, words } = of;
  const numbers = [...coverage.principles.map((each) => each.total), coverage.total].map((count) => cell(String(count)));
  return {
    type: 'table',
    caption: [text(caption)],
    columns: [{ align: 'left' }, ...numbers.map(() => ({ align: 'right' }) as const)],
    header: [cell(words.name), ...coverage.principles.map((each) => cell(each.title)), cell(words.all)],
    rows: [
      ...rows.map((row) => [
        cell(row.title),
        ...row.counts.map((count, at) => countCell(count, row.expected[at] === true, words)),
        cell(String(row.total)),
      ]),
      [cell(words.all), ...numbers],
    ],
    rowHeaders: true,
  };
}

function countCell(count: number, expected: boolean, words: Words): TableCell {
  return count === 0 && expected ? { children: [{ type: 'strong', children: [text(`0, ${words.gap}`)] }] } : cell(String(count));
}

function gapBlocks(coverage: Coverage, words: Words): Block[] {
  if (coverage.gaps.length === 0) return [paragraph(words.noGaps)];
  const title = (rows: readonly { readonly id: string; readonly title: string }[], id: string) =>
    rows.find((row) => row.id === id)?.title ?? id;
  const items = coverage.gaps.map((gap) => ({
    children: [paragraph(`${title(coverage.topics, gap.topic)}: ${title(coverage.principles, gap.principle)}`)],
  }));
  return [paragraph(words.gapsAbout), { type: 'list', marker: 'bullet', start: 1, tight: true, items }];
}

function heading(level: 1 | 2, id: string, value: string): Block {
  return { type: 'heading', level, id, children: [text(value)] };
}

function paragraph(value: string): Block {
  return { type: 'paragraph', children: [text(value)] };
}

function cell(value: string): TableCell {
  return { children: [text(value)] };
}

function text(value: string): Inline {
  return { type: 'text', value };
}

const texts = {
  sv: {
    title: 'Täckning',
    about: 'Hur många dilemman och case banken har där ämnen, principer och målgrupper möts.',
    total: 'Sammanlagt {total}; en text kan räknas i flera rutor.',
    topics: 'Ämnen och principer',
    topicsCaption: 'Antal texter för varje ämne och princip',
    gaps: 'Luckor',
    gapsAbout: 'Här säger etos.yaml att ämnet rör principen, men ingen text gör det.',
    noGaps: 'Inga: varje ämne har minst en text för var och en av sina principer.',
    audiences: 'Målgrupper och principer',
    audiencesCaption: 'Antal texter för varje målgrupp och princip; det som är för alla räknas för varje målgrupp',
    name: 'Namn',
    all: 'Alla',
    gap: 'lucka',
  },
  en: {
    title: 'Coverage',
    about: 'How many dilemmas and cases the bank has where topics, principles and audiences meet.',
    total: '{total} in all; a text may be counted in several cells.',
    topics: 'Topics and principles',
    topicsCaption: 'Number of texts for each topic and principle',
    gaps: 'Gaps',
    gapsAbout: 'Here etos.yaml says that the topic is about the principle, but no text is.',
    noGaps: 'None: every topic has at least one text for each of its principles.',
    audiences: 'Audiences and principles',
    audiencesCaption: 'Number of texts for each audience and principle; what is for everyone counts for every audience',
    name: 'Name',
    all: 'All',
    gap: 'gap',
  },
} satisfies Readonly<Record<LanguageCode, Readonly<Record<string, string>>>>;
