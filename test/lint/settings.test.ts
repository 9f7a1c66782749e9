import { describe, expect, test } from 'vitest';
import { loadBank } from '../../src/bank/load.ts';
import { exampleBank } from '../../src/lint/example-bank.ts';
import { lint } from '../../src/lint/lint.ts';
import { temporaryBank } from '../temporary-bank.ts';

const config = exampleBank['etos.yaml'] ?? '';

function found(files: Readonly<Record<string, string>>): string[] {
  const { value, diagnostics } = loadBank(temporaryBank({ ...exampleBank, ...files }));
  return [...diagnostics, ...lint(value, { today: '2026-11-20' })].map(
    ({ file, span, severity, code }) => `${file}:${span?.start.line}:${span?.start.column} ${severity} ${code}`,
  );
}

/** A term whose example is empty, with a comment or a status at wish. */
function term({ front = '', comment = '' } = {}): string {
  return `---\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\n${front}---\n\n${comment}## Exempel\n`;
}

const example = '\n## Exempel\n\nJohan frågar sin chef.\n';
const jav = 'glossary/terms/jav.md';
const plain = `${jav}:6:1 error empty-section`;

describe('lint in etos.yaml', () => {
  test('a rule has its own weight when nothing is said', () => {
    expect(found({ [jav]: term() })).toContain(plain);
  });

  test('a rule can be given another weight, or be turned off', () => {
    const lighter = `${config}lint: { rules: { empty-section: info } }\n`;
    expect(found({ 'etos.yaml': lighter, [jav]: term() })).toContain(`${jav}:6:1 info empty-section`);
    const off = `${config}lint: { rules: { empty-section: off } }\n`;
    expect(found({ 'etos.yaml': off, [jav]: term() }).filter((line) => line.includes('empty-section'))).toEqual([]);
  });

  test('an override holds for its files only, and the last one that covers a file holds', () => {
    const overrides = `${config}lint:
  overrides:
    - { files: ["glossary/**"], rules: { empty-section: off } }
    - { files: ["glossary/terms/*"], rules: { empty-section: warning } }
`;
    const both = found({ 'etos.yaml': overrides, [jav]: term(), 'glossary/values/mod.md': term() });
    expect(both.filter((line) => line.endsWith('empty-section'))).toEqual([`${jav}:6:1 warning empty-section`]);
  });

  test('files that are ignored have no findings of rules', () => {
    const ignore = `${config}lint: { ignore: ["glossary/terms/**"] }\n`;
    expect(found({ 'etos.yaml': ignore, [jav]: term() })).toEqual([]);
  });

  test('a draft may be thinner', () => {
    expect(found({ [jav]: term({ front: 'status: draft\n' }) })).toContain(`${jav}:7:1 warning empty-section`);
  });

  test('a rule or an option that does not exist is said, with the nearest name', () => {
    const wrong = `${config}lint:\n  rules:\n    empty-sectoin: off\n    question-count: { most: 3 }\n`;
    expect(found({ 'etos.yaml': wrong })).toEqual(['etos.yaml:9:5 error lint-setting', 'etos.yaml:10:23 error lint-setting']);
  });
});

describe('comments that turn a rule off for a line', () => {
  const because = '-- avsnittet skrivs i nästa vecka';

  test('the finding on the next line is not shown when there is a reason', () => {
    expect(found({ [jav]: term({ comment: `<!-- etos-disable-next-line empty-section ${because} -->\n` }) })).toEqual([]);
  });

  test('in front matter the comment is YAML', () => {
    const text = `---\ntitle: Jäv\ndefinition: X.\n# etos-disable-next-line confused-with-itself -- på prov\nsee: [jav]\n---\n${example}`;
    expect(found({ [jav]: text })).toEqual([]);
  });

  test('without a reason nothing is turned off, and the comment is a finding', () => {
    const text = `---\ntitle: Jäv\ndefinition: X.\nsee: [jav] # etos-disable-line confused-with-itself\n---\n${example}`;
    expect(found({ [jav]: text })).toEqual([`${jav}:4:7 error confused-with-itself`, `${jav}:4:12 error disable-comment`]);
  });

  test('a comment that answers for nothing, or names no known rule, is a finding', () => {
    const unused = `---\ntitle: Jäv\ndefinition: X. # etos-disable-line law-form ${because}\n---\n${example}`;
    expect(found({ [jav]: unused })).toEqual([`${jav}:3:16 warning disable-comment`]);
    const unknown = `---\ntitle: Jäv\ndefinition: X. # etos-disable-line law-frm ${because}\n---\n${example}`;
    expect(found({ [jav]: unknown })).toEqual([`${jav}:3:16 error disable-comment`]);
  });

  test('the comment is not printed and leaves the text around it as it was', () => {
    const text = `---\ntitle: Jäv\ndefinition: X.\n---\n\n## Exempel\n\n<!-- etos-disable-next-line markdown ${because} -->\nJohan <b>frågar</b>.\n`;
    expect(found({ [jav]: text })).toEqual([]);
  });
});
