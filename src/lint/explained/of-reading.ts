import type { Explained } from '../explanations.ts';

/** What reading the files of a bank, its settings and its comments may find. None of it can be turned off: it hides texts. */
export const ofReading = {
  'missing-file': {
    severity: 'error',
    what: {
      sv: 'En bank ska ha etos.yaml, och glossary/laws.yaml om texterna hänvisar till lag.',
      en: 'A bank should have etos.yaml, and glossary/laws.yaml if its texts refer to the law.',
    },
    why: {
      sv: 'Utan etos.yaml finns varken namn, ämnen eller målgrupper, och utan laws.yaml går lagrum inte att kontrollera.',
      en: 'Without etos.yaml there are no name, topics or audiences; without laws.yaml no provision can be checked.',
    },
  },
  'unreadable-file': {
    severity: 'error',
    what: { sv: 'Varje fil och mapp i banken ska gå att läsa.', en: 'Every file and folder of the bank should be readable.' },
    why: {
      sv: 'Texten finns inte i underlaget, och ingen märker det förrän den saknas.',
      en: 'The text is not in the pack, and nobody notices until it is missed.',
    },
  },
  'file-too-large': {
    severity: 'error',
    what: { sv: 'En text ska vara högst en miljon byte.', en: 'A text should be one million bytes at most.' },
    why: {
      sv: 'En så stor fil är nästan alltid något annat än en text, och skulle göra allting långsamt.',
      en: 'A file that large is nearly always something else than a text, and would make everything slow.',
    },
  },
  encoding: {
    severity: 'error',
    what: { sv: 'Filer ska vara sparade som UTF-8.', en: 'Files should be saved as UTF-8.' },
    why: {
      sv: 'I en annan teckenkodning blir å, ä och ö till andra tecken, eller så går filen inte att läsa alls.',
      en: 'In another encoding å, ä and ö become other characters, or the file cannot be read at all.',
    },
  },
  'byte-order-mark': {
    severity: 'warning',
    what: {
      sv: 'En fil ska inte börja med ett byteordningsmärke (BOM).',
      en: 'A file should not begin with a byte order mark (BOM).',
    },
    why: {
      sv: 'Märket syns inte, men andra program ser det och känner inte igen det som står först i filen.',
      en: 'The mark cannot be seen, but other programs see it, and do not recognise what stands first in the file.',
    },
  },
  'link-outside-bank': {
    severity: 'error',
    what: {
      sv: 'En symbolisk länk ska leda till en fil inne i banken.',
      en: 'A symbolic link should lead to a file inside the bank.',
    },
    why: {
      sv: 'Annars hamnar filer från resten av datorn i underlaget, eller så fungerar banken bara på en enda dator.',
      en: 'Otherwise files from the rest of the machine end up in the pack, or the bank works on a single machine only.',
    },
  },
  'stray-file': {
    severity: 'warning',
    what: {
      sv: 'I bankens mappar ska bara ligga filer av de sorter som banken känner.',
      en: 'The folders of a bank should hold only files of the kinds that the bank knows.',
    },
    why: {
      sv: 'En text med fel ändelse eller på fel plats läses inte, och då saknas den utan att någon har tagit bort den.',
      en: 'A text with the wrong ending or in the wrong place is not read, and is then missing though nobody removed it.',
    },
  },
  'file-name': {
    severity: 'error',
    what: {
      sv: 'Filnamn ska vara id i små bokstäver a–z, siffror och bindestreck, och eventuellt ett språk: jav.en.md.',
      en: 'File names should be ids of lower-case a–z, digits and hyphens, and perhaps a language: jav.en.md.',
    },
    why: {
      sv: 'Filnamnet är textens id. Andra tecken betyder olika saker i olika system, och hänvisningar leder då fel.',
      en: 'The file’s name is the text’s id. Other characters differ between systems, and references then lead astray.',
    },
  },
  'front-matter': {
    severity: 'error',
    what: {
      sv: 'En text ska börja med fält mellan två rader med ---.',
      en: 'A text should begin with fields between two lines of ---.',
    },
    why: {
      sv: 'Fälten säger vad texten heter och vad den handlar om. Utan dem går den inte att välja eller skriva ut.',
      en: 'The fields say what the text is called and what it is about. Without them it cannot be chosen or printed.',
    },
  },
  yaml: {
    severity: 'error',
    what: {
      sv: 'Fälten ska vara giltig YAML, och varje nyckel ska stå en gång.',
      en: 'Fields should be valid YAML, with every key standing once.',
    },
    why: {
      sv: 'Ett kolon eller citattecken för mycket gör att inget i filen går att läsa; av två lika nycklar vet ingen vilken som gäller.',
      en: 'One colon or quotation mark too many, and nothing in the file can be read; of two equal keys nobody knows which holds.',
    },
  },
  'unknown-key': {
    severity: 'error',
    what: { sv: 'Fälten ska vara sådana som sorten har.', en: 'Fields should be those that the kind has.' },
    why: {
      sv: 'En felstavad nyckel läses inte, så det som står där gäller inte.',
      en: 'A misspelt key is not read, so what stands there does not hold.',
    },
  },
  'missing-field': {
    severity: 'error',
    what: { sv: 'En text ska ha alla fält som dess sort kräver.', en: 'A text should have every field that its kind requires.' },
    why: {
      sv: 'Det som saknas behövs för att välja texten eller för att skriva ut den.',
      en: 'What is missing is needed to choose the text, or to print it.',
    },
  },
  'invalid-field': {
    severity: 'error',
    what: {
      sv: 'Ett fält ska ha ett värde av rätt slag och i rätt form: text, heltal, lista, datum.',
      en: 'A field should have a value of the right type and form: text, whole number, list, date.',
    },
    why: {
      sv: 'Ett värde av fel slag går inte att räkna med eller skriva ut.',
      en: 'A value of the wrong type cannot be reckoned with, or printed.',
    },
  },
  'invalid-value': {
    severity: 'error',
    what: {
      sv: 'Ett fält med fasta värden ska ha ett av dem.',
      en: 'A field with fixed values should have one of them.',
    },
    why: {
      sv: 'Ett annat värde betyder ingenting, och texten sorteras inte dit den hör.',
      en: 'Another value means nothing, and the text is not sorted where it belongs.',
    },
  },
  'unknown-heading': {
    severity: 'error',
    what: {
      sv: 'Rubriker ska vara sådana som sorten har, på textens språk.',
      en: 'Headings should be those that the kind has, in the language of the text.',
    },
    why: {
      sv: 'Rubriken säger vem som får läsa det som står under den. Under en okänd rubrik skrivs inget ut.',
      en: 'The heading says who may read what stands under it. Nothing under an unknown heading is printed.',
    },
  },
  'text-outside-section': {
    severity: 'error',
    what: { sv: 'All text ska stå under en rubrik.', en: 'All text should stand under a heading.' },
    why: {
      sv: 'Utan rubrik vet ingen om texten är till deltagarna eller bara till samtalsledaren, så den skrivs inte ut.',
      en: 'Without a heading nobody knows whether the text is for participants or the facilitator, so it is not printed.',
    },
  },
  extends: {
    severity: 'error',
    what: {
      sv: 'extends i etos.yaml ska vara builtin eller vägen till en annan bank.',
      en: 'extends in etos.yaml should be builtin, or the path to another bank.',
    },
    why: {
      sv: 'Utan den bank som utgör grunden saknas de texter som den egna banken hänvisar till.',
      en: 'Without the bank it is laid over, the texts that this bank refers to are missing.',
    },
  },
  'lint-setting': {
    severity: 'error',
    what: {
      sv: 'lint i etos.yaml ska nämna regler och inställningar som finns.',
      en: 'lint in etos.yaml should name rules and options that exist.',
    },
    why: {
      sv: 'En felstavad regel gäller inte, och den som skrev den tror att den gör det.',
      en: 'A misspelt rule does not hold, and whoever wrote it believes that it does.',
    },
  },
  'disable-comment': {
    severity: 'error',
    what: {
      sv: 'En kommentar som stänger av en regel ska nämna regeln och skälet, och behövas.',
      en: 'A comment that turns a rule off should name the rule and the reason, and be needed.',
    },
    why: {
      sv: 'Nästa som läser behöver veta varför, och en kommentar som inte behövs döljer nästa fel.',
      en: 'The next reader needs to know why, and a comment that is not needed hides the next fault.',
    },
  },
} satisfies Readonly<Record<string, Explained>>;
