import { temporaryBank } from '../temporary-bank.ts';

/** Words that only participants' texts hold, and words that none of them may hold. */
export const visible = [
  'Dilemma',
  'Fraga',
  'Alternativ',
  'Start',
  'Forsta',
  'Inspelsfraga',
  'Inledning',
  'Blocktext',
  'Regel',
].map((name) => `Synligt${name}`);
/** Words that no participant may meet. */
export const secret = [
  'Vandning',
  'Syfte',
  'Lyssna',
  'Fallgrop',
  'Grans',
  'Avrundning',
  'Kommentar',
  'Alternativnot',
  'Lag',
  'Forvantat',
  'Uteblir',
  'Iaktta',
  'Andra',
  'Utlosare',
  'Ledare',
  'Not',
  'Packning',
  'Eget',
].map((name) => `Hemligt${name}`);

/** A bank in which every text says whom it is for. */
export function markedBank(): string {
  return temporaryBank({
    'etos.yaml':
      'name: Prov\nextends: builtin\nagency:\n  name: Provverket\n  values:\n    - { word: Lyhördhet, principles: [demokrati], means: Vi lyssnar färdigt. }\n',
    'dilemmas/provdilemma.md': `---
title: Provet
principles: [objektivitet]
topics: [jav]
audience: [alla]
minutes: 20
laws:
  - ref: FL 16 §
    why: HemligtLag skäl.
options:
  - text: SynligtAlternativ ett.
    note: HemligtAlternativnot.
  - text: Två.
---

## Situation

SynligtDilemma text.

## Frågor

- SynligtFraga ett?
- Två?
- Tre?

## Vändningar

- HemligtVandning.

## För samtalsledaren

### Syfte

HemligtSyfte.

### Lyssna efter

- HemligtLyssna.

### Fallgropar

- HemligtFallgrop.

### Där gränsen går

HemligtGrans.

### Avrundning

HemligtAvrundning.

## Kommentar

HemligtKommentar.
`,
    'cases/provcase.md': `---
title: Provcaset
aims: [HemligtEget mål]
roles: [Handläggare]
principles: [objektivitet]
minutes: 40
injects:
  - { number: 1, title: Ett, minutes: 10, channel: e-post, trigger: HemligtUtlosare. }
  - { number: 2, title: HemligtAndra rubrik, minutes: 10, channel: telefon, after: 1 }
---

## Utgångsläge

SynligtStart.

## Inspel 1

SynligtForsta.

### Frågor

- SynligtInspelsfraga?

### Förväntad reaktion

HemligtForvantat.

### Om reaktionen uteblir

HemligtUteblir.

### Iaktta

- HemligtIaktta.

## Inspel 2

HemligtAndra text.

### Frågor

- HemligtAndra fråga?

### Förväntad reaktion

HemligtForvantat igen.

## Avrundning

- HemligtAvrundning av caset?
`,
    'workshops/sessions/prov.md': `---
title: Provträff
form: meeting
aims: [Pröva]
length: 70
rules: [SynligtRegel.]
packing: [HemligtPackning]
agenda:
  - { kind: welcome, title: Hej, minutes: 10, text: SynligtBlocktext., note: HemligtNot. }
  - { kind: dilemma, title: Dilemmat, minutes: 20, ref: provdilemma, with: dilemmasamtal }
  - { kind: case, title: Caset, minutes: 40, ref: provcase }
---

## Inledning

SynligtInledning.

## För samtalsledaren

### Före

HemligtLedare.
`,
  });
}
