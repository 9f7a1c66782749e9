import type { Diagnostic, Message, Severity } from './diagnostics/diagnostic.ts';
import type { Notice, NoticeKind } from './layout/notice.ts';

interface Words {
  readonly severity: Severity;
  readonly message: (text: string) => Message;
  readonly hint: Message;
}

/** What layout had to do, in words. Layout itself has none. */
const words = {
  'missing-glyph': {
    severity: 'warning',
    message: (text) => ({
      sv: `Typsnitten saknar tecknet »${text}«; en ruta står i dess ställe.`,
      en: `The fonts lack the character “${text}”; a box stands in its place.`,
    }),
    hint: {
      sv: 'Skriv med ord i stället för emoji eller främmande skrifttecken.',
      en: 'Write it in words instead of emoji or other scripts.',
    },
  },
  overfull: {
    severity: 'warning',
    message: (text) => ({
      sv: `»${text}« är bredare än spalten och har brutits mitt i.`,
      en: `“${text}” is wider than its column and was broken in the middle.`,
    }),
    hint: {
      sv: 'Korta texten, eller gör om adressen till en länk med ord.',
      en: 'Shorten it, or turn the address into a link with words.',
    },
  },
  'small-type': {
    severity: 'warning',
    message: (text) => ({
      sv: `Tabellen ${text ? `»${text}« ` : ''}är för bred och har satts med mindre text.`,
      en: `The table ${text ? `“${text}” ` : ''}is too wide and was set in smaller type.`,
    }),
    hint: { sv: 'Ta bort spalter eller dela upp tabellen.', en: 'Remove columns, or split the table.' },
  },
  'card-continued': {
    severity: 'warning',
    message: (text) => ({
      sv: `${text ? `Kortet »${text}«` : 'En bild'} rymmer inte sin text ens med minsta stil; den fortsätter på nästa.`,
      en: `${text ? `The card “${text}”` : 'A slide'} does not hold its text even in the smallest type; it goes on on the next one.`,
    }),
    hint: {
      sv: 'Korta texten, eller välj ett större kort.',
      en: 'Shorten the text, or choose a larger card.',
    },
  },
  'broken-picture': {
    severity: 'warning',
    message: (text) => ({
      sv: `Bilden »${text}« går inte att läsa; dess alternativtext står i stället.`,
      en: `The picture “${text}” cannot be read; its alternative text stands instead.`,
    }),
    hint: { sv: 'Spara bilden som PNG, JPEG eller SVG.', en: 'Save the picture as PNG, JPEG or SVG.' },
  },
  'press-colours': {
    severity: 'warning',
    message: (text) => ({
      sv: `Bilden »${text}« är i CMYK, som arkivet inte kan tolka; dess alternativtext står i stället.`,
      en: `The picture “${text}” is in CMYK, which the archive cannot interpret; its alternative text stands instead.`,
    }),
    hint: { sv: 'Spara bilden i RGB.', en: 'Save the picture in RGB.' },
  },
  'card-overflow': {
    severity: 'warning',
    message: (text) => ({
      sv: `Texten på kortet ${text ? `»${text}« ` : ''}ryms inte och fortsätter på ett kort till.`,
      en: `The text of the card ${text ? `“${text}” ` : ''}does not fit and goes on on another card.`,
    }),
    hint: { sv: 'Korta texten.', en: 'Shorten the text.' },
  },
} satisfies Record<NoticeKind, Words>;

/** A notice as a finding. Its line is that of the composed Markdown, or of the printed file. */
export function noticeFinding(notice: Notice, file = ''): Diagnostic {
  const { severity, message, hint } = words[notice.kind];
  const text = notice.text.length > 40 ? `${notice.text.slice(0, 40)}…` : notice.text;
  const start = { line: notice.line ?? 1, column: 1, offset: 0 };
  return {
    code: notice.kind,
    severity,
    file,
    ...(file && notice.line ? { span: { start, end: start } } : {}),
    message: message(text),
    hint,
  };
}
