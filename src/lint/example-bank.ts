/** The files that every example of a rule is laid over: a bank with one topic, one audience, one principle and two laws. */
export const exampleBank: Readonly<Record<string, string>> = {
  'etos.yaml': `name: Exempelbanken
translations: [en]
topics:
  gavor: { sv: Gåvor, en: Gifts }
audiences:
  alla: { sv: Alla, en: Everyone }
`,
  'glossary/laws.yaml': `statutes:
  RF:
    title: Kungörelse (1974:152) om beslutad ny regeringsform
    name: regeringsformen
    en: the Instrument of Government
    sfs: "1974:152"
    numbering: chapter
    aliases: [Regeringsformen]
    verified: text
    provisions:
      "1:9": { about: Saklighet och opartiskhet, verified: text }
  FL:
    title: Förvaltningslag (2017:900)
    name: förvaltningslagen
    en: the Administrative Procedure Act
    sfs: "2017:900"
    numbering: section
    aliases: [Förvaltningslagen]
    verified: text
    provisions:
      "5": { about: "Legalitet, objektivitet och proportionalitet", verified: text }
      "16": { about: Jäv, verified: text }
repealed:
  - { ref: "FL 1986:223 11 §", now: FL 16 §, note: Jäv., verified: text }
`,
  'glossary/principles/objektivitet.md': `---
title: Objektivitet
definition: Myndigheter är sakliga och opartiska.
laws:
  - ref: RF 1:9
---

## Exempel

Dragan läser alla ansökningar efter samma lista.
`,
};

/** A term that cites a provision, for the examples of the rules about law. */
export function termCiting(ref: string): string {
  return `---
title: Jäv
definition: När någons opartiskhet kan ifrågasättas.
laws:
  - ref: ${ref}
---
`;
}
