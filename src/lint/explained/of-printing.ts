import type { Explained } from '../explanations.ts';

/** What choosing, filling a template and laying out pages may find. */
export const ofPrinting = {
  untranslated: {
    severity: 'warning',
    what: {
      sv: 'Det som skrivs ut ska finnas på språket som begärs.',
      en: 'What is printed should exist in the language asked for.',
    },
    why: {
      sv: 'Det som inte är översatt står på originalets språk.',
      en: 'What is not translated stands in the language of the original.',
    },
  },
  'session-too-long': {
    severity: 'warning',
    what: { sv: 'Dagordningen ska rymmas i den tid som begärs.', en: 'The agenda should fit in the time asked for.' },
    why: {
      sv: 'Annars slutar träffen senare än inbjudan säger.',
      en: 'Otherwise the meeting ends later than the invitation says.',
    },
  },
  'empty-selection': {
    severity: 'warning',
    what: { sv: 'Det som efterfrågas ska finnas i banken.', en: 'What is asked for should be in the bank.' },
    why: {
      sv: 'Underlaget får en lucka där dilemmat skulle ha stått.',
      en: 'The pack has a gap where the dilemma should have been.',
    },
  },
  picture: {
    severity: 'warning',
    what: {
      sv: 'Logotyper och bilder ska vara PNG eller JPEG som ligger i banken.',
      en: 'Logos and pictures should be PNG or JPEG files that lie in the bank.',
    },
    why: {
      sv: 'Andra bilder hämtas inte: inget hämtas från nätet, och inget utanför banken läses.',
      en: 'Other pictures are not fetched: nothing is taken from the network, and nothing outside the bank is read.',
    },
  },
  'template-name': {
    severity: 'error',
    what: {
      sv: 'En mall ska bara nämna sådant som finns att skriva ut.',
      en: 'A template should name only what there is to print.',
    },
    why: {
      sv: 'Ett felstavat namn skulle annars bli ett tomrum som ingen ser.',
      en: 'A misspelt name would otherwise become a gap that nobody sees.',
    },
  },
  'template-partial': {
    severity: 'error',
    what: {
      sv: 'En mall ska bara ta in delar som finns, och inte sig själv.',
      en: 'A template should include only parts that exist, and not itself.',
    },
    why: { sv: 'Det som skulle ha stått där saknas i utskriften.', en: 'What should have stood there is missing in print.' },
  },
  'template-syntax': {
    severity: 'error',
    what: { sv: 'Det som öppnas i en mall ska stängas.', en: 'What is opened in a template should be closed.' },
    why: {
      sv: 'Annars går mallen inte att läsa, och inget skrivs ut.',
      en: 'Otherwise the template cannot be read, and nothing is printed.',
    },
  },
  'heading-level': {
    severity: 'warning',
    what: { sv: 'Rubriker ska inte hoppa över en nivå.', en: 'Headings should not skip a level.' },
    why: {
      sv: 'Den som går mellan rubriker med en skärmläsare tror att något saknas.',
      en: 'Whoever moves between headings with a screen reader believes that something is missing.',
    },
  },
  'missing-glyph': {
    severity: 'warning',
    what: { sv: 'Alla tecken ska finnas i typsnitten.', en: 'All characters should be in the fonts.' },
    why: { sv: 'Tecken som saknas blir en tom ruta på papper.', en: 'Characters that are missing become an empty box on paper.' },
  },
  overfull: {
    severity: 'warning',
    what: { sv: 'Varje ord ska rymmas i sin spalt.', en: 'Every word should fit in its column.' },
    why: {
      sv: 'Ett för långt ord bryts mitt i, där det inte går att läsa.',
      en: 'A word that is too long is broken in the middle, where it cannot be read.',
    },
  },
  'small-type': {
    severity: 'warning',
    what: { sv: 'En tabell ska rymmas på sidan med vanlig text.', en: 'A table should fit on the page in ordinary type.' },
    why: { sv: 'Mindre text är svår att läsa för många.', en: 'Smaller type is hard to read for many.' },
  },
  'broken-picture': {
    severity: 'warning',
    what: { sv: 'Bilder ska gå att läsa.', en: 'Pictures should be readable.' },
    why: { sv: 'En trasig bild ersätts av sin bildbeskrivning.', en: 'A broken picture is replaced by its alternative text.' },
  },
} satisfies Readonly<Record<string, Explained>>;
