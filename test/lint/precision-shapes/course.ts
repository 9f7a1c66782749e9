import { exampleBank } from '../../../src/lint/example-bank.ts';
import { writeDilemma } from '../../../src/lint/example-dilemma.ts';
import type { Shape } from '../precision-shapes.ts';

/** A situation of 222 words, all of them letters, to take the first so many of. */
const story = `Amina Lindqvist har arbetat som handläggare i kommunen i fyra år. En fredag strax före stängning ringer
Tomasz Berg, som hon brukar träffa på föräldramötena i skolan. Han har sökt bygglov för en altan och undrar varför ingen har
hört av sig. Ärendet ligger hos hennes kollega Erik, som är hemma med sjukt barn hela veckan. Amina öppnar systemet och ser att
en granne har skrivit ett långt brev. Grannen menar att altanen kommer att skymma ljuset i hans kök och ber att få vara anonym.
Brevet är inte besvarat och ingen har skickat det vidare till Tomasz. Han låter trött i telefonen. Snickaren är bokad till måndag,
säger han, och om han måste avboka kostar det halva semestern. Amina vet att Erik brukar säga ja till sådana altaner, och hon vet
också att grannen har ringt chefen två gånger. Hon har rätt att läsa handlingarna men det är inte hennes ärende. Chefen
Shirin sitter i möte till kvällen och svarar inte på meddelanden. I rummet intill packar de andra ihop för helgen. Någon skrattar
och säger att altanen väl inte kan vara så farlig. Tomasz frågar en gång till om hon inte bara kan säga som det är. Amina tittar
på klockan, på brevet och på luren. Hon har lovat att hämta sin dotter innan förskolan stänger, och bussen går snart.`.split(
  /\s+/,
);

const begun = (count: string): string => story.slice(0, Number(count)).join(' ');

/** »60 | Sist kommer brevet.«: the first sixty words of the story, then the text. */
function toldAfterStory(text: string): string {
  const [count = '', ...rest] = text.split(' | ');
  return `${begun(count)} ${rest.join(' | ')}`.trim();
}

const withLint = (lint: string): string => `${exampleBank['etos.yaml']}lint: { ${lint} }\n`;

const front = (lines: string, body = ''): string => `---\n${lines}\n---\n\n${body}\n`;

const caseHead = 'title: Besöket\naims: [Öva på ett svårt samtal]\nroles: [Receptionist]\nprinciples: [objektivitet]\n';

/** »30 | 1 Brevet 20 | 2 Mannen 15 after 1 | ## Inspel 1«: minutes of the case, injects and sections; the first may be left out. */
function writeCase(text: string): string {
  const parts = text.split(' | ');
  const minutes = /^\d+$/.test(parts[0] ?? '') ? parts.shift() : '960';
  const isBody = (part: string): boolean => /^\s*(#|```)/.test(part);
  const injects = parts.filter((part) => !isBody(part)).map((part) => `  - { ${inject(part)} }\n`);
  return front(`${caseHead}minutes: ${minutes}\ninjects:\n${injects.join('')}`, parts.filter(isBody).join('\n\n'));
}

function inject(text: string): string {
  const [, number = '', title = '', minutes = '5', after] = /^(\S+) (.+?)(?: (\d+))?(?: after (\S+))?$/.exec(text) ?? [];
  return `number: ${number}, title: ${title}, minutes: ${minutes}, channel: brev${after ? `, after: ${after}` : ''}`;
}

function writeSession(text: string): string {
  const [lines = '', body] = text.split(' | ');
  const length = /^length: (\d+)/m.exec(lines)?.[1] ?? '60';
  const agenda = /^agenda:/m.test(lines) ? '' : `\nagenda:\n  - { kind: talk, title: En situation, minutes: ${length} }`;
  return front(`${lines}\naims: [Prata om en verklig situation]${agenda}`, body);
}

const programmeHead = 'title: Hösten\naims: [Prata om svåra val]\naudience: [alla]\n';

/** »4 | title: Start, minutes: 60, week: 0«: weeks, then meetings. */
function writeProgramme(text: string): string {
  const [weeks, ...meetings] = text.split(' | ');
  return front(`${programmeHead}weeks: ${weeks}\nmeetings:\n${meetings.map((each) => `  - { ${each} }\n`).join('')}`);
}

/** Sessions of half an hour, an hour and a day, for programmes to name. */
const sessions = Object.fromEntries(
  Object.entries({ fikat: 30, motet: 60, dagen: 360 }).map(([id, length]) => [
    `workshops/sessions/${id}.md`,
    writeSession(`title: ${id}\nform: meeting\nlength: ${length}`),
  ]),
);

/** How texts against rules of course become files. */
export const course: Readonly<Record<string, Shape>> = {
  case: { files: (text) => ({ 'cases/*.md': writeCase(text) }) },
  'case as written': {
    files: (text) => {
      const [lines = '', body] = text.split(' | ');
      return { 'cases/*.md': front(`${caseHead}${lines}`, body) };
    },
  },
  'translation of a case': {
    files: (text) => ({
      'cases/*.en.md': front('title: The visit', '## Starting point\n\nIt is Friday afternoon.'),
      'cases/*.md': writeCase(text),
    }),
  },
  'english injects': {
    files: (text) => ({
      'cases/*.en.md': front(`title: The visit`, text),
      'cases/*.md': writeCase('1 En man vid disken | ## Inspel 1'),
    }),
  },
  session: { files: (text) => ({ 'workshops/sessions/*.md': writeSession(text) }) },
  'session under settings': {
    alone: true,
    files: (text) => {
      const [lint = '', ...rest] = text.split(' | ');
      return { 'workshops/sessions/motet.md': writeSession(rest.join(' | ')), 'etos.yaml': withLint(lint) };
    },
  },
  'translation of a session': {
    files: (text) => ({
      'workshops/sessions/*.en.md': front('title: The meeting'),
      'workshops/sessions/*.md': writeSession(text),
    }),
  },
  method: {
    files: (text) => ({
      'workshops/methods/*.md': front(`title: Runda\npurpose: Alla får ordet.\ngroup: { min: 4, max: 12 }\n${text}`),
    }),
  },
  programme: { files: (text) => ({ 'workshops/programmes/*.md': writeProgramme(text), ...sessions }) },
  'programme as written': {
    files: (text) => ({ 'workshops/programmes/*.md': front(`${programmeHead}${text}`), ...sessions }),
  },
  'situation after a story': { files: (text) => ({ 'dilemmas/*.md': writeDilemma({ situation: toldAfterStory(text) }) }) },
  'words of a situation under settings': {
    alone: true,
    files: (text) => {
      const [count = '', lint = ''] = text.split(' | ');
      return { 'dilemmas/altanen.md': writeDilemma({ situation: begun(count) }), 'etos.yaml': withLint(lint) };
    },
  },
  'short situation of status': {
    files: (status) => ({ 'dilemmas/*.md': writeDilemma({ situation: begun('40'), front: `status: ${status}\n` }) }),
  },
  'limit beside a story': { files: (limit) => ({ 'dilemmas/*.md': writeDilemma({ situation: begun('100'), limit }) }) },
};
