import { describe, expect, test } from 'vitest';
import { lines } from '../../src/layout/inline/lines.ts';
import { forced, pieces } from '../../src/layout/inline/pieces.ts';
import type { Room } from '../../src/layout/room.ts';
import { styles } from '../../src/layout/style.ts';
import { prose, say } from '../support/documents.ts';
import { roomOf } from './ruler.ts';

function setText(text: string, room: Room, hyphenate = true): string[] {
  const style = { ...styles.body, hyphenate };
  return lines(pieces(say(text), style, room.parent, room), room.width, room).map((line) =>
    line.parts.map((it) => it.text).join(''),
  );
}

describe('lines', () => {
  test('are never wider than their column', () => {
    for (const characters of [12, 25, 40, 66]) {
      const room = roomOf(characters);
      for (const line of setText(prose(12), room)) expect(line.trimEnd().length).toBeLessThanOrEqual(characters);
    }
  });

  test('look ahead: a greedy first line would leave a hole in the second', () => {
    // Greedy: "aaaa bb cc" / "ddd" / "eeeeeeeeee". Even: the hole is shared.
    expect(setText('aaa bb cc ddddd eeeeeeeeee', roomOf(10))).toEqual(['aaa bb ', 'cc ddddd ', 'eeeeeeeeee']);
  });

  test('divide a word only where a line would be too short', () => {
    const room = roomOf(40);
    expect(setText('Vi talar om arbetsmarknadsutbildningarnas framtid i alla delar av staten.', room).join('|')).toContain('-|');
    expect(setText('Ett kort ord står här och får gott om plats på raden utan delning.', room).join('|')).not.toContain('-|');
  });

  test('never divide a word that must stay whole', () => {
    const set = setText('Om arbetsmarknadsutbildningarnas informationssäkerhetsklassning idag', roomOf(36), false);
    expect(set.join('|')).not.toContain('-|');
  });

  test('end after a hyphen, dash or slash inside a word without adding one', () => {
    expect(setText('aaaa bbbb och/eller cccc', roomOf(14))).toEqual(['aaaa bbbb och/', 'eller cccc']);
  });

  test('do not begin with a section sign or a dash', () => {
    for (let width = 14; width < 40; width++) {
      for (const line of setText('Enligt lagen (2017:900) 5 § gäller – som alltid – att var och en är lika.', roomOf(width))) {
        expect(line).not.toMatch(/^[§–]/);
      }
    }
  });

  test('end where they are told to', () => {
    const room = roomOf(60);
    const [first, second] = [say('ett'), say('två')].map((nodes) => pieces(nodes, styles.body, room.parent, room));
    expect(lines([...(first ?? []), forced, ...(second ?? [])], room.width, room)).toHaveLength(2);
  });

  test('break a word that no line can hold, and say so', () => {
    const room = { ...roomOf(10), line: 4 };
    expect(setText(`x ${'q'.repeat(25)} y`, room).map((it) => it.trim())).toEqual([
      'x',
      'q'.repeat(10),
      'q'.repeat(10),
      `${'q'.repeat(5)} y`,
    ]);
    expect(room.shop.notices).toEqual([{ kind: 'overfull', text: 'q'.repeat(25), line: 4 }]);
  });

  test('end at soft hyphens, which are otherwise not seen', () => {
    expect(setText('aaaaaa kortlivad\u00adhet', roomOf(18), false)).toEqual(['aaaaaa kortlivad-', 'het']);
    expect(setText('kortlivad\u00adhet', roomOf(18), false)).toEqual(['kortlivadhet']);
  });
});
