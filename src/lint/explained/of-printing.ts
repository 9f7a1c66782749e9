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
      sv: 'Logotyper och bilder ska vara PNG, JPEG eller SVG som ligger i banken.',
      en: 'Logos and pictures should be PNG, JPEG or SVG files that lie in the bank.',
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
  'template-option': {
    severity: 'error',
    what: {
      sv: 'En malls inställningar ska ha en typ, och ett värde som den tar.',
      en: 'The options of a template should have a type, and a value that it takes.',
    },
    why: {
      sv: 'Inställningen blir en flagga på kommandoraden, och den som skriver fel ska få veta vad som går.',
      en: 'The option becomes a flag on the command line, and whoever mistypes it should learn what is possible.',
    },
  },
  'template-page': {
    severity: 'error',
    what: {
      sv: 'En malls sida ska vara ett papper och ett format som finns.',
      en: 'The page of a template should be a paper and a layout that exist.',
    },
    why: { sv: 'Annars vet ingen hur stort det blir.', en: 'Otherwise nobody knows how large it will be.' },
  },
  'theme-contrast': {
    severity: 'warning',
    what: {
      sv: 'Ett temas färger ska gå att läsa mot pappret.',
      en: 'The colours of a theme should be readable against the paper.',
    },
    why: {
      sv: 'Lagen kräver kontrasten 4,5:1 för text, och många ser sämre än den som väljer färgen.',
      en: 'The law asks for a contrast of 4.5:1 for text, and many see less well than whoever chooses the colour.',
    },
  },
  'plan-clock-change': {
    severity: 'warning',
    what: {
      sv: 'Tillfället ska inte börja på en timme som inte finns.',
      en: 'The session should not begin in an hour that does not exist.',
    },
    why: {
      sv: 'När klockan ställs om till sommartid hoppar den över en timme.',
      en: 'When clocks go forward to summer time, an hour is skipped.',
    },
  },
  'plan-holiday': {
    severity: 'warning',
    what: { sv: 'Tillfället ska inte läggas på en helgdag.', en: 'The session should not be on a public holiday.' },
    why: { sv: 'Då är det få som kommer.', en: 'Few people would come.' },
  },
  'plan-weekend': {
    severity: 'warning',
    what: {
      sv: 'Tillfället ska inte läggas på en lördag eller söndag av misstag.',
      en: 'The session should not be on a Saturday or Sunday by mistake.',
    },
    why: { sv: 'De flesta är lediga då.', en: 'Most people are off work then.' },
  },
  'plan-method': {
    severity: 'warning',
    what: { sv: 'En metod ska passa det antal som kommer.', en: 'A method should suit the number who come.' },
    why: { sv: 'Fyra hörn med tre deltagare blir tomma hörn.', en: 'Four corners with three people are empty corners.' },
  },
  'plan-no-break': {
    severity: 'warning',
    what: { sv: 'Ett långt tillfälle ska ha en paus.', en: 'A long session should have a break.' },
    why: { sv: 'Efter nittio minuter orkar få lyssna.', en: 'After ninety minutes few can listen.' },
  },
  'plan-nobody': {
    severity: 'warning',
    what: { sv: 'Någon ska komma.', en: 'Somebody should come.' },
    why: { sv: 'Utan deltagare finns det inget att planera.', en: 'Without participants there is nothing to plan.' },
  },
  'plan-too-few': {
    severity: 'warning',
    what: { sv: 'Det ska vara så många som tillfället behöver.', en: 'There should be as many as the session needs.' },
    why: { sv: 'Med för få blir samtalet ett förhör.', en: 'With too few, the talk becomes an interview.' },
  },
  'plan-too-many': {
    severity: 'warning',
    what: { sv: 'Det ska inte vara fler än som kan få tala.', en: 'There should not be more than can be heard.' },
    why: { sv: 'Med för många är det bara några få som talar.', en: 'With too many, only a few speak.' },
  },
  'plan-too-long': {
    severity: 'warning',
    what: { sv: 'Tillfället ska rymmas i dagen.', en: 'The session should fit in the day.' },
    why: {
      sv: 'Ingen stannar efter arbetsdagens slut för att svara på en enkät.',
      en: 'Nobody stays after hours to answer a survey.',
    },
  },
  'unknown-name': {
    severity: 'error',
    what: { sv: 'Det som nämns ska finnas i banken.', en: 'What is named should be in the bank.' },
    why: {
      sv: 'Annars blir det en lucka där texten skulle ha stått.',
      en: 'Otherwise there is a gap where the text should have been.',
    },
  },
  'import-columns': {
    severity: 'error',
    what: {
      sv: 'Ett kalkylblad ska ha de kolumner som behövs, med namn som går att känna igen.',
      en: 'A spreadsheet should have the columns that are needed, with names that can be recognised.',
    },
    why: {
      sv: 'Annars vet ingen vad som är titel och vad som är situation.',
      en: 'Otherwise nobody knows which is the title and which the situation.',
    },
  },
  'import-row': {
    severity: 'error',
    what: { sv: 'Varje rad ska kunna bli ett utkast.', en: 'Every row should be able to become a draft.' },
    why: {
      sv: 'En rad utan titel eller situation går inte att arbeta vidare med.',
      en: 'A row without a title or a situation cannot be worked on.',
    },
  },
  'press-colours': {
    severity: 'warning',
    what: {
      sv: 'Bilder i en fil för arkiv ska ha skärmens färger, RGB.',
      en: 'Pictures in a file for archives should have the colours of a screen, RGB.',
    },
    why: {
      sv: 'Färger för tryckpress (CMYK) ser olika ut på varje skärm; arkivformatet tillåter dem inte utan en profil.',
      en: 'Colours for a printing press (CMYK) look different on every screen; the archive format does not allow them without a profile.',
    },
  },
  'card-overflow': {
    severity: 'warning',
    what: {
      sv: 'En text som skrivs ut som kort ska få plats på sina kort.',
      en: 'A text that is printed as cards should fit on its cards.',
    },
    why: {
      sv: 'Den fortsätter på ett kort till, och då är det lätt att ett av dem blir liggande.',
      en: 'It continues on one more card, and then one of them is easily left lying.',
    },
  },
  'card-continued': {
    severity: 'warning',
    what: { sv: 'Ett korts text ska få plats på kortet.', en: 'The text of a card should fit on the card.' },
    why: {
      sv: 'Den fortsätter på ett kort till, och de två måste hållas ihop när korten delas ut.',
      en: 'It continues on one more card, and the two have to be kept together when cards are handed out.',
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
  'svg-part': {
    severity: 'warning',
    what: {
      sv: 'En bild i SVG ska bara bestå av sådant som kan ritas på papper.',
      en: 'A picture in SVG should be made only of what can be drawn on paper.',
    },
    why: {
      sv: 'Former, kurvor och hela färger ritas. Text, foton, toningar och effekter skulle se olika ut hos olika läsare, och skript eller sådant som hämtas från nätet släpps aldrig in.',
      en: 'Shapes, curves and plain colours are drawn. Text, photographs, gradients and effects would look different to different readers, and scripts or what is fetched from the network is never let in.',
    },
  },
  'broken-picture': {
    severity: 'warning',
    what: { sv: 'Bilder ska gå att läsa.', en: 'Pictures should be readable.' },
    why: { sv: 'En trasig bild ersätts av sin bildbeskrivning.', en: 'A broken picture is replaced by its alternative text.' },
  },
} satisfies Readonly<Record<string, Explained>>;
