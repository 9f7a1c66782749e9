import type { Localized } from '../../bank/localize.ts';
import { fill, wordsIn } from '../../i18n/words.ts';
import { phrase, prose, type Reader, sectionOf } from './prose.ts';

/** A method sheet: how to lead a talk, step by step. For those who lead. */
export function methodView(method: Localized<'method'>, reader: Reader) {
  const { data, lang } = method;
  const words = wordsIn(reader.lang).print;
  const say = (text: string) => phrase(text, lang, reader);
  const { min, max, subgroup } = data.group;
  return {
    id: method.id,
    title: say(data.title),
    purpose: say(data.purpose),
    description: prose(sectionOf(method, 'description'), lang, reader),
    group: subgroup ? fill(words.groupIn, { min, max, subgroup }) : fill(words.groupSize, { min, max }),
    duration: fill(words.durationRange, data.minutes),
    steps: data.steps.map((step) => ({ text: say(step.text), time: stepTime(data, step, words) })),
    suits: data.suits.map(say),
    avoidWhen: data.avoidWhen.map(say),
    materials: data.materials.map(say),
    room: data.room ? say(data.room) : undefined,
    seated: data.seated ? say(data.seated) : undefined,
    digital: data.digital ? say(data.digital) : undefined,
    pitfalls: data.pitfalls.map(say),
  };
}

type Data = Localized<'method'>['data'];

/** `2 min`, or for a step with a share of the time the range that the method's shortest and longest form give it. */
function stepTime(data: Data, step: Data['steps'][number], words: ReturnType<typeof wordsIn>['print']): string {
  if (step.minutes !== undefined) return fill(words.stepMinutes, { minutes: step.minutes });
  const fixed = data.steps.reduce((sum, each) => sum + (each.minutes ?? 0), 0);
  const at = (whole: number) => Math.max(1, Math.round(((whole - fixed) * (step.share ?? 0)) / 100));
  const [least, most] = [at(data.minutes.min), at(data.minutes.max)];
  return fill(words.stepMinutes, { minutes: least === most ? least : `${least}–${most}` });
}
