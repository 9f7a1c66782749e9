import { temporaryBank } from '../temporary-bank.ts';

const principle = (title: string, order: number) =>
  `---\ntitle: ${title}\ndefinition: Vad ${title.toLowerCase()} är.\norder: ${order}\n---\n\n## Exempel\n\nEtt exempel.\n`;

/** A dilemma with a secret for the facilitator in every place that may hold one. */
export const parcel = `---
title: Paketet på fredagen
principles: [legalitet]
topics: [gavor]
audience: [chef]
minutes: 20
level: 2
status: published
reviewed: 2026-03-01
tags: [Fika]
laws:
  - ref: RF 1:9
    why: HEMLIGT om lagen.
options:
  - text: Lämna tillbaka det.
    favours: [legalitet]
    note: HEMLIGT om vägvalet.
  - text: Behålla det.
methods: { suited: [bikupa] }
---

## Situation

En sökande lämnade gåvor i receptionen. Beslutet var redan fattat.

## Frågor

- Vad gör du?
- Vem ringer du?
- Vad säger du?

## Vändningar

- HEMLIGT och vändningen.

## För samtalsledaren

### Syfte

HEMLIGT syfte med **presenter**.

### Lyssna efter

- HEMLIGT

### Fallgropar

HEMLIGT

### Där gränsen går

HEMLIGT

### Avrundning

HEMLIGT
`;

const quarrel = `---
title: "=Grälet; \\"högt\\""
principles: [objektivitet]
topics: [bemotande]
audience: [alla]
minutes: 15
status: draft
---

## Situation

Två kollegor grälar om ett möte. Mötet var i går.

## Frågor

- Vad gör du?
- Vem ringer du?
- Vad säger du?

## För samtalsledaren

### Syfte

Att tala om tonen.

### Lyssna efter

- Tonen.

### Fallgropar

Inga.

### Där gränsen går

Ingen.

### Avrundning

Tack.
`;

const exercise = `---
title: Larmet
aims: [HEMLIGT mål]
roles: [Vakt]
principles: [objektivitet]
topics: [bemotande]
audience: [handlaggare]
minutes: 30
injects:
  - { number: 1, title: Första, minutes: 10, channel: telefon }
  - { number: 2, title: Andra, minutes: 10, channel: telefon }
---

## Utgångsläge

Allt är lugnt.

## Inspel 1

Det ringer.

### Frågor

- Svarar du?

### Förväntad reaktion

HEMLIGT svar.

### Iaktta

- SEDD av observatören.

## Inspel 2

SENARE ringer det igen.

### Frågor

- Svarar du nu?

### Förväntad reaktion

HEMLIGT svar igen.

## Avrundning

- Hur gick det?
`;

const config = `name: prov
translations: [en]
topics:
  gavor: { sv: Gåvor, en: Gifts, principles: [legalitet, objektivitet] }
  bemotande: { sv: Bemötande, en: Treatment, principles: [objektivitet] }
audiences:
  alla: { sv: Alla, en: Everyone }
  chef: { sv: Chefer, en: Managers }
  handlaggare: { sv: Handläggare, en: Case officers }
`;

const laws = `statutes:
  RF:
    title: Kungörelse (1974:152) om beslutad ny regeringsform
    name: regeringsformen
    en: the Instrument of Government
    sfs: 1974:152
    numbering: chapter
    verified: source
    provisions:
      "1:9": { about: Saklighet och opartiskhet, verified: text }
      "1:1": { about: Folkstyrelse, verified: memory }
`;

/** The files of a bank of five entries: two principles, two dilemmas, a case; one principle and one dilemma in English too. */
export const files: Readonly<Record<string, string>> = {
  'etos.yaml': config,
  'glossary/laws.yaml': laws,
  'glossary/principles/legalitet.md': principle('Legalitet', 1),
  'glossary/principles/legalitet.en.md':
    '---\ntitle: Legality\ndefinition: What legality is.\n---\n\n## Example\n\nAn example.\n',
  'glossary/principles/objektivitet.md': principle('Objektivitet', 2),
  'dilemmas/paketet.md': parcel,
  'dilemmas/paketet.en.md': '---\ntitle: The Friday parcel\n---\n\n## Situation\n\nSomebody left gifts at the desk.\n',
  'dilemmas/gralet.md': quarrel,
  'cases/larmet.md': exercise,
};

/** That bank in a folder of its own, with other files added or put in the place of its own. */
export function catalogueBank(more: Readonly<Record<string, string>> = {}): string {
  return temporaryBank({ ...files, ...more });
}
