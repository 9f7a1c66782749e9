import { exampleBank } from '../../../src/lint/example-bank.ts';
import { writeDilemma } from '../../../src/lint/example-dilemma.ts';
import { writeTerm } from '../../../src/lint/example-term.ts';
import { exampleSession } from '../../../src/lint/example-texts.ts';
import type { Shape } from '../precision-shapes.ts';

/** What a text may refer to, besides what every bank of examples has. */
const beside: Readonly<Record<string, string>> = {
  'glossary/terms/partiskhet.md': writeTerm({ title: 'Partiskhet' }),
  'glossary/roles/handlaggare.md': writeTerm({ title: 'Handläggare' }),
  'workshops/methods/bikupa.md': methodNamed('Bikupa'),
  'workshops/sessions/kafe.md': exampleSession(),
  'library/filmen.md': '---\ntitle: Filmen\ntype: film\n---\n',
};

/** What is out of use, of every kind that something refers to. */
const outOfUse: Readonly<Record<string, string>> = {
  'glossary/terms/muta.md': writeTerm({ title: 'Muta', front: 'status: retired\n' }),
  'glossary/terms/muta.en.md': '---\ntitle: Bribe\ndefinition: A gift for a favour.\n---\n\n## Example\n\nA ticket.\n',
  'glossary/principles/nit.md': writeTerm({ title: 'Nit', front: 'status: retired\n' }),
  'dilemmas/kuvertet.md': writeDilemma({ front: 'status: retired\n' }),
  'workshops/methods/fyra-horn.md': methodNamed('Fyra hörn', 'status: retired\n'),
  'workshops/sessions/halvdagen.md': exampleSession({ front: 'status: retired\n' }),
  'workshops/surveys/gamla.yaml': surveyAbout('objektivitet', 'status: retired\n'),
  'library/filmen.md': '---\ntitle: Filmen\ntype: film\nstatus: retired\n---\n',
  'cases/besoket.md': caseWith('status: retired\n', 'objektivitet'),
  'glossary/terms/utkast.md': writeTerm({ title: 'Utkast', front: 'status: draft\n' }),
  'glossary/terms/granskas.md': writeTerm({ title: 'Granskas', front: 'status: review\n' }),
};

/** How texts against rules of references become files. */
export const references: Readonly<Record<string, Shape>> = {
  'term named jav': { alone: true, files: (text) => ({ ...named('glossary/terms/jav.md', term(text)), ...beside }) },
  'English of the term jav': {
    alone: true,
    files: (text) => ({
      ...named('glossary/terms/jav.en.md', englishTerm(text)),
      ...named('glossary/terms/jav.md', term('')),
      ...beside,
    }),
  },
  'text of the term jav': {
    alone: true,
    files: (example) => ({ ...named('glossary/terms/jav.md', writeTerm({ example })), ...beside }),
  },
  'dilemma named jav': {
    alone: true,
    files: (text) => ({
      ...named('dilemmas/jav.md', writeDilemma({ front: ending(text) })),
      'dilemmas/javet.md': writeDilemma({}),
      'glossary/terms/jav.md': term(''),
    }),
  },
  'principle named objektivitet': {
    alone: true,
    files: (text) => named('glossary/principles/objektivitet.md', writeTerm({ title: 'Objektivitet', front: ending(text) })),
  },
  'term that refers': { files: (text) => ({ 'glossary/terms/*.md': term(text), ...beside }) },
  'English that refers': {
    files: (text) => ({ 'glossary/terms/*.en.md': englishTerm(text), 'glossary/terms/*.md': term(''), ...beside }),
  },
  'dilemma that refers': { files: (text) => ({ 'dilemmas/*.md': writeDilemma({ front: ending(text) }), ...beside }) },
  'dilemma about': {
    files: (text) => ({
      'dilemmas/*.md': writeDilemma({}).replace(/principles: .+\ntopics: .+\naudience: .+\n/, ending(text)),
      ...beside,
    }),
  },
  'agenda that refers': {
    files: (text) => ({
      'workshops/sessions/*.md': exampleSession({ block: `{ ${text}, title: En stund, minutes: 60 }` }),
      ...beside,
    }),
  },
  'meeting that refers': { files: (text) => ({ 'workshops/programmes/*.md': programmeWith(text), ...beside }) },
  'survey that refers': { files: (principle) => ({ 'workshops/surveys/*.yaml': surveyAbout(principle) }) },
  'case that refers': { files: (text) => ({ 'cases/*.md': caseWith('', text) }) },
  'resource that refers': { files: (text) => ({ 'library/*.md': `---\ntitle: Intervjun\ntype: podcast\n${text}\n---\n` }) },
  'settings that refer': {
    alone: true,
    files: (text) => ({ 'etos.yaml': `${exampleBank['etos.yaml'] ?? ''}${text}\n`, ...beside }),
  },
  'text with links': { files: (example) => ({ 'glossary/terms/*.md': writeTerm({ example }), ...beside }) },
  'sections with links': {
    files: (text) => ({ 'glossary/terms/*.md': `---\ntitle: Jäv\ndefinition: Ett ord.\n---\n\n${text}\n`, ...beside }),
  },
  'resource with links': {
    files: (text) => ({ 'library/*.md': `---\ntitle: Intervjun\ntype: podcast\n---\n\n## Om\n\n${text}\n`, ...beside }),
  },
  'term beside retired': { files: (text) => ({ 'glossary/terms/*.md': term(text), ...outOfUse }) },
  'English beside retired': {
    files: (text) => ({ 'glossary/terms/*.en.md': englishTerm(text), 'glossary/terms/*.md': term(''), ...outOfUse }),
  },
  'dilemma beside retired': { files: (text) => ({ 'dilemmas/*.md': writeDilemma({ front: ending(text) }), ...outOfUse }) },
  'dilemma named muta': {
    alone: true,
    files: (text) => ({ 'dilemmas/muta.md': writeDilemma({ front: ending(text) }), ...outOfUse }),
  },
  'situation beside retired': { files: (situation) => ({ 'dilemmas/*.md': writeDilemma({ situation }), ...outOfUse }) },
  'agenda beside retired': {
    files: (text) => ({
      'workshops/sessions/*.md': exampleSession({ block: `{ ${text}, title: En stund, minutes: 60 }` }),
      ...outOfUse,
    }),
  },
  'meeting beside retired': { files: (text) => ({ 'workshops/programmes/*.md': programmeWith(text), ...outOfUse }) },
  'survey beside retired': { files: (text) => ({ 'workshops/surveys/*.yaml': surveyAbout(text), ...outOfUse }) },
  'settings beside retired': {
    alone: true,
    files: (text) => ({ 'etos.yaml': `${exampleBank['etos.yaml'] ?? ''}${text}\n`, ...outOfUse }),
  },
};

function named(file: string, text: string): Readonly<Record<string, string>> {
  return { [file]: text };
}

function ending(text: string): string {
  return text === '' ? '' : `${text}\n`;
}

function term(front: string): string {
  return writeTerm({ front: ending(front) });
}

function englishTerm(front: string): string {
  return `---\ntitle: Conflict of interest\ndefinition: A word.\n${ending(front)}---\n\n## Example\n\nLeyla steps aside.\n`;
}

function methodNamed(title: string, front = ''): string {
  const size = 'group: { min: 4, max: 10 }\nminutes: { min: 10, max: 60 }';
  return `---\ntitle: ${title}\npurpose: Alla får säga något.\n${size}\nsteps: [{ text: Prata två och två. }]\n${front}---\n`;
}

/** A programme whose first meeting says this; after ` | ` stands what is said of the whole. */
function programmeWith(text: string): string {
  const [meeting = '', whole = ''] = text.split(' | ');
  const meetings = `meetings:\n  - { title: Först, week: 0, ${meeting} }\n  - { title: Sedan, week: 4, minutes: 60 }\n`;
  return `---\ntitle: Två träffar\naims: [Pröva en vana]\naudience: [alla]\nweeks: 4\n${meetings}${ending(whole)}---\n`;
}

function surveyAbout(principle: string, front = ''): string {
  const item = `items:\n  - { id: skal, text: Jag hörde ett nytt skäl., principle: ${principle} }\n`;
  return `title: Efter\npurpose: Se om samtalet gav något.\nscale: [Nej, Ja]\nminGroup: 5\n${item}${front}`;
}

function caseWith(front: string, principle: string): string {
  const inject = `  - { number: 1, title: Ett brev, minutes: 5, channel: brev, principles: [${principle}] }\n`;
  return `---\ntitle: Besöket\naims: [Öva]\nroles: [Chef]\nprinciples: [objektivitet]\nminutes: 60\n${front}injects:\n${inject}---\n`;
}
