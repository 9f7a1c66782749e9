import { writeDilemma } from '../../../src/lint/example-dilemma.ts';
import { writeTerm } from '../../../src/lint/example-term.ts';
import { exampleCase } from '../../../src/lint/example-texts.ts';
import type { Shape } from '../precision-shapes.ts';

/** A text with this front matter, whose sections are what is written. */
const under = (path: string, front: string, beside: Readonly<Record<string, string>> = {}): Shape => ({
  files: (body) => ({ [path]: `---\n${front}\n---\n\n${body}\n`, ...beside }),
});

const dilemma = 'title: Biljetten\nprinciples: [objektivitet]\ntopics: [gavor]\naudience: [alla]\nminutes: 20';
const term = 'title: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.';
const englishTerm = 'title: Disqualification\ndefinition: When someone’s impartiality can be questioned.';

/** A case with injects of the numbers before the first ` | `: »1, 2a | ## Utgångsläge«. */
const numbered: Shape = {
  files: (text) => {
    const [numbers = '', ...body] = text.split(' | ');
    return { 'cases/*.md': `${exampleCase(...numbers.split(', '))}\n${body.join(' | ')}\n` };
  },
};

/** How texts against rules of structure become files. */
export const structure: Readonly<Record<string, Shape>> = {
  'sections of a dilemma': under('dilemmas/*.md', dilemma),
  'sections after the questions': {
    files: (text) => ({ 'dilemmas/*.md': writeDilemma({}).replace(/## För samtalsledaren.*/s, `${text}\n`) }),
  },
  'sections of a case': numbered,
  'injects of a case': {
    files: (text) =>
      numbered.files(`1, 2, 2a | ## Utgångsläge\n\nKlockan är åtta.\n\n${text}\n\n## Avrundning\n\nGå laget runt.`),
  },
  'sections of a term': under('glossary/terms/*.md', term),
  'sections of a session': under(
    'workshops/sessions/*.md',
    'title: Mötet\nform: meeting\naims: [Prata om en verklig situation]\nlength: 60\nagenda:\n  - { kind: talk, title: Situation, minutes: 60 }',
  ),
  'sections of a method': under(
    'workshops/methods/*.md',
    'title: Laget runt\npurpose: Alla får säga något.\ngroup: { min: 4, max: 10 }\nminutes: { min: 10, max: 15 }\nsteps:\n  - { text: Ställ frågan. }',
  ),
  'sections of a programme': under(
    'workshops/programmes/*.md',
    'title: Två träffar\naims: [Pröva en ny vana]\naudience: [alla]\nweeks: 4\nmeetings:\n  - { title: Först, minutes: 60, week: 0 }\n  - { title: Sedan, minutes: 60, week: 4 }',
  ),
  'sections of a resource': under('library/*.md', 'title: Föreläsning om jäv\ntype: lecture\nminutes: 12'),
  'sections of a dilemma in English': under('dilemmas/*.en.md', 'title: The ticket', { 'dilemmas/*.md': writeDilemma({}) }),
  'sections of a case in English': under('cases/*.en.md', 'title: The visit', { 'cases/*.md': exampleCase('1', '2') }),
  'sections of a term in English': under('glossary/terms/*.en.md', englishTerm, { 'glossary/terms/*.md': writeTerm({}) }),
};
