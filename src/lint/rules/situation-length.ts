import { exampleDilemma } from '../example-texts.ts';
import { atLine } from '../finding.ts';
import { WordQuestion } from '../language/lexicon.ts';
import type { Rule } from '../rule.ts';
import { isEntry } from '../texts.ts';

/** The situation of a dilemma is long enough to be real and short enough to be read aloud. */
export const situationLength = {
  id: 'situation-length',
  group: 'structure',
  scope: 'text',
  kinds: ['dilemma'],
  severity: 'warning',
  options: {
    min: {
      what: { sv: 'Minsta antal ord.', en: 'The smallest number of words.' },
      default: 60,
      min: 0,
      max: 1000,
    },
    max: {
      what: { sv: 'Största antal ord.', en: 'The largest number of words.' },
      default: 220,
      min: 1,
      max: 5000,
    },
  },
  what: {
    sv: 'Situationen i ett dilemma ska vara 60–220 ord.',
    en: 'The situation of a dilemma should be 60–220 words.',
  },
  why: {
    sv: 'Kortare blir den en gåta, längre hinner gruppen läsa men inte prata.',
    en: 'Any shorter it is a riddle; any longer, the group has time to read but not to talk.',
  },
  good: [{ files: { 'dilemmas/biljetten.md': exampleDilemma({ body: 'ord '.repeat(60).trim() }) } }],
  bad: [
    { files: { 'dilemmas/biljetten.md': exampleDilemma() }, at: ['dilemmas/biljetten.md:9:1'] },
    {
      files: { 'dilemmas/biljetten.md': exampleDilemma({ body: 'ord '.repeat(221).trim() }) },
      at: ['dilemmas/biljetten.md:9:1'],
    },
  ],
  *check(facts, settings) {
    for (const { text, section } of facts.prose) {
      // A translation is as long as its language makes it.
      if (!isEntry(text) || text.kind !== 'dilemma' || section.key !== 'situation') continue;
      const { file } = text.source;
      const [min, max] = [settings.number('min', file), settings.number('max', file)];
      const told = facts.passages.filter(({ section: at }) => at === section || (at !== undefined && section.parts.includes(at)));
      const count = told.reduce((sum, { words }) => sum + words.filter((word) => letters.isTrueOf(word)).length, 0);
      if (count >= min && count <= max) continue;
      yield atLine(text, section.line, {
        message: {
          sv: `Situationen är ${count} ord men ska vara ${min}–${max}.`,
          en: `The situation is ${count} words but should be ${min}–${max}.`,
        },
        hint:
          count < min
            ? {
                sv: 'Berätta var det sker, vem som måste bestämma sig och vad som står på spel.',
                en: 'Tell where it takes place, who has to decide and what is at stake.',
              }
            : {
                sv: 'Stryk det som ingen behöver för att ta ställning, eller flytta det till »Vändningar«.',
                en: 'Strike out what nobody needs for taking a stand, or move it to “Twists”.',
              },
      });
    }
  },
} satisfies Rule<'situation-length'>;

/** Numbers are no words. */
const letters = new WordQuestion((word) => /^\p{L}/u.test(word));
