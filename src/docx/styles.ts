import type { IStylesOptions } from 'docx';
import type { Document, Look } from '../document/document.ts';

/** How text is set: sizes in half points, as Word counts them. */
export interface Type {
  readonly body: number;
  readonly font: string;
  /** Twentieths of a point between letters. */
  readonly tracking: number;
  /** 240 is a single line. */
  readonly line: number;
}

/** The type of a look. Fonts are those that every Word has. */
export function typeOf({ variant, family, size = 1, spacing = 1 }: Look): Type {
  const dyslexia = variant === 'dyslexia';
  const points = variant === 'large-print' ? 18 : 11 * size * (dyslexia ? 1.14 : 1);
  return {
    body: Math.round(points * 2),
    font: dyslexia || family === 'sans' ? 'Calibri' : 'Cambria',
    tracking: dyslexia ? 8 : 0,
    line: Math.round(300 * (dyslexia ? 1.25 : spacing)),
  };
}

/** Word's styles for a document: whoever works on the file changes these, and all of the text follows. */
export function stylesOf({ look, lang }: Document): IStylesOptions {
  const type = typeOf(look);
  const share = (of: number) => Math.round(type.body * of);
  const sans = { font: 'Calibri', color: '1c1c1c' };
  const heading = (of: number, before: number) => ({
    run: { ...sans, bold: true, size: share(of) },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  });
  const own = (id: string, run: object, paragraph: object = {}) => ({
    id,
    name: id,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  });
  const small = { ...sans, size: share(0.86), color: '565656' };
  return {
    default: {
      document: {
        run: {
          font: type.font,
          size: type.body,
          language: { value: tagOf(lang) },
          ...(type.tracking && { characterSpacing: type.tracking }),
        },
        paragraph: { spacing: { after: 140, line: type.line } },
      },
      heading1: heading(2, 0),
      heading2: heading(1.55, 360),
      heading3: heading(1.25, 280),
      heading4: heading(1.08, 220),
      heading5: heading(1, 200),
      heading6: heading(1, 200),
      hyperlink: { run: { color: look.accent.slice(1), underline: { type: 'single' } } },
    },
    paragraphStyles: [
      own('Lead', { size: share(1.18) }),
      own('Meta', small),
      own('Caption', small),
      own('Subtitle', { size: share(1.4) }),
      own('Term', { ...sans, bold: true }, { keepNext: true, spacing: { before: 160, after: 20 } }),
      own('TOC', { ...sans }, { spacing: { after: 40 } }),
      own('Code', { font: 'Consolas', size: share(0.9) }, { spacing: { after: 0 } }),
      own('Mark', { ...sans, bold: true, size: Math.min(share(9), 400), color: look.accent.slice(1) }),
    ],
  };
}

/** Word asks for a region with its languages. */
export function tagOf(lang: string): string {
  return { sv: 'sv-SE', en: 'en-GB', fi: 'fi-FI', se: 'se-SE' }[lang] ?? lang;
}
