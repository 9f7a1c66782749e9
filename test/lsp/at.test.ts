import { describe, expect, test } from 'vitest';
import { at } from '../../src/lsp/at.ts';

/** Where the cursor `|` is in a text. */
function where(text: string, wholeYaml = false) {
  const before = text.slice(0, text.indexOf('|')).split('\n');
  return at(text.replace('|', ''), before.length - 1, before.at(-1)?.length ?? 0, wholeYaml);
}

const front = (yaml: string) => where(`---\n${yaml}\n---\n\n## Situation\n\nText.\n`);

describe('where somebody writes in front matter', () => {
  test('a field’s name at the outermost level, with the fields that are there', () => {
    expect(front('title: Jäv\npri|\nminutes: 20')).toMatchObject({
      path: [],
      typed: 'pri',
      isKey: true,
      beside: ['title', 'minutes'],
    });
  });

  test('a value, on the line of its field', () => {
    expect(front('status: dr|')).toMatchObject({ path: ['status'], typed: 'dr', word: 'dr', isKey: false });
    expect(front('status: |')).toMatchObject({ path: ['status'], typed: '', isKey: false });
  });

  test('a word in a list, in brackets or on lines of its own', () => {
    expect(front('principles: [legalitet, obj|ek]')).toMatchObject({
      path: ['principles'],
      typed: 'obj',
      word: 'objek',
      isKey: false,
    });
    expect(front('principles:\n  - legalitet\n  - ob|')).toMatchObject({ path: ['principles'], typed: 'ob', isKey: false });
    expect(front('see:\n- ja|')).toMatchObject({ path: ['see'], typed: 'ja', isKey: false });
  });

  test('a field of an item in a list, and its value', () => {
    const laws = 'laws:\n  - ref: FL 16 §\n    wh|\nminutes: 20';
    expect(front(laws)).toMatchObject({ path: ['laws'], typed: 'wh', isKey: true, beside: ['ref'] });
    expect(front('laws:\n  - ref: R|')).toMatchObject({ path: ['laws', 'ref'], typed: 'R', isKey: false });
    expect(front('options:\n  - text: Ja\n    favours: [leg|]')).toMatchObject({ path: ['options', 'favours'], isKey: false });
  });

  test('a value in braces on one line', () => {
    expect(front('methods: { suited: [fyra|] }')).toMatchObject({ path: ['methods', 'suited'], isKey: false });
    expect(front('agenda:\n  - { kind: wel|')).toMatchObject({ path: ['agenda', 'kind'], isKey: false });
  });

  test('nowhere in prose; everywhere in a file that is YAML', () => {
    expect(where('---\ntitle: Jäv\n---\n\nText [jäv](#ja|v)')).toBeUndefined();
    expect(where('name: x\nlint:\n  rules:\n    read|', true)).toMatchObject({ path: ['lint', 'rules'], isKey: true });
  });
});
