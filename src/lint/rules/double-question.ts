import { dilemmaAsking } from '../example-dilemma.ts';
import { atStretch } from '../finding.ts';
import type { Passage } from '../language/passage.ts';
import { asksOpenly, questionsIn } from '../language/questions.ts';
import type { Rule } from '../rule.ts';

/** One item of a list of questions asks one thing. */
export const doubleQuestion = {
  id: 'double-question',
  group: 'craft',
  scope: 'text',
  severity: 'warning',
  options: {
    words: {
      what: {
        sv: 'Så många ord får en följdfråga ha (»Varför?«, »Och varför inte?«).',
        en: 'So many words may a follow-up have (“Why?”, “And why not?”).',
      },
      default: 4,
      min: 0,
      max: 20,
    },
  },
  what: {
    sv: 'En punkt i frågelistan ska ställa en fråga.',
    en: 'One item in the list of questions should ask one question.',
  },
  why: {
    sv: 'Av två frågor på en gång svarar gruppen på den lättaste, och den andra blir aldrig ställd.',
    en: 'Of two questions at once the group answers the easier one, and the other is never asked.',
  },
  good: [
    {
      files: dilemmaAsking(
        'Vad gör du, och vad säger du till Leyla?',
        'Vad skulle du vilja veta? Varför?',
        'Stig säger: ”Vem bryr sig? Vem läser?” Vad svarar du?',
        'Ska det stå i beslutet? Hur lyder i så fall raden?',
        'Tänk på er egen enhet. Hur hade det blivit där?',
      ),
    },
  ],
  bad: [
    {
      files: dilemmaAsking('Vad gör du med biljetten? Vem hos er ska veta om den?', 'Vad talar för det?', 'Hur ser det ut?'),
      at: ['dilemmas/biljetten.md:15:29'],
    },
  ],
  *check(facts, settings) {
    const asked = new Set<Passage>();
    for (const question of questionsIn(facts)) {
      const { passage, sentence } = question;
      // »Vill ni ha namnen? Vad gör ni med dem?« is one question with its condition first.
      if (sentence.words.length <= settings.number('words', passage.text.source.file) || !asksOpenly(question)) continue;
      if (!asked.has(passage)) {
        asked.add(passage);
        continue;
      }
      yield atStretch(passage, sentence, {
        message: { sv: 'Punkten ställer mer än en fråga.', en: 'The item asks more than one question.' },
        hint: {
          sv: 'Gör den till en punkt för sig, eller välj den fråga som ger mest att prata om.',
          en: 'Make it an item of its own, or choose the question that gives most to talk about.',
        },
      });
    }
  },
} satisfies Rule<'double-question'>;
