import { expect, test } from 'vitest';
import { entryOf } from '../../src/bank/bank.ts';
import { loadBank } from '../../src/bank/load.ts';
import { localize } from '../../src/bank/localize.ts';
import { temporaryBank } from '../temporary-bank.ts';

const session = `---
title: Mötet
form: meeting
aims: [Prata]
length: 30
agenda:
  - { kind: welcome, title: Välkomna, minutes: 10 }
  - { kind: method, ref: bikupa, title: Två och två, minutes: 20 }
---
`;
const english = `---
title: The meeting
aims: [Talk]
agenda:
  - { title: Welcome }
  - { title: In pairs }
---
`;

test('a survey’s translation has its words by the ids of the items, in whatever order they stand', () => {
  const survey = (purpose: string, items: string) =>
    `title: Efter\npurpose: ${purpose}\nscale: [Nej, Ja]\nminGroup: 5\nitems:\n${items}`;
  const root = temporaryBank({
    'etos.yaml': 'name: x\ntranslations: [en]\n',
    'glossary/laws.yaml': 'statutes: {}\n',
    'workshops/surveys/efter.yaml': survey(
      'Se om samtalet gav något.',
      '  - { id: skal, text: Jag hörde ett nytt skäl. }\n  - { id: tyst, text: Jag teg om något., reversed: true }\n',
    ),
    'workshops/surveys/efter.en.yaml':
      'title: Afterwards\nitems:\n  - { id: tyst, text: I kept silent. }\n  - { id: skal, text: I heard a new reason. }\n',
  });
  const { value: bank } = loadBank(root);
  const entry = entryOf(bank, 'survey', 'efter');
  expect(entry && localize(bank, entry, 'en').data.items).toMatchObject([
    { id: 'skal', text: 'I heard a new reason.', reversed: false },
    { id: 'tyst', text: 'I kept silent.', reversed: true },
  ]);
});

test('an agenda’s translation names no texts, and yet each item has its own words and the source’s facts', () => {
  const root = temporaryBank({
    'etos.yaml': 'name: x\ntranslations: [en]\n',
    'glossary/laws.yaml': 'statutes: {}\n',
    'workshops/sessions/motet.md': session,
    'workshops/sessions/motet.en.md': english,
  });
  const { value: bank } = loadBank(root);
  const entry = entryOf(bank, 'session', 'motet');
  const agenda = entry && localize(bank, entry, 'en').data.agenda;
  expect(agenda).toMatchObject([
    { kind: 'welcome', title: 'Welcome', minutes: 10 },
    { kind: 'method', ref: 'bikupa', title: 'In pairs', minutes: 20 },
  ]);
});
