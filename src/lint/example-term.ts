/** What an example of a rule about language says; the rest is the same in all of them. */
export interface TermExample {
  readonly title?: string;
  readonly definition?: string;
  /** Lines of front matter to add. */
  readonly front?: string;
  readonly explanation?: string;
  readonly example?: string;
}

/** A whole glossary entry, `glossary/terms/jav.md`; without front or explanation its example stands on line 8. */
export function termWith(example: TermExample): Readonly<Record<string, string>> {
  return { 'glossary/terms/jav.md': writeTerm(example) };
}

/** The text of a glossary entry. */
export function writeTerm({ title, definition, front = '', explanation, example }: TermExample): string {
  return `---
title: ${title ?? 'Jäv'}
definition: ${definition ?? 'När någons opartiskhet kan ifrågasättas.'}
${front}---

${explanation === undefined ? '' : `## Förklaring\n\n${explanation}\n\n`}## Exempel

${example ?? 'Leyla är syster till den sökande.'}
`;
}

/** The English version of that entry; its example stands on line 8. */
export function englishTermWith(example: string): Readonly<Record<string, string>> {
  return {
    'glossary/terms/jav.en.md': `---
title: Disqualification
definition: When someone’s impartiality can be questioned.
---

## Example

${example}
`,
  };
}
