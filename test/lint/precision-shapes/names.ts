import { exampleBank } from '../../../src/lint/example-bank.ts';
import { writeDilemma } from '../../../src/lint/example-dilemma.ts';
import type { Shape } from '../precision-shapes.ts';

const etos = exampleBank['etos.yaml'] ?? '';

/** By the folder they are in: what texts say in front matter when nothing else is said, and what stands below it. */
const usual: Readonly<Record<string, { readonly front: string; readonly body: string }>> = {
  glossary: {
    front: 'title: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.',
    body: '## Exempel\n\nLeyla är syster till den sökande.\n',
  },
  dilemmas: {
    front: 'title: Biljetten\nprinciples: [objektivitet]\ntopics: [gavor]\naudience: [alla]\nminutes: 20',
    body: writeDilemma({}).split('\n---\n\n')[1] ?? '',
  },
  'workshops/methods': {
    front:
      'title: Laget runt\npurpose: Alla får säga något.\ngroup: { min: 4, max: 10 }\nminutes: { min: 10, max: 15 }\nsteps: [{ text: Ordet är fritt., share: 100 }]',
    body: '',
  },
  'workshops/sessions': {
    front:
      'title: Mötet\nform: meeting\naims: [Prata om en verklig situation]\nlength: 60\nagenda: [{ kind: talk, title: En situation, minutes: 60 }]',
    body: '',
  },
  'workshops/programmes': {
    front: 'title: Hösten\naims: [Prata om en verklig situation]\naudience: [alla]\nweeks: 4',
    body: '',
  },
};

/** How texts against rules about names, and about what they lead to, become files. */
export const names: Readonly<Record<string, Shape>> = {
  'files by path': severalOf((parts) => parts),
  'pick among dilemmas': severalOf(([pick = '', ...dilemmas]) => [
    `workshops/sessions/motet\nagenda:\n  - { kind: dilemma, title: Ett dilemma, minutes: 60, pick: ${pick} }`,
    ...dilemmas.map((front, at) => `dilemmas/nr-${at}\n${front}`),
  ]),
  'words that see': severalOf((fronts) => fronts.map((front, at) => `glossary/terms/${wordIds[at]}\n${front}`)),
  'word and situation': severalOf(([front = '', situation = '']) => [
    `glossary/terms/sokord\n${front}`,
    `dilemmas/arendet\n---\n## Situation\n\n${situation}\n`,
  ]),
  'word and dilemma': severalOf(([front = '', dilemma = '']) => [
    `glossary/terms/sokord\n${front}`,
    `dilemmas/arendet\n${dilemma}`,
  ]),
  'word and values': severalOf(([front = '', ...values]) => [
    `glossary/terms/sokord\n${front}`,
    ...values.map((value, at) => `glossary/values/ord-${at}\ntitle: Ord ${at}\n${value}`),
  ]),
};

const wordIds = ['jav', 'nit', 'gava', 'bisyssla'];

/** Several texts, each its path and then lines of front matter and, after `---`, its body; those in `grund/` are a bank below. */
function severalOf(parts: (said: readonly string[]) => readonly string[]): Shape {
  return {
    alone: true,
    files: (text) => {
      const written = parts(text.split(' | ')).map(asFile);
      const config = written.find(([path]) => path === 'etos.yaml')?.[1] ?? '';
      const below = written.some(([path]) => path.startsWith('grund/'));
      return {
        ...Object.fromEntries(written),
        'etos.yaml': `${etos}${below ? 'extends: grund\n' : ''}${config}`,
        ...(below ? { 'grund/etos.yaml': etos } : {}),
      };
    },
  };
}

function asFile(part: string): [string, string] {
  const [path = '', ...lines] = part.split('\n');
  if (path === 'etos.yaml') return [path, `${lines.join('\n')}\n`];
  const folder = Object.keys(usual).find((each) => path.replace(/^grund\//, '').startsWith(each)) ?? '';
  const [said = '', ...body] = `${lines.join('\n')}\n`.split(/^---\n/m);
  const front = withUsual(said.trimEnd(), usual[folder]?.front ?? '');
  return [`${path}.md`, `---\n${front}\n---\n\n${body.length > 0 ? body.join('---\n') : (usual[folder]?.body ?? '')}`];
}

/** Lines of front matter; of two about the same thing, the one that is said counts. */
function withUsual(said: string, front: string): string {
  const keys = new Set(said.split('\n').map(keyOf));
  const rest = front.split('\n').filter((line) => !keys.has(keyOf(line)));
  return [...rest, ...(said ? [said] : [])].join('\n');
}

function keyOf(line: string): string {
  return line.split(':')[0] ?? '';
}
