import type { Message } from '../diagnostics/diagnostic.ts';
import type { Command } from './command.ts';

interface Listed {
  readonly summary: Message;
  load(): Promise<Command>;
}

/** Every command there is. A module is loaded when its command is run, or when help is asked for it. */
export const commands = {
  pack: {
    summary: { sv: 'skriv ut samtalsunderlaget till deltagarna', en: 'print the discussion pack for participants' },
    load: async () => (await import('./commands/pack.ts')).pack,
  },
  guide: {
    summary: { sv: 'skriv ut handledningen till samtalsledaren', en: 'print the guide for the facilitator' },
    load: async () => (await import('./commands/guide.ts')).guide,
  },
  kit: {
    summary: { sv: 'förbered ett helt tillfälle: allt i en mapp', en: 'prepare a whole session: everything in one folder' },
    load: async () => (await import('./commands/kit.ts')).kit,
  },
  programme: {
    summary: {
      sv: 'förbered ett program: häfte, kalender, kit per träff',
      en: 'prepare a programme: booklet, calendar, kits',
    },
    load: async () => (await import('./commands/programme.ts')).programme,
  },
  lesson: {
    summary: { sv: 'gör en lektion för självstudier', en: 'make a lesson for self-study' },
    load: async () => (await import('./commands/lesson.ts')).lesson,
  },
  plan: {
    summary: { sv: 'räkna ut tider, grupper och vad som kan strykas', en: 'work out times, groups and what can be cut' },
    load: async () => (await import('./commands/plan.ts')).plan,
  },
  make: {
    summary: {
      sv: 'skriv ut kort, blad, bilder eller en egen mall',
      en: 'print cards, handouts, slides or a template of your own',
    },
    load: async () => (await import('./commands/make.ts')).make,
  },
  template: {
    summary: { sv: 'visa, granska och skapa mallar', en: 'list, check and make templates' },
    load: async () => (await import('./commands/template.ts')).template,
  },
  print: {
    summary: { sv: 'skriv ut en egen Markdown-fil som PDF eller HTML', en: 'print a Markdown file of your own as PDF or HTML' },
    load: async () => (await import('./commands/print.ts')).print,
  },
  'check-pdf': {
    summary: { sv: 'granska om en PDF är tillgänglig', en: 'check whether a PDF is accessible' },
    load: async () => (await import('./commands/check-pdf.ts')).checkPdfCommand,
  },
  lint: {
    summary: { sv: 'granska en bank', en: 'check a bank' },
    load: async () => (await import('./commands/lint.ts')).lint,
  },
  lsp: {
    summary: { sv: 'språkserver för textredigerare', en: 'language server for editors' },
    load: async () => (await import('./commands/lsp.ts')).lsp,
  },
  explain: {
    summary: { sv: 'förklara en regel', en: 'explain a rule' },
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  init: {
    summary: { sv: 'skapa en egen bank', en: 'make a bank of your own' },
    load: async () => (await import('./commands/init.ts')).init,
  },
  new: {
    summary: { sv: 'skapa ett utkast i banken', en: 'make a draft in the bank' },
    load: async () => (await import('./commands/new.ts')).newEntry,
  },
  export: {
    summary: { sv: 'lämna dilemman till kalkylblad, Moodle eller H5P', en: 'hand dilemmas to spreadsheets, Moodle or H5P' },
    load: async () => (await import('./commands/export.ts')).exportDilemmas,
  },
  import: {
    summary: { sv: 'gör utkast av rader i ett kalkylblad', en: 'make drafts of rows in a spreadsheet' },
    load: async () => (await import('./commands/import.ts')).importDilemmas,
  },
  diff: {
    summary: { sv: 'visa vad en egen bank ändrar i den inbyggda', en: 'show what your bank changes in the built-in one' },
    load: async () => (await import('./commands/diff.ts')).diff,
  },
  list: {
    summary: { sv: 'visa vad banken innehåller', en: 'show what the bank holds' },
    load: async () => (await import('./commands/list.ts')).list,
  },
  show: {
    summary: { sv: 'läs en text i terminalen', en: 'read a text in the terminal' },
    load: async () => (await import('./commands/show.ts')).show,
  },
  search: {
    summary: { sv: 'sök i alla texter', en: 'search all texts' },
    load: async () => (await import('./commands/search.ts')).search,
  },
  coverage: {
    summary: { sv: 'se var banken är tunn', en: 'see where the bank is thin' },
    load: async () => (await import('./commands/coverage.ts')).coverage,
  },
  stats: {
    summary: { sv: 'räkna texter, ord och granskningar', en: 'count texts, words and reviews' },
    load: async () => (await import('./commands/stats.ts')).stats,
  },
  schema: {
    summary: { sv: 'skriv ut JSON Schema för en sort', en: 'print the JSON Schema of a kind' },
    load: async () => (await import('./commands/schema.ts')).schema,
  },
  migrate: {
    summary: { sv: 'skriv om en äldre bank till dagens form', en: 'rewrite an older bank in today’s form' },
    load: async () => (await import('./commands/migrate.ts')).migrate,
  },
  doctor: {
    summary: { sv: 'se om etos har vad det behöver', en: 'see whether etos has what it needs' },
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
  completion: {
    summary: { sv: 'låt Tab fylla i det du skriver', en: 'let Tab complete what you write' },
    load: async () => (await import('./commands/completion.ts')).completion,
  },
} satisfies Readonly<Record<string, Listed>>;

export type CommandName = keyof typeof commands;
