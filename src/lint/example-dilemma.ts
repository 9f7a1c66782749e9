/** What an example of a rule about dilemmas says; the rest is the same in all of them. */
export interface DilemmaExample {
  /** Lines of front matter to add. */
  readonly front?: string;
  readonly situation?: string;
  readonly questions?: readonly string[];
  readonly pitfalls?: string;
  readonly limit?: string;
}

/** A whole dilemma, `dilemmas/biljetten.md`, in which only what is given stands out; its questions begin on line 15. */
export function dilemmaWith(example: DilemmaExample): Readonly<Record<string, string>> {
  return { 'dilemmas/biljetten.md': writeDilemma(example) };
}

/** A dilemma with these questions; the first stands on line 15. */
export function dilemmaAsking(...questions: string[]): Readonly<Record<string, string>> {
  return dilemmaWith({ questions });
}

/** The text of a dilemma. Without a front of its own the situation stands on line 11 and the first question on line 15. */
export function writeDilemma({ front = '', situation, questions, pitfalls, limit }: DilemmaExample): string {
  return `---
title: Biljetten
principles: [objektivitet]
topics: [gavor]
audience: [alla]
minutes: 20
${front}---

## Situation

${situation ?? 'Du får en biljett.'}

## Frågor

${(questions ?? ['Vad gör du?', 'Vem kan du fråga?', 'Hur ser det ut?']).map((each) => `- ${each}`).join('\n')}

## För samtalsledaren

### Syfte

Några ord.

### Lyssna efter

Några ord.

### Fallgropar

${pitfalls ?? 'Några ord.'}

### Där gränsen går

${limit ?? 'Några ord.'}

### Avrundning

Några ord.
`;
}
