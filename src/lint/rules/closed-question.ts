import { dilemmaAsking } from '../example-dilemma.ts';
import { atStretch } from '../finding.ts';
import { leadingWords } from '../language/leading.ts';
import { closingVerb, questionsIn } from '../language/questions.ts';
import type { Rule } from '../rule.ts';

/** A question to talk about is not answered by yes or no. */
export const closedQuestion = {
  id: 'closed-question',
  group: 'craft',
  scope: 'text',
  severity: 'warning',
  what: {
    sv: 'Frågor till samtalet ska inte gå att svara ja eller nej på.',
    en: 'Questions for the talk should not be possible to answer with yes or no.',
  },
  why: {
    sv: 'Den som svarar ja eller nej har svarat färdigt. Gruppen tar ställning innan den har tänkt.',
    en: 'Whoever says yes or no has finished answering. The group takes sides before it has thought.',
  },
  good: [
    {
      files: dilemmaAsking(
        'Vad talar för att hon berättar?',
        'Är det någon skillnad på de två, och i så fall vilken?',
        'Var går gränsen för dig?',
        'Om du pratar med honom, var gör du det?',
        'Är det chefens sak eller din?',
      ),
    },
    {
      files: dilemmaAsking(
        'Har ni varit med om något liknande? Berätta.',
        'Tänk dig att det var du. Vad hade du gjort?',
        'Pratar du med honom, hur börjar du?',
      ),
    },
  ],
  bad: [
    {
      files: dilemmaAsking('Ska Leyla berätta?', 'Men har han rätt?', 'Var det fel av henne att vänta?', 'Vad gör du?'),
      at: ['dilemmas/biljetten.md:15:3', 'dilemmas/biljetten.md:16:7', 'dilemmas/biljetten.md:17:3'],
    },
  ],
  *check(facts) {
    for (const question of questionsIn(facts)) {
      const verb = closingVerb(question);
      if (!verb || leadingWords(question)) continue;
      const { passage } = question;
      const written = passage.written.slice(verb.start, verb.end);
      yield atStretch(passage, verb, {
        message: {
          sv: `Frågan som börjar med »${written}« går att svara ja eller nej på.`,
          en: `The question that begins with “${written}” can be answered with yes or no.`,
        },
        hint:
          passage.lang === 'sv'
            ? {
                sv: 'Börja med Vad, Hur, Vilka eller På vilket sätt, eller lägg till »och i så fall hur«.',
                en: 'Begin with Vad, Hur, Vilka or På vilket sätt, or add “och i så fall hur”.',
              }
            : {
                sv: 'Börja med What, How, Which eller In what way, eller lägg till “and if so, how”.',
                en: 'Begin with What, How, Which or In what way, or add “and if so, how”.',
              },
      });
    }
  },
} satisfies Rule<'closed-question'>;
