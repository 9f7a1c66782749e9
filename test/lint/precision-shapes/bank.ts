import type { Shape } from '../precision-shapes.ts';

/** What the front matter of each folder must have beside its title. */
const required: Readonly<Record<string, string>> = {
  dilemmas: 'principles: [objektivitet]\ntopics: [gavor]\naudience: [alla]\nminutes: 20\n',
  cases:
    'aims: [Öva]\nroles: [Receptionist]\nprinciples: [objektivitet]\nminutes: 60\ninjects:\n  - { number: 1, title: Ett brev, minutes: 5, channel: brev }\n',
  glossary: 'definition: När någons opartiskhet kan ifrågasättas.\n',
  library: 'type: film\n',
  'workshops/methods':
    'purpose: Alla får ordet.\ngroup: { min: 4, max: 10 }\nminutes: { min: 10, max: 15 }\nsteps: [{ text: Gå laget runt. }]\n',
  'workshops/sessions':
    'form: meeting\naims: [Prata om en verklig situation]\nlength: 60\nagenda: [{ kind: talk, title: En situation, minutes: 60 }]\n',
  'workshops/programmes':
    'aims: [Pröva en ny vana]\naudience: [alla]\nweeks: 4\nmeetings: [{ title: Först, minutes: 60, week: 0 }, { title: Sedan, minutes: 60, week: 4 }]\n',
  'workshops/surveys':
    'purpose: Se om samtalet gav något.\nscale: [Nej, Ja]\nminGroup: 5\nitems: [{ id: skal, text: Jag hörde ett nytt skäl. }]\n',
};

/** »dilemmas/biljetten.md title: Biljetten«: a file by its path, and the lines of its front matter. */
function fileOf(part: string): [string, string] {
  const [, file = '', front = ''] = /^(\S+) (.+)$/s.exec(part) ?? [];
  const [, more = ''] = Object.entries(required).find(([folder]) => `/${file}`.includes(`/${folder}/`)) ?? [];
  const translated = /\.(en|sv)\.\w+$/.test(file) && !file.startsWith('glossary/');
  const fields = file.endsWith('etos.yaml') || translated ? `${front}\n` : `${front}\n${more}`;
  return [file, file.endsWith('.md') ? `---\n${fields}---\n` : fields];
}

/** Files of a bank, the first of which is judged, after what its etos.yaml says. */
const textIn = (config: (words: string) => string): Shape => ({
  alone: true,
  files: (text) => {
    const [words = '', ...parts] = text.split(' | ');
    return { ...Object.fromEntries(parts.map(fileOf)), 'etos.yaml': `name: Exempelbanken\n${config(words)}\n` };
  },
});

const setting =
  (rule: string, more = '') =>
  (options: string): string =>
    `${more}lint: { rules: { ${rule}: { ${options} } } }`;

/** »2 × [gavor] draft«: that many dilemmas on these topics or principles, which have come so far. */
function dilemmasOf(part: string, at: number, field: 'topics' | 'principles'): [string, string][] {
  const [, count = '1', list = '', status = 'published'] = /^(?:(\d+) × )?(\[.+\])(?: (\w+))?$/.exec(part) ?? [];
  const fields = { principles: '[legalitet]', topics: '[annat]', [field]: list };
  const front = `principles: ${fields.principles}\ntopics: ${fields.topics}\naudience: [alla]\nminutes: 20\nstatus: ${status}\n`;
  return Array.from({ length: Number(count) }, (_, nth) => [
    `dilemmas/nr-${at}-${nth}.md`,
    `---\ntitle: Biljetten\n${front}---\n`,
  ]);
}

/** What coverage is asked for, the topics or the principle that it is asked of, and the dilemmas there are. */
const covered = (field: 'topics' | 'principles'): Shape => ({
  alone: true,
  files: (text) => {
    const [options = '', front = '', ...parts] = text.split(' | ');
    const lint = `${setting('coverage')(options)}\n`;
    const topics = `name: Exempelbanken\ntopics:\n  ${front.replaceAll('\n', '\n  ')}\n${lint}`;
    const principle = fileOf(`glossary/principles/objektivitet.md ${front}`);
    const asked = field === 'topics' ? [['etos.yaml', topics]] : [principle, ['etos.yaml', `name: Exempelbanken\n${lint}`]];
    return Object.fromEntries([...asked, ...parts.flatMap((part, at) => dilemmasOf(part, at, field))]);
  },
});

/** How texts against rules of bank become files. */
export const bank: Readonly<Record<string, Shape>> = {
  'topics of a bank': covered('topics'),
  'principle of a bank': covered('principles'),
  'files of a bank': {
    alone: true,
    files: (text) => Object.fromEntries(text.split(' | ').map(fileOf)),
  },
  'text of a bank': textIn((config) => config),
  'text to be dated': textIn(setting('review-missing')),
  'dated text': textIn(setting('review-overdue')),
  'text promised in English': textIn(setting('translation-missing', 'translations: [en]\n')),
};
