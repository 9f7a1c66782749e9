import type { Block, Document, Inline } from '../../src/document/document.ts';

/** A document around blocks, in Swedish, with nothing else worth noting. */
export function documentOf(blocks: readonly Block[], rest: Partial<Document> = {}): Document {
  return {
    title: 'Samtal om värden',
    lang: 'sv',
    author: 'Exempelmyndigheten',
    subject: 'Diskussionsunderlag',
    keywords: ['etik', 'värdegrund'],
    date: '2026-11-20',
    audience: 'participant',
    runningTitle: 'Samtal om värden',
    words: {
      page: 'Sida {page} av {pages}',
      link: 'Länk:',
      skip: 'Hoppa över',
      continued: '(forts.)',
      note: 'Not {number}',
      noteBack: 'Tillbaka till texten',
      slides: {
        slide: 'Bild {page} av {pages}',
        controls: 'Visa',
        back: 'Förra',
        next: 'Nästa',
        start: 'Starta',
        stop: 'Stoppa',
        timer: 'Kvar',
        notes: 'Stöd',
        whole: 'Hel',
      },
    },
    look: { accent: '#0b5a8a' },
    blocks,
    ...rest,
  };
}

/** Plain text as inline nodes. */
export function say(value: string): Inline[] {
  return [{ type: 'text', value }];
}

/** A paragraph of plain text. */
export function paragraph(value: string): Block {
  return { type: 'paragraph', children: say(value) };
}

/** A heading of plain text. */
export function heading(level: 1 | 2 | 3 | 4 | 5 | 6, id: string, value: string): Block {
  return { type: 'heading', level, id, children: say(value) };
}

/** A table of plain text; the first row is the header. */
export function table(rows: readonly (readonly string[])[], rest: Partial<Extract<Block, { type: 'table' }>> = {}): Block {
  const [header = [], ...body] = rows.map((row) => row.map((cell) => ({ children: say(cell) })));
  const columns = header.map(() => ({ align: 'left' as const }));
  return { type: 'table', columns, header, rows: body, rowHeaders: false, ...rest };
}

/** Sentences of Swedish prose, as many as asked for. */
export function prose(sentences: number): string {
  return Array.from({ length: sentences }, (_, at) => sample[at % sample.length]).join(' ');
}

const sample = [
  'En myndighet får endast vidta åtgärder som har stöd i rättsordningen.',
  'Det är inte alltid lätt att veta vad det betyder när arbetsbelastningen är hög och kollegorna redan har gått hem.',
  'Informationssäkerhetsklassningen och arbetsmarknadsutbildningarna har långa namn.',
  'Vem berörs?',
  'Var och en som arbetar i staten bär med sig den gemensamma värdegrunden i varje möte med medborgarna.',
];
