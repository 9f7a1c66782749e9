import { expect, test } from 'vitest';
import { loadBank } from '../../src/bank/load.ts';
import { termWith } from '../../src/lint/example-term.ts';
import { aloneIn, factsOf } from '../../src/lint/facts.ts';
import { vocabulary } from '../../src/lint/gleanings/vocabulary.ts';
import { temporaryBank } from '../temporary-bank.ts';

test('the words of texts are the same gleaned one text at a time and all at once, whatever they have in common', () => {
  const jav = termWith({ title: 'Mod', example: 'Leyla väntar.' })['glossary/terms/jav.md'] ?? '';
  const other = jav.replace('title: Mod', 'title: Väntan').replace(/definition: .*/, 'definition: Mod');
  const root = temporaryBank({ 'glossary/terms/jav.md': jav, 'glossary/terms/vantan.md': other });
  const facts = factsOf(loadBank(root).value);
  const [together, apart] = [vocabulary.begin(), vocabulary.begin()];
  together.take(facts);
  for (const text of facts.texts) apart.take(aloneIn(facts)(text));
  expect(apart.done()).toEqual(together.done());
  expect(together.done().get('mod')).toBe(true);
  expect(together.done().get('väntan')).toBe('glossary/terms/vantan.md');
});
