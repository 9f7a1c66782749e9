import type { Explained } from '../explanations.ts';

/** What reading Markdown may find. Of the texts of a bank, the rule `markdown` says it; `etos print` says it itself. */
export const ofProse = {
  'control-character': {
    severity: 'warning',
    what: { sv: 'Texten ska inte innehålla styrtecken.', en: 'The text should have no control characters.' },
    why: { sv: 'De går inte att skriva ut, och visas som �.', en: 'They cannot be printed, and are shown as �.' },
  },
  'text-too-long': {
    severity: 'error',
    what: {
      sv: 'En text ska vara kort nog för att läsas som Markdown.',
      en: 'A text should be short enough to read as Markdown.',
    },
    why: { sv: 'En för lång text återges utan formatering.', en: 'A text that is too long is set without formatting.' },
  },
  'line-too-long': {
    severity: 'warning',
    what: {
      sv: 'En rad ska vara kort nog för att läsas som Markdown.',
      en: 'A line should be short enough to read as Markdown.',
    },
    why: { sv: 'En för lång rad återges utan formatering.', en: 'A line that is too long is set without formatting.' },
  },
  'nested-too-deep': {
    severity: 'warning',
    what: {
      sv: 'Citat, listor och rutor ska inte ligga för djupt i varandra.',
      en: 'Quotes, lists and directives should not be nested too deep.',
    },
    why: {
      sv: 'Det innersta får inte plats på sidan och återges som vanlig text.',
      en: 'The innermost part has no room on the page, and is set as plain text.',
    },
  },
  'too-many-marks': {
    severity: 'warning',
    what: {
      sv: 'Ett stycke ska inte ha hundratals formateringstecken.',
      en: 'A paragraph should not have hundreds of formatting marks.',
    },
    why: {
      sv: 'Det tar för lång tid att reda ut dem, så stycket återges som det står.',
      en: 'It takes too long to sort them out, so the paragraph is set as it stands.',
    },
  },
  'not-markdown': {
    severity: 'error',
    what: { sv: 'Texten ska gå att läsa som Markdown.', en: 'The text should be readable as Markdown.' },
    why: { sv: 'Det som inte går att läsa återges utan formatering.', en: 'What cannot be read is set without formatting.' },
  },
  footnote: {
    severity: 'error',
    what: {
      sv: 'Varje fotnot ska ha ett märke i texten, och varje märke en fotnot i samma avsnitt.',
      en: 'Every footnote should have a mark in the text, and every mark a footnote in the same section.',
    },
    why: {
      sv: 'Annars leder märket ingenstans, eller så skrivs noten aldrig ut.',
      en: 'Otherwise the mark leads nowhere, or the note is never set.',
    },
  },
  'raw-html': {
    severity: 'warning',
    what: { sv: 'Texten ska vara Markdown, inte HTML.', en: 'The text should be Markdown, not HTML.' },
    why: {
      sv: 'HTML kan bära kod och går inte att göra tillgänglig på papper, så taggarna skrivs ut som text.',
      en: 'HTML may carry code and cannot be made accessible on paper, so the tags are set as text.',
    },
  },
  'unsafe-link': {
    severity: 'error',
    what: {
      sv: 'Länkar ska börja med https:, http:, mailto:, tel: eller #.',
      en: 'Links should begin with https:, http:, mailto:, tel: or #.',
    },
    why: {
      sv: 'Andra adresser kan köra kod eller öppna filer hos den som läser. Länken tas bort, texten står kvar.',
      en: 'Other addresses may run code or open files at the reader’s. The link is dropped, its text stays.',
    },
  },
  'unused-definition': {
    severity: 'warning',
    what: {
      sv: 'En rad som anger vart en länk går ska ha en länk som använder den.',
      en: 'A line that says where a link goes should have a link that uses it.',
    },
    why: {
      sv: 'Raden skrivs inte ut. Är den menad som text så försvinner den.',
      en: 'The line is not printed. If it is meant as text, it disappears.',
    },
  },
  strikethrough: {
    severity: 'warning',
    what: { sv: 'Texten ska inte ha överstrukna ord.', en: 'The text should have no struck-out words.' },
    why: {
      sv: 'En skärmläsare säger inte att orden är överstrukna, så de skrivs ut som vanliga ord.',
      en: 'A screen reader does not say that words are struck out, so they are set as plain words.',
    },
  },
  'inline-image': {
    severity: 'warning',
    what: { sv: 'En bild ska stå ensam i ett stycke.', en: 'An image should stand alone in a paragraph.' },
    why: {
      sv: 'En bild mitt i en rad ersätts av sin bildbeskrivning.',
      en: 'An image within a line is replaced by its alternative text.',
    },
  },
  'missing-alt': {
    severity: 'error',
    what: { sv: 'En bild ska ha en bildbeskrivning.', en: 'An image should have an alternative text.' },
    why: {
      sv: 'Den som inte ser bilden får annars inte veta vad den visar.',
      en: 'Whoever does not see the image is otherwise not told what it shows.',
    },
  },
  'bad-language': {
    severity: 'error',
    what: { sv: 'Ett språk ska anges med sin kod: sv, en, fi.', en: 'A language should be given by its tag: sv, en, fi.' },
    why: {
      sv: 'Utan rätt kod läser skärmläsaren upp orden på fel språk.',
      en: 'Without the right tag a screen reader speaks the words in the wrong language.',
    },
  },
  'bad-id': {
    severity: 'warning',
    what: { sv: 'En rubriks id ska gå att använda i en länk.', en: 'The id of a heading should be usable in a link.' },
    why: {
      sv: 'Annars byts det ut, och länkar till det leder ingenstans.',
      en: 'Otherwise it is changed, and links to it lead nowhere.',
    },
  },
  'empty-heading': {
    severity: 'warning',
    what: { sv: 'En rubrik ska ha ord.', en: 'A heading should have words.' },
    why: {
      sv: 'En tom rubrik ger en tom rad i innehållet, och inget att höra i en skärmläsare.',
      en: 'An empty heading gives an empty line in the outline, and nothing to hear in a screen reader.',
    },
  },
  'too-many-cells': {
    severity: 'warning',
    what: {
      sv: 'En tabellrad ska inte ha fler celler än tabellen har kolumner.',
      en: 'A row should have no more cells than its table has columns.',
    },
    why: { sv: 'Det som blir över står i sista cellen.', en: 'What is left over stands in the last cell.' },
  },
  'mixed-tasks': {
    severity: 'warning',
    what: { sv: 'Alla punkter i en lista ska ha kryssruta, eller ingen.', en: 'All items of a list should have a box, or none.' },
    why: {
      sv: 'En punkt utan ruta ser ut som en rubrik till dem som har.',
      en: 'An item without a box looks like a heading to those that have one.',
    },
  },
  'unknown-directive': {
    severity: 'error',
    what: { sv: 'Ett direktiv (:::) ska vara ett som finns.', en: 'A directive (:::) should be one that exists.' },
    why: { sv: 'Annars står innehållet utan sin ruta.', en: 'Otherwise its content stands without its box.' },
  },
  'directive-not-closed': {
    severity: 'error',
    what: {
      sv: 'Ett direktiv ska stängas med ::: på en egen rad.',
      en: 'A directive should be closed with ::: on a line of its own.',
    },
    why: { sv: 'Annars hamnar resten av texten i rutan.', en: 'Otherwise the rest of the text ends up in the box.' },
  },
  'stray-directive-end': {
    severity: 'warning',
    what: { sv: 'En rad med ::: ska stänga något.', en: 'A line of ::: should close something.' },
    why: {
      sv: 'Raden är oftast rest av ett direktiv som har försvunnit eller stavats fel.',
      en: 'The line is mostly what remains of a directive that is gone or misspelt.',
    },
  },
  'directive-not-here': {
    severity: 'warning',
    what: { sv: 'I bankens texter ska inga direktiv (:::) stå.', en: 'The texts of a bank should have no directives (:::).' },
    why: {
      sv: 'Hur texterna ställs upp bestämmer mallen. Raden skrivs ut som den står.',
      en: 'How the texts are laid out is for the template to say. The line is set as it stands.',
    },
  },
  'unknown-argument': {
    severity: 'error',
    what: { sv: 'Ett direktiv ska bara få ord som det känner.', en: 'A directive should be given only words that it knows.' },
    why: { sv: 'Det som är felstavat har ingen verkan.', en: 'What is misspelt has no effect.' },
  },
  'bad-argument': {
    severity: 'error',
    what: {
      sv: 'Det som ett direktiv får ska ha ett värde som går att använda.',
      en: 'What a directive is given should have a usable value.',
    },
    why: {
      sv: 'Värdet används inte, och rutan ser inte ut som det var tänkt.',
      en: 'The value is not used, and the box does not look as it was meant to.',
    },
  },
  'missing-argument': {
    severity: 'error',
    what: { sv: 'Ett direktiv ska få det som det behöver.', en: 'A directive should be given what it needs.' },
    why: { sv: 'Utan det går rutan inte att sätta.', en: 'Without it the box cannot be set.' },
  },
  'directive-without-effect': {
    severity: 'warning',
    what: { sv: 'Ett direktiv ska ha något att verka på.', en: 'A directive should have something to work on.' },
    why: {
      sv: 'Det står kanske på fel ställe, och då händer inte det som var tänkt.',
      en: 'It may stand in the wrong place, and then what was meant does not happen.',
    },
  },
} satisfies Readonly<Record<string, Explained>>;
