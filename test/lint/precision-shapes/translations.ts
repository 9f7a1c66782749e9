import type { Shape } from '../precision-shapes.ts';

type Fields = Readonly<Record<string, string>>;

/** Where texts of a kind stand, and the fields that a text and its translation cannot be without. */
interface Place {
  readonly folder: string;
  readonly ending?: 'yaml';
  readonly source: Fields;
  readonly translation: Fields;
}

const places = {
  term: {
    folder: 'glossary/terms',
    source: { title: 'Jäv', definition: 'När någons opartiskhet kan ifrågasättas.' },
    translation: { title: 'Disqualification', definition: 'When someone’s impartiality can be questioned.' },
  },
  dilemma: {
    folder: 'dilemmas',
    source: { title: 'Biljetten', principles: '[objektivitet]', topics: '[gavor]', audience: '[alla]', minutes: '20' },
    translation: { title: 'The ticket' },
  },
  case: {
    folder: 'cases',
    source: {
      title: 'Besöket',
      aims: '[Öva]',
      roles: '[Receptionist]',
      principles: '[objektivitet]',
      minutes: '60',
      injects: '[{ number: 1, title: Ett brev, minutes: 5, channel: brev }]',
    },
    translation: { title: 'The visit', aims: '[Practise]', roles: '[Receptionist]', injects: '[{ number: 1, title: A letter }]' },
  },
  method: {
    folder: 'workshops/methods',
    source: {
      title: 'Laget runt',
      purpose: 'Alla säger något.',
      group: '{ min: 4, max: 10 }',
      minutes: '{ min: 10, max: 15 }',
      steps: '[{ text: Var och en säger något., share: 100 }]',
    },
    translation: { title: 'Round the table', purpose: 'Everyone speaks.', steps: '[{ text: Each one says something. }]' },
  },
  session: {
    folder: 'workshops/sessions',
    source: {
      title: 'Mötet',
      form: 'meeting',
      aims: '[Prata om en verklig situation]',
      length: '60',
      agenda: '[{ kind: talk, title: En situation, minutes: 60 }]',
    },
    translation: { title: 'The meeting', aims: '[Talk about a real situation]', agenda: '[{ title: A situation }]' },
  },
  programme: {
    folder: 'workshops/programmes',
    source: {
      title: 'Två träffar',
      aims: '[Pröva en ny vana]',
      audience: '[alla]',
      weeks: '4',
      meetings: '[{ title: Före, minutes: 60, week: 0 }, { title: Efter, minutes: 60, week: 4 }]',
    },
    translation: { title: 'Two meetings', aims: '[Try a new habit]', meetings: '[{ title: Before }, { title: After }]' },
  },
  survey: {
    folder: 'workshops/surveys',
    ending: 'yaml',
    source: {
      title: 'Efter',
      purpose: 'Se om det gav något.',
      scale: '[Nej, Ja]',
      items: '[{ id: skal, text: Jag hörde ett skäl. }]',
      minGroup: '5',
    },
    translation: {
      title: 'Afterwards',
      purpose: 'See whether it helped.',
      scale: '["No", "Yes"]',
      items: '[{ id: skal, text: I heard a reason. }]',
    },
  },
  resource: {
    folder: 'library',
    source: { title: 'Om jäv', type: 'lecture' },
    translation: { title: 'On disqualification' },
  },
} satisfies Readonly<Record<string, Place>>;

/** A file of some lines of front matter and then its headings, with the fields of its kind that the lines do not say. */
function written(fields: Fields, text: string, ending?: 'yaml'): string {
  const body = text.search(/^##/m);
  const front = body < 0 ? text : text.slice(0, body);
  const unsaid = Object.entries(fields).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(front));
  const yaml = `${front.trim()}\n${unsaid.map(([key, value]) => `${key}: ${value}\n`).join('')}`.trimStart();
  return ending ? yaml : `---\n${yaml}---\n\n${body < 0 ? '' : text.slice(body)}\n`;
}

/** »source | translation«: what they say beside what their kind cannot be without. */
function inTwoLanguages({ folder, ending, source, translation }: Place): Shape {
  return {
    files: (text) => {
      const [theirs = '', ours = ''] = text.split(/ ?\|(?: |$)/);
      const end = ending ?? 'md';
      return {
        [`${folder}/*.en.${end}`]: written(translation, ours, ending),
        [`${folder}/*.${end}`]: written(source, theirs, ending),
      };
    },
  };
}

/** What a file at a path would say, by its folder and its language. */
function standIn(path: string): string {
  const place: Place = Object.values(places).find(({ folder }) => path.includes(`${folder}/`)) ?? places.term;
  return written(path.includes('.en.') ? place.translation : place.source, '', place.ending);
}

/** »path | path«: files at those paths. */
function standIns(text: string): Record<string, string> {
  return Object.fromEntries(text.split(' | ').map((path) => [path, standIn(path)]));
}

/** Nothing of the law: it takes longer to read than all else in a bank of a few files. */
const withoutLaw = { 'glossary/laws.yaml': 'statutes: {}\n' };

/** How texts against rules of translations become files. */
export const translations: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(Object.entries(places).map(([kind, place]) => [`${kind} in two languages`, inTwoLanguages(place)])),
  'translation and other files': { alone: true, files: (text) => ({ ...standIns(text), ...withoutLaw }) },
  'translation over a bank': {
    alone: true,
    files: (text) => ({
      ...standIns(text),
      ...withoutLaw,
      'etos.yaml': 'name: Banken\nextends: grund\n',
      'grund/etos.yaml': 'name: Grunden\n',
    }),
  },
  'agency in etos.yaml': { alone: true, files: (text) => ({ 'etos.yaml': `name: Banken\n${text}\n`, ...withoutLaw }) },
  'agency over a bank': {
    alone: true,
    files: (text) => {
      const [own = '', base = ''] = text.split(' | ');
      const files = { 'etos.yaml': `name: Banken\nextends: grund\n${own}\n`, 'grund/etos.yaml': `name: Grunden\n${base}\n` };
      return { ...files, ...withoutLaw };
    },
  },
};
