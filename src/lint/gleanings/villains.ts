import type { LanguageCode } from '../../i18n/language.ts';
import type { Gleaning } from '../gleaning.ts';
import type { Passage } from '../language/passage.ts';
import { isCapital } from '../language/words.ts';
import { isEntry, type Text } from '../texts.ts';

/** Somebody of whom a text says that the group easily makes a villain. */
export interface Judged {
  readonly is?: 'man' | 'woman';
  /** A role named in the definite, in small letters: »chefen«. */
  readonly role?: string;
}

/** For `one-sided-wrong`: all those whom the texts warn the facilitator for. */
export const villains: Gleaning<readonly Judged[]> = {
  id: 'one-sided-wrong',
  begin: () => {
    const all: Judged[] = [];
    return {
      take: (facts) => {
        if (!facts.texts.some(mayWarn)) return;
        for (const passage of facts.passages.filter(isPitfall)) all.push(...judgedBy(passage));
      },
      done: () => all,
    };
  },
};

/** Translations say the same once more. */
function mayWarn(text: Text): boolean {
  return text.kind === 'dilemma' && isEntry(text);
}

function isPitfall({ text, section }: Passage): boolean {
  return section?.key === 'pitfalls' && mayWarn(text);
}

const makes: Readonly<Record<LanguageCode, RegExp>> = {
  sv: /^[^\p{L}]*(?:gruppen (?:gör|misstänker) )?([\p{L}-]+) (?:blir|görs till|framställs som|pekas ut|misstänks|till (?:den|en|ett)|för att)(?!\p{L})/iu,
  en: /^[^\p{L}]*(?:the group (?:makes|suspects) )?(?:the )?([\p{L}-]+) (?:becomes|is made|is cast|is seen as|into|of)\b/iu,
};
const nobody = new Set(
  'samtalet gruppen någon några alla många vissa man det den de ingen nej frågan talk group it this conversation someone everyone some'.split(
    ' ',
  ),
);

/** One item of the pitfalls, when it begins with somebody who is made into something. */
function judgedBy({ lang, written, words }: Passage): Judged[] {
  const name = makes[lang].exec(written.slice(0, 200))?.[1] ?? '';
  if (!isCapital(name[0] ?? '') || nobody.has(name.toLowerCase())) return [];
  const told = words.find(({ lower }) => men.has(lower) || women.has(lower))?.lower;
  const is = told === undefined ? {} : { is: men.has(told) ? ('man' as const) : ('woman' as const) };
  return [{ ...is, ...(/(?:en|et)$/.test(name) && roleLike.test(name) ? { role: name.toLowerCase() } : {}) }];
}

const men = new Set('han hans honom he his him'.split(' '));
const women = new Set('hon hennes henne she hers her'.split(' '));
/** Definite nouns and no names: »Chefen«, »Handläggaren«, »Bolaget«. */
const roleLike = /(?:chefen|aren|ören|isten|anten|ären|orn|laget|bonden|ledaren|kollegan|politikern|ministern|mannen|kvinnan)$/i;
