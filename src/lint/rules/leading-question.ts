import { dilemmaAsking } from '../example-dilemma.ts';
import { atStretch } from '../finding.ts';
import { leadingWords } from '../language/leading.ts';
import { questionsIn } from '../language/questions.ts';
import type { Rule } from '../rule.ts';

/** A question to talk about does not say what answer it wants. */
export const leadingQuestion = {
  id: 'leading-question',
  group: 'craft',
  scope: 'text',
  severity: 'warning',
  what: {
    sv: 'Frågor till samtalet ska inte säga vilket svar de vill ha.',
    en: 'Questions for the talk should not say which answer they want.',
  },
  why: {
    sv: 'Gruppen hör vad som väntas och säger det. De som tycker något annat säger ingenting.',
    en: 'The group hears what is expected and says it. Those who think otherwise say nothing.',
  },
  good: [
    {
      files: dilemmaAsking(
        'Vad är inte rimligt att vänta sig av henne?',
        'Vad borde inte hamna i protokollet, och varför?',
        'Hur visste han att det inte var fel?',
        'Vad gör felet synligt?',
      ),
    },
  ],
  bad: [
    {
      files: dilemmaAsking(
        'Visst ska hon säga nej?',
        'Är det inte orättvist mot de andra?',
        'Borde chefen inte ha frågat först?',
        'Hon går väl för långt, eller hur?',
        'Vad gjorde Leyla fel?',
      ),
      at: [
        'dilemmas/biljetten.md:15:3',
        'dilemmas/biljetten.md:16:3',
        'dilemmas/biljetten.md:17:3',
        'dilemmas/biljetten.md:18:26',
        'dilemmas/biljetten.md:19:3',
      ],
    },
  ],
  *check(facts) {
    for (const question of questionsIn(facts)) {
      const stretch = leadingWords(question);
      if (!stretch) continue;
      const written = question.passage.written.slice(stretch.start, stretch.end);
      yield atStretch(question.passage, stretch, {
        message: {
          sv: `»${written}« säger vilket svar frågan vill ha.`,
          en: `“${written}” says which answer the question wants.`,
        },
        hint: {
          sv: 'Fråga vad som talar för och emot, eller hur det ser ut för var och en.',
          en: 'Ask what speaks for and against, or how it looks to each person.',
        },
      });
    }
  },
} satisfies Rule<'leading-question'>;
