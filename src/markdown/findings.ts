import type { Finding } from './reading.ts';

/** What the reading of Markdown may have to say, in one place, so that the words stay alike; directives have their own. */
export const findings = {
  controlCharacter: (count: number) => ({
    code: 'control-character',
    severity: 'warning',
    message: {
      sv: `Texten har ${count} styrtecken som inte kan skrivas ut.`,
      en: `The text has ${count} control characters that cannot be printed.`,
    },
    hint: { sv: 'Ta bort dem; de visas som �.', en: 'Remove them; they are shown as �.' },
  }),
  textTooLong: (length: number, most: number) => ({
    code: 'text-too-long',
    severity: 'error',
    message: {
      sv: `Texten är ${length} tecken, men högst ${most} kan läsas som Markdown.`,
      en: `The text is ${length} characters long; at most ${most} can be read as Markdown.`,
    },
    hint: {
      sv: 'Dela texten på flera filer. Nu återges den utan formatering.',
      en: 'Split the text into several files. It is now set without formatting.',
    },
  }),
  lineTooLong: (length: number, most: number) => ({
    code: 'line-too-long',
    severity: 'warning',
    message: {
      sv: `Raden är ${length} tecken, men högst ${most} kan läsas som Markdown.`,
      en: `The line is ${length} characters long; at most ${most} can be read as Markdown.`,
    },
    hint: { sv: 'Dela raden. Nu återges den utan formatering.', en: 'Break the line. It is now set without formatting.' },
  }),
  nestedTooDeep: (deepest: number) => ({
    code: 'nested-too-deep',
    severity: 'warning',
    message: {
      sv: `Citat, listor eller rutor ligger mer än ${deepest} djupt i varandra.`,
      en: `Quotes, lists or directives are nested more than ${deepest} deep.`,
    },
    hint: {
      sv: 'Gör texten plattare. Det innersta återges som vanlig text.',
      en: 'Make the text flatter. The innermost part is set as plain text.',
    },
  }),
  tooManyMarks: {
    code: 'too-many-marks',
    severity: 'warning',
    message: {
      sv: 'Stycket har så många formateringstecken att det inte kan läsas som Markdown.',
      en: 'The paragraph has too many formatting marks to be read as Markdown.',
    },
    hint: {
      sv: 'Dela stycket eller sätt \\ före tecken som inte är formatering.',
      en: 'Split the paragraph, or put \\ before marks that are not formatting.',
    },
  },
  notLexed: {
    code: 'not-markdown',
    severity: 'error',
    message: { sv: 'Avsnittet kunde inte läsas som Markdown.', en: 'This part could not be read as Markdown.' },
    hint: {
      sv: 'Dela upp det med tomma rader. Nu återges det utan formatering.',
      en: 'Break it up with blank lines. It is now set without formatting.',
    },
  },
  rawHtml: (tag: string) => ({
    code: 'raw-html',
    severity: 'warning',
    message: { sv: `HTML-koden ${tag} skrivs ut som text.`, en: `The HTML ${tag} is set as text.` },
    hint: {
      sv: 'Använd Markdown i stället, eller skriv `kod` om taggen ska synas.',
      en: 'Use Markdown instead, or write `code` if the tag is meant to be seen.',
    },
  }),
  unsafeLink: (address: string) => ({
    code: 'unsafe-link',
    severity: 'error',
    message: {
      sv: `Länken till »${address}« tas bort; texten står kvar.`,
      en: `The link to “${address}” is dropped; its text stays.`,
    },
    hint: {
      sv: 'Länkar får börja med https:, http:, mailto:, tel: eller # och en rubriks id.',
      en: 'Links may begin with https:, http:, mailto:, tel: or # and the id of a heading.',
    },
  }),
  unusedDefinition: (label: string) => ({
    code: 'unused-definition',
    severity: 'warning',
    message: {
      sv: `Raden anger vart länken [${label}] går, men ingen sådan länk finns; raden skrivs inte ut.`,
      en: `The line says where the link [${label}] goes, but there is no such link; the line is not set.`,
    },
    hint: { sv: 'Ta bort raden, eller skriv \\[ om den är text.', en: 'Remove the line, or write \\[ if it is text.' },
  }),
  unknownNote: (label: string) => ({
    code: 'footnote',
    severity: 'error',
    message: {
      sv: `Fotnoten [^${label}] finns inte; märket skrivs ut som text.`,
      en: `There is no footnote [^${label}]; its mark is set as text.`,
    },
    hint: {
      sv: `Skriv noten sist i samma avsnitt: [^${label}]: Vad noten säger.`,
      en: `Write the note at the end of the same section: [^${label}]: What the note says.`,
    },
  }),
  unusedNote: (label: string) => ({
    code: 'footnote',
    severity: 'warning',
    message: {
      sv: `Inget i texten hänvisar till fotnoten [^${label}]; den skrivs inte ut.`,
      en: `Nothing in the text refers to the footnote [^${label}]; it is not set.`,
    },
    hint: {
      sv: `Skriv [^${label}] där den hör hemma, eller ta bort den.`,
      en: `Write [^${label}] where it belongs, or remove it.`,
    },
  }),
  doubleNote: (label: string) => ({
    code: 'footnote',
    severity: 'error',
    message: {
      sv: `Fotnoten [^${label}] står redan i texten; bara den första skrivs ut.`,
      en: `The footnote [^${label}] is in the text already; only the first one is set.`,
    },
    hint: { sv: 'Ge den ena ett annat namn.', en: 'Give one of them another name.' },
  }),
  strikethrough: {
    code: 'strikethrough',
    severity: 'warning',
    message: { sv: 'Överstruken text skrivs ut som vanlig text.', en: 'Struck-out text is set as plain text.' },
    hint: {
      sv: 'Ta bort orden, eller skriv ~ som \\~ om tecknet ska synas.',
      en: 'Delete the words, or write ~ as \\~ if the mark is meant to be seen.',
    },
  },
  inlineImage: {
    code: 'inline-image',
    severity: 'warning',
    message: {
      sv: 'En bild mitt i texten ersätts av sin bildbeskrivning.',
      en: 'An image within running text is replaced by its alternative text.',
    },
    hint: { sv: 'Låt bilden stå ensam i ett stycke.', en: 'Let the image stand alone in a paragraph.' },
  },
  missingAlt: {
    code: 'missing-alt',
    severity: 'error',
    message: { sv: 'Bilden saknar bildbeskrivning.', en: 'The image has no alternative text.' },
    hint: {
      sv: 'Skriv inom hakparenteserna vad bilden visar: ![Två personer samtalar](bild.png).',
      en: 'Say within the brackets what the image shows: ![Two people talking](image.png).',
    },
  },
  badLanguage: (lang: string) => ({
    code: 'bad-language',
    severity: 'error',
    message: { sv: `»${lang}« är ingen språkkod.`, en: `“${lang}” is not a language tag.` },
    hint: { sv: 'Skriv till exempel sv, en eller fi.', en: 'Write for example sv, en or fi.' },
  }),
  badId: (id: string, better: string) => ({
    code: 'bad-id',
    severity: 'warning',
    message: {
      sv: `Id:t »${id}« har tecken som inte fungerar i länkar.`,
      en: `The id “${id}” has characters that do not work in links.`,
    },
    hint: { sv: `Skriv ${better}; det används nu.`, en: `Write ${better}, which is used now.` },
  }),
  duplicateId: (id: string, given: string) => ({
    code: 'duplicate-id',
    severity: 'error',
    message: { sv: `Id:t »${id}« är redan taget i samma text.`, en: `The id “${id}” is already taken in the same text.` },
    hint: { sv: `Välj ett annat; nu används ${given}.`, en: `Choose another; ${given} is used now.` },
  }),
  emptyHeading: {
    code: 'empty-heading',
    severity: 'warning',
    message: { sv: 'Rubriken är tom.', en: 'The heading is empty.' },
    hint: { sv: 'Skriv en rubrik eller ta bort #-tecknen.', en: 'Write a heading, or remove the # marks.' },
  },
  tooManyCells: (columns: number) => ({
    code: 'too-many-cells',
    severity: 'warning',
    message: {
      sv: `Raden har fler celler än tabellens ${columns} kolumner.`,
      en: `The row has more cells than the table's ${columns} columns.`,
    },
    hint: {
      sv: 'Skriv ett lodrätt streck i en cell som \\|. Det som blev över står i sista cellen.',
      en: 'Write a bar within a cell as \\|. What was left over stands in the last cell.',
    },
  }),
  mixedTasks: {
    code: 'mixed-tasks',
    severity: 'warning',
    message: { sv: 'Bara några av listans punkter har kryssruta.', en: 'Only some items of the list have a box.' },
    hint: { sv: 'Ge alla punkter [ ] eller ingen.', en: 'Give every item [ ], or none.' },
  },
} satisfies Record<string, Finding | ((...args: never[]) => Finding)>;
