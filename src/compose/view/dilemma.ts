import type { Bank } from '../../bank/bank.ts';
import type { Localized } from '../../bank/localize.ts';
import { listOf } from '../../i18n/format.ts';
import { fill, wordsIn } from '../../i18n/words.ts';
import { MarkdownValue } from '../markdown-value.ts';
import { lawView, principleNames } from './law.ts';
import { partOf, phrase, prose, type Reader, sectionOf } from './prose.ts';

/** A dilemma as a participant may see it. */
export function dilemmaView(bank: Bank, dilemma: Localized<'dilemma'>, at: { number: number; reader: Reader }) {
  const { number, reader } = at;
  const { data, lang } = dilemma;
  return {
    number,
    anchor: `dilemma-${number}`,
    id: dilemma.id,
    title: phrase(data.title, lang, reader),
    minutes: data.minutes,
    untranslated: lang !== reader.lang,
    principleNames: principleNames(bank, data.principles, reader.lang),
    sensitive: data.sensitive ? phrase(data.sensitive, lang, reader) : undefined,
    situation: prose(sectionOf(dilemma, 'situation'), lang, reader),
    questions: prose(sectionOf(dilemma, 'questions'), lang, reader),
    options: (data.options ?? []).map((option, at) => ({ letter: letter(at), text: phrase(option.text, lang, reader) })),
    openLetter: letter(data.options?.length ?? 0),
    hasOptions: (data.options?.length ?? 0) > 0,
  };
}

/** A dilemma as its facilitator needs it: what participants see, and what they must not. */
export function dilemmaGuide(bank: Bank, dilemma: Localized<'dilemma'>, at: { number: number; reader: Reader }) {
  const { reader } = at;
  const { data, lang } = dilemma;
  const notes = sectionOf(dilemma, 'facilitator');
  const part = (key: string) => prose(partOf(notes, key), lang, reader);
  return {
    ...dilemmaView(bank, dilemma, at),
    options: (data.options ?? []).map((option, at) => ({
      letter: letter(at),
      text: phrase(option.text, lang, reader),
      weighs: weighs(bank, option, reader),
      note: option.note ? phrase(option.note, lang, reader) : undefined,
    })),
    purpose: part('purpose'),
    listenFor: part('listenFor'),
    pitfalls: part('pitfalls'),
    limit: part('limit'),
    closing: part('closing'),
    twists: prose(sectionOf(dilemma, 'twists'), lang, reader),
    comment: prose(sectionOf(dilemma, 'comment'), lang, reader),
    laws: data.laws.map((law) => lawView(bank, law, { from: lang, reader })),
  };
}

/** 0 → A. */
function letter(at: number): string {
  return String.fromCharCode(65 + at);
}

type Option = NonNullable<Localized<'dilemma'>['data']['options']>[number];

/** What an option favours and risks, as one sentence: `Främjar objektivitet, riskerar legalitet; rättsligt oklart.` */
function weighs(bank: Bank, option: Option, reader: Reader): MarkdownValue {
  const words = wordsIn(reader.lang).print;
  const names = (ids: readonly string[]) =>
    listOf(
      ids.map((id) => principleNames(bank, [id], reader.lang).toLowerCase()),
      reader.lang,
    );
  const parts = [
    option.favours.length > 0 ? fill(words.optionFavours, { principles: names(option.favours) }) : '',
    option.risks.length > 0 ? fill(words.optionRisks, { principles: names(option.risks) }) : '',
    option.legal ? words.optionLegal[option.legal] : '',
  ].filter((part) => part !== '');
  const sentence = parts.join('; ');
  return new MarkdownValue(sentence === '' ? '' : `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.`);
}
