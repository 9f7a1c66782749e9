/** The keys of front matter that an example is about, each on a line of its own: `status: draft\n`. */
interface Parts {
  readonly front?: string;
  readonly body?: string;
}

/** A term, for the examples of rules. Its front matter ends on line 4 when nothing is added; its example begins on line 8. */
export function exampleTerm({ front = '', body = 'Dragan frågar sin chef.' }: Parts = {}): string {
  return `---\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\n${front}---\n\n## Exempel\n\n${body}\n`;
}

/** A dilemma with a situation alone, which begins on line 11 when nothing is added to the front matter. */
export function exampleDilemma({ front = '', body = 'Leyla får ett kuvert.' }: Parts = {}): string {
  return `---\ntitle: Biljetten\nprinciples: [objektivitet]\ntopics: [gavor]\naudience: [alla]\nminutes: 20\n${front}---\n\n## Situation\n\n${body}\n`;
}

/** A session of an hour; what is added stands from line 9. */
export function exampleSession({ front = '', block = '{ kind: talk, title: En situation, minutes: 60 }' } = {}): string {
  return `---\ntitle: Mötet\nform: meeting\naims: [Prata om en verklig situation]\nlength: 60\naudience: [alla]\nagenda:\n  - ${block}\n${front}---\n`;
}

/** A case with injects of these numbers, the first on line 8. */
export function exampleCase(...numbers: readonly string[]): string {
  const injects = numbers.map((number) => `  - { number: ${number}, title: Ett brev, minutes: 5, channel: brev }\n`).join('');
  return `---\ntitle: Besöket\naims: [Öva]\nroles: [Receptionist]\nprinciples: [objektivitet]\nminutes: 60\ninjects:\n${injects}---\n`;
}
