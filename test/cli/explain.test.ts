import { describe, expect, it } from 'vitest';
import { rules } from '../../src/lint/rules.ts';
import { etos } from '../support/terminal.ts';

describe('etos explain', () => {
  it('says what, why and weight, shows a wrong and a right example, and how to turn the rule off', async () => {
    const { code, out, err } = await etos(['explain', 'question-count']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('För få frågor räcker inte till ett samtal.');
    expect(out).toContain('Vikt: warning (retired: off)');
    expect(out.indexOf('\nFel\n')).toBeGreaterThan(0);
    expect(out.indexOf('\nRätt\n')).toBeGreaterThan(out.indexOf('\nFel\n'));
    expect(out).toContain('  <!-- etos-disable-next-line question-count -- skälet -->\n');
    expect((await etos(['explain', 'question-count'], { locale: 'en' })).out).toContain('Too few questions do not make a talk.');
  });

  it('keeps what examples hold, but lets nothing in them steer the terminal', async () => {
    for (const { id } of rules) expect((await etos(['explain', id])).out).not.toMatch(/[\0-\x08\x0B-\x1F\x7F-\x9F]/);
  });

  it('knows what is found before any rule looks', async () => {
    const { out } = await etos(['explain', 'unknown-key']);
    expect(out).toContain('En felstavad nyckel läses inte');
    expect(out).toContain('Det går inte att stänga av');
  });

  it('lists every rule by group without a name', async () => {
    const { code, out } = await etos(['explain']);
    expect(code).toBe(0);
    for (const { id } of rules) expect(out).toMatch(new RegExp(`^${id} +(?:error|warning|info) +\\p{Lu}`, 'mu'));
    expect(out.indexOf('Uppbyggnad')).toBeLessThan(out.indexOf('missing-section'));
  });

  it('names the nearest for a name that does not exist, and ends with 2', async () => {
    const { code, out, err } = await etos(['explain', 'question-cuont']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('question-count');
  });

  it('gives programs one object for a rule, and a list of them all', async () => {
    const one = JSON.parse((await etos(['explain', 'question-count', '--format', 'json'])).out);
    expect(one).toMatchObject({
      code: 'question-count',
      area: 'structure',
      severity: 'warning',
      levels: { draft: 'warning', published: 'warning', retired: 'off' },
      fixable: false,
    });
    expect(one.bad[0].at).toEqual(['dilemmas/biljetten.md:9:1']);
    const all = JSON.parse((await etos(['explain', '--format', 'json'])).out);
    expect(all.map((each: { code: string }) => each.code)).toEqual(expect.arrayContaining(rules.map((rule) => rule.id)));
  });
});
