import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadBank } from '../../src/bank/load.ts';
import { exampleTerm } from '../../src/lint/example-texts.ts';
import { judgeLaw } from '../../src/lint/law-references.ts';
import { lint } from '../../src/lint/lint.ts';
import { temporaryBank } from '../temporary-bank.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));
const { laws } = loadBank(home).value;

describe('what has been repealed, renumbered or renamed in the law that our texts rest on', () => {
  test.each([
    ['FL 1986:223', 'FL 2017:900'],
    ['FL 1986:223 4 §', 'FL 6 §'],
    ['FL 1986:223 7 §', 'FL 9 §'],
    ['FL 1986:223 11 §', 'FL 16 §'],
    ['FL 1986:223 12 §', 'FL 17 §'],
    ['Lag 2016:749', 'VBL 2021:890'],
    ['LOA 1976:600', 'LOA 1994:260'],
    ['Lag 1986:765', 'JOInstr 2023:499'],
    ['AFS 2015:4', 'AFS 2023:2'],
    ['Förordning 2007:827', 'StatskInstr 2025:681'],
    ['BrB 17:7', 'BrB 10:5 b'],
    ['BrB 20:2', 'BrB 10:5 a'],
  ])('%s is met with %s', (old, now) => {
    expect(judgeLaw(laws, old)).toMatchObject({ is: 'repealed', now });
  });

  test.each([
    ['TF 1:1 st. 3', 'TF 1:7'],
    ['TF 3:4', 'TF 3:5'],
  ])('%s stands for something else now, and %s is known', (old, now) => {
    expect(laws.repealed.find((each) => each.ref === old)).toMatchObject({ now });
    expect(judgeLaw(laws, now)).toEqual({ is: 'right' });
  });

  test.each([
    ['landstinget', 'region'],
    ['Ekonomistyrningsverket', 'Statskontoret'],
    ['Krus', 'Statskontoret'],
    ['Värdegrundsdelegationen', 'Statskontoret'],
    ['lagen (2016:749)', 'VBL 2021:890'],
    ['förvaltningslagen (1986:223)', 'FL 2017:900'],
    ['lagen (1976:600)', 'LOA 1994:260'],
    ['lagen (1986:765)', 'JOInstr 2023:499'],
    ['AFS 2015:4', 'AFS 2023:2'],
    ['förordningen (2007:827)', 'StatskInstr 2025:681'],
  ])('»%s« in running text is met with %s', (old, now) => {
    const root = temporaryBank({
      'etos.yaml': `name: x\nextends: ${home}\n`,
      'glossary/terms/ett-ord.md': exampleTerm({ body: `Se ${old} om detta.` }).replace('Jäv', 'Ett ord'),
    });
    const { value } = loadBank(root, { builtin: home });
    const found = lint(value, { only: new Set(['outdated-name']) });
    expect(found.map((each) => each.message.en)).toEqual([expect.stringContaining(`replaced: ${now}`)]);
  });
});
