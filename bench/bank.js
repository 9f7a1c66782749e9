import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPath, root } from './data.js';
import { Prose } from './prose.js';
import { makeRandom } from './words.js';

/**
 * A bank of so many entries with texts as long as the built-in bank's (a dilemma some 800 words, a term some 180), over
 * the built-in bank's own topics, principles and laws. Gives its folder, relative to the project's. Always the same.
 */
export function writeBank(entries = 2000) {
  const folder = dataPath(`bank-${entries}`);
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder, 'glossary'), { recursive: true });
  for (const path of ['etos.yaml', 'glossary/laws.yaml', 'glossary/principles'])
    cpSync(join(root, path), join(root, folder, path), { recursive: true });
  const prose = new Prose(makeRandom(2));
  for (const [place, { share, name, text }] of Object.entries(shares)) {
    mkdirSync(join(root, folder, place), { recursive: true });
    const count = entries * share;
    for (let at = 0; at < count; at++) writeFileSync(join(root, folder, place, `${name}-${at}.md`), text(prose, at));
  }
  return folder;
}

const shares = {
  dilemmas: { share: 0.45, name: 'dilemma', text: dilemma },
  'glossary/terms': { share: 0.45, name: 'ord', text: term },
  cases: { share: 0.025, name: 'case', text: exercise },
  'workshops/methods': { share: 0.075, name: 'metod', text: method },
};

const principles = [
  'demokrati',
  'legalitet',
  'objektivitet',
  'fri-asiktsbildning',
  'respekt-for-lika-varde',
  'effektivitet-och-service',
];
const topics = [
  'jav',
  'gavor',
  'bisysslor',
  'upphandling',
  'rekrytering',
  'politik',
  'bemotande',
  'sekretess',
  'ai-digital',
  'forskning',
];
const audiences = ['alla', 'chef', 'handlaggare', 'nyanstalld', 'stab'];

function dilemma(prose, at) {
  const front = [
    `title: ${prose.phrase(4)}`,
    `principles: [${principles[at % 6]}, ${principles[(at + 1) % 6]}]`,
    `topics: [${pick(prose, topics)}]`,
    `audience: [${pick(prose, audiences)}]`,
    `minutes: ${prose.between(10, 40)}`,
    `level: ${prose.between(1, 3)}`,
    'laws:',
    ...['BrB 10:5 a', 'RF 1:9', 'FL 5 § st. 2'].map((ref) => `  - ref: ${ref}\n    why: ${prose.sentence(9)}`),
    'options:',
    ...[0, 1, 2].map(
      () => `  - text: ${prose.sentence(10)}\n    favours: [${pick(prose, principles)}]\n    note: ${prose.sentence(22)}`,
    ),
    'reviewed: 2026-11-20',
  ];
  const parts = ['Syfte', 'Lyssna efter', 'Fallgropar', 'Där gränsen går', 'Avrundning'].map(
    (part) => `### ${part}\n\n${text(prose, 60)}`,
  );
  return entry(front, [
    section('Situation', text(prose, 200)),
    section('Frågor', bullets(prose, 4)),
    section('Vändningar', bullets(prose, 3)),
    section('För samtalsledaren', parts.join('\n\n')),
    section('Kommentar', text(prose, 70)),
  ]);
}

function term(prose, at) {
  const front = [
    `title: ${prose.term()} ${at}`,
    `definition: ${prose.sentence(18)}`,
    `aliases: [${Array.from({ length: 6 }, () => prose.term().toLowerCase()).join(', ')}]`,
    `principles: [${principles[at % 6]}]`,
    'laws:',
    ...['RF 1:9', 'FL 5 § st. 2'].map((ref) => `  - ref: ${ref}\n    why: ${prose.sentence(7)}`),
    'reviewed: 2026-11-20',
  ];
  return entry(front, [
    section('Förklaring', text(prose, 70)),
    section('Exempel', text(prose, 50)),
    section('Att prata om', bullets(prose, 2)),
  ]);
}

function exercise(prose, at) {
  const front = [
    `title: ${prose.phrase(4)}`,
    `aims: [${prose.phrase(8)}]`,
    'roles: [Handläggare, Chef]',
    `principles: [${principles[at % 6]}]`,
    'minutes: 60',
    'injects:',
    ...[1, 2, 3].map((number) => `  - { number: ${number}, title: ${prose.phrase(4)}, minutes: 15, channel: e-post }`),
  ];
  const inject = (number) => {
    const parts = [
      `### Frågor\n\n${bullets(prose, 3)}`,
      `### Förväntad reaktion\n\n${text(prose, 60)}`,
      `### Iaktta\n\n${bullets(prose, 2)}`,
    ];
    return section(`Inspel ${number}`, [text(prose, 150), ...parts].join('\n\n'));
  };
  return entry(front, [
    section('Utgångsläge', text(prose, 150)),
    ...[1, 2, 3].map(inject),
    section('Avrundning', bullets(prose, 3)),
  ]);
}

function method(prose) {
  const front = [
    `title: ${prose.phrase(3)}`,
    `purpose: ${prose.sentence(14)}`,
    'group: { min: 4, max: 30 }',
    'minutes: { min: 20, max: 45 }',
    'steps:',
    ...[5, 10, 5].map((minutes) => `  - text: ${prose.sentence(18)}\n    minutes: ${minutes}`),
  ];
  return entry(front, [section('Beskrivning', text(prose, 120))]);
}

function entry(front, sections) {
  return `---\n${front.join('\n')}\n---\n\n${sections.join('\n\n')}\n`;
}

function section(heading, body) {
  return `## ${heading}\n\n${body}`;
}

function text(prose, words) {
  return prose
    .run(words, 0.1)
    .map((inline) => inline.text)
    .join('');
}

function bullets(prose, count) {
  return Array.from({ length: count }, () => `- ${prose.sentence(14)}`).join('\n');
}

function pick(prose, items) {
  return items[prose.between(0, items.length - 1)];
}
