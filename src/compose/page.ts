import type { Source } from '../bank/source.ts';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { TemplateFront } from './template-front.ts';

const papers = ['A3', 'A4', 'A5', 'letter', 'slide'] as const;
const orientations = ['portrait', 'landscape'] as const;
const cardSizes = ['A6', 'A7'] as const;
const flips = ['long', 'short'] as const;

/** How a template wants to be put on paper; each name one that layout knows. */
export interface TemplatePage {
  readonly paper?: (typeof papers)[number];
  readonly orientation?: (typeof orientations)[number];
  readonly imposition?: 'cards' | 'booklet';
  readonly cardSize?: (typeof cardSizes)[number];
  readonly flip?: (typeof flips)[number];
}

/** The page of a template, its names filled in by `fill`; what is no paper is a finding. */
export function pageOf(page: TemplateFront['page'], source: Source, fill: (text: string) => string): Checked<TemplatePage> {
  const diagnostics: Diagnostic[] = [];
  const one = <Word extends string>(key: keyof TemplateFront['page'], words: readonly Word[]): Word | undefined => {
    const written = page[key];
    const value = typeof written === 'string' ? fill(written).trim() : '';
    const found = words.find((word) => word === value);
    if (!found && value !== '') diagnostics.push(unknown(key, value, { words, source }));
    return found;
  };
  const [paper, orientation] = [one('paper', papers), one('orientation', orientations)];
  const [cardSize, flip] = [one('cards', cardSizes), one('flip', flips)];
  const imposition = cardSize ? 'cards' : page.booklet ? 'booklet' : undefined;
  const value: TemplatePage = {
    ...(paper && { paper }),
    ...(orientation && { orientation }),
    ...(cardSize && { cardSize }),
    ...(flip && { flip }),
    ...(imposition && { imposition }),
  };
  return { value, diagnostics };
}

function unknown(key: string, value: string, { words, source }: { words: readonly string[]; source: Source }): Diagnostic {
  const near = nearest(value, words, 1)[0];
  const message = { sv: `»${value}« kan inte vara page.${key}.`, en: `“${value}” cannot be page.${key}.` };
  const hint = {
    sv: `${near ? `Menade du »${near}«? ` : ''}Välj bland: ${words.join(', ')}.`,
    en: `${near ? `Did you mean “${near}”? ` : ''}Choose from: ${words.join(', ')}.`,
  };
  return source.finding('template-page', undefined, message, { hint });
}
