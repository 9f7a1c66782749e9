import { temporaryBank } from '../temporary-bank.ts';

const dilemma = (title: string, rest = '') => `---
title: ${title}
principles: [objektivitet]
topics: [jav]
audience: [alla]
minutes: 20
${rest}---

## Situation

Du ska fatta beslut på fredag. Din gamla kollega ringer och undrar om hon kan få besked i dag. ${title} ligger på bordet.

## Frågor

- Vad gör du?
- Vad säger du till henne?
- Vem talar du med?

## För samtalsledaren

### Syfte

HemligtSyfte för ${title}.

### Lyssna efter

- Skäl.

### Fallgropar

- Facit.

### Där gränsen går

Den som är jävig får inte handlägga.

### Avrundning

Fråga vad gruppen tar med sig.

## Kommentar

Juristen: tänk på hur det ser ut utifrån. (Jurist, 2026-11-20)
`;

const method = (title: string, front: string) => `---
title: ${title}
purpose: Alla får säga något.
${front}
steps:
  - text: Gör så här.
    share: 100
---
`;

const injects = ['1', '2', '2a', '2b', '3'];

/** A case with a branch: 2 is followed by 2a or 2b. */
const exercise = `---
title: Provcaset
aims: [Öva]
roles: [Handläggare, Chef]
principles: [objektivitet]
minutes: 90
sensitive: Texten handlar om hot.
injects:
${injects
  .map(
    (number) =>
      `  - number: ${number}\n    title: Titel ${number}\n    minutes: 10\n    channel: e-post\n    trigger: När det är dags ${number}.\n${/[ab]/.test(number) ? '    after: 2\n' : ''}`,
  )
  .join('')}---

## Utgångsläge

Det är måndag.

${injects.map((number) => `## Inspel ${number}\n\nText i inspel${number}slut.\n\n### Frågor\n\n- Vad gör ni nu?\n\n### Förväntad reaktion\n\nHemligt${number}.\n\n### Iaktta\n\n- Vem talar?\n`).join('\n')}
## Avrundning

- Vad tar ni med er?
`;

/** A small bank over nothing, in which a session, a case and a programme can be planned and printed in no time. */
export const sessionFiles: Readonly<Record<string, string>> = {
  'etos.yaml': `name: Prov
topics:
  jav: { sv: Jäv, en: Conflict of interest, principles: [objektivitet] }
audiences:
  alla: { sv: Alla, en: All }
  chef: { sv: Chefer, en: Managers }
defaults: { session: provtraff }
lint: { rules: { readability: off } }
`,
  'glossary/laws.yaml': 'statutes: {}\n',
  'glossary/principles/objektivitet.md': `---
title: Objektivitet
order: 1
short: Saklighet
definition: Saklig och opartisk i allt.
laws: []
---

## Exempel

Du väger lika för alla.
`,
  'glossary/principles/legalitet.md': `---
title: Legalitet
order: 2
short: Lagen
definition: Allt har stöd i lag.
laws: []
---

## Exempel

Du slår upp först.
`,
  'glossary/terms/jav.md': `---
title: Jäv
definition: Något som gör att ens opartiskhet kan ifrågasättas.
principles: [objektivitet]
---

## Exempel

Din bror söker tillstånd.
`,
  'dilemmas/ett.md': dilemma('Ett', 'methods: { suited: [ring] }\n'),
  'dilemmas/tva.md': dilemma('Två'),
  'dilemmas/tre.md': dilemma('Tre', 'options:\n  - text: Säg ja.\n  - text: Säg nej.\n'),
  'dilemmas/annan.md': dilemma('Annan').replace('[objektivitet]', '[legalitet]'),
  'cases/provcase.md': exercise,
  'workshops/methods/fyra-horn.md': method('Fyra hörn', 'group: { min: 6, max: 30, subgroup: 3 }\nminutes: { min: 10, max: 30 }'),
  'workshops/methods/varldskafe.md': method(
    'Världskafé',
    'group: { min: 12, max: 200, subgroup: 5 }\nminutes: { min: 40, max: 85 }\nmoves: 2\ndigital: Grupprum.',
  ),
  'workshops/methods/ring.md': method('Ring', 'group: { min: 3, max: 12 }\nminutes: { min: 10, max: 40 }\ndigital: På skärm.'),
  'workshops/sessions/provtraff.md': `---
title: Provträff
form: workshop
aims: [Samtala]
group: { min: 4, max: 60 }
length: 100
agenda:
  - { kind: welcome, title: Välkomna, minutes: 10 }
  - { kind: talk, title: Inledning, minutes: 15, optional: true }
  - { kind: dilemma, title: Ett dilemma, minutes: 20, ref: ett, with: fyra-horn, note: HemligtNot. }
  - { kind: break, title: Paus, minutes: 10 }
  - { kind: method, title: Kafé, minutes: 40, with: varldskafe }
  - { kind: evaluation, title: Tack, minutes: 5 }
evaluation: [Vad var bäst?]
followUp: [{ what: Ring juristen, owner: Chefen, weeks: 2 }]
---

## Inledning

Vi ska samtala.
`,
  'workshops/sessions/provovning.md': `---
title: Provövning
form: workshop
aims: [Öva]
length: 90
agenda:
  - { kind: welcome, title: Välkomna, minutes: 10 }
  - { kind: case, title: Caset, minutes: 70, ref: provcase }
  - { kind: evaluation, title: Tack, minutes: 10 }
---
`,
  'workshops/programmes/provprogram.md': `---
title: Provprogram
aims: [Lära]
audience: [chef]
weeks: 8
measure: provenkat
meetings:
  - title: Första träffen
    session: provtraff
    week: 0
    principle: objektivitet
    about: Vi börjar.
    prework: { text: Skriv ner ett exempel., minutes: 15, daysBefore: 7 }
    afterwork: { text: Pröva en sak., daysAfter: 10 }
  - title: Andra träffen
    modality: digital
    minutes: 60
    week: 4
    dilemma: tva
    prework: { text: Läs dina anteckningar., minutes: 10, daysBefore: 3 }
---

## Om programmet

Två träffar.

## För kursledaren

HemligtLedare: ring deltagarna.
`,
  'workshops/surveys/provenkat.yaml': `title: Provenkät
purpose: Att se skillnad.
minGroup: 7
scale: [inte alls, delvis, helt]
items:
  - { id: ett, text: Vi talar om svåra frågor. }
`,
};

/** Writes it into a folder of its own. */
export function sessionBank(more: Readonly<Record<string, string>> = {}): string {
  return temporaryBank({ ...sessionFiles, ...more });
}
