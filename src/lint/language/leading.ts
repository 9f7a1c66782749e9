import type { LanguageCode } from '../../i18n/language.ts';
import type { Stretch } from './passage.ts';
import type { Question } from './questions.ts';

/** The words by which a question says what it wants to hear; undefined when it does not. */
export function leadingWords({ passage, sentence }: Question): Stretch | undefined {
  const { start, end } = sentence;
  // Enough for any of the patterns, and no more than a few words of a text without end.
  const head = passage.written.slice(start, Math.min(end, start + 160)).toLowerCase();
  const opening = openings[passage.lang].exec(head);
  if (opening) return { start, end: start + opening[0].trimEnd().length };
  const tail = passage.written.slice(Math.max(start, end - 24), end).toLowerCase();
  const found = endings[passage.lang].exec(tail);
  if (!found) return undefined;
  const from = Math.max(start, end - 24) + found.index + found[0].indexOf(found[1] ?? '');
  return { start: from, end: from + (found[1] ?? '').length };
}

const subject = '(?:\\p{L}+ ){1,2}?';

/** One pattern, for most questions are open, and a first word that begins none of these is seen at once. */
function oneOfThese(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map((each) => each.source).join('|'), 'u');
}

const openings: Readonly<Record<LanguageCode, RegExp>> = {
  sv: oneOfThese(
    /^(?:men |och )?visst (?:är|har|ska|kan|bör|borde|måste|vore|blir|finns)(?!\p{L})/u,
    /^(?:men |och )?(?:är|vore|var) det inte(?!\p{L})/u,
    new RegExp(`^(?:men |och )?(?:bör|borde|ska|skulle|måste) (?:${subject})?inte(?!\\p{L})`, 'u'),
    /^(?:men |och )?(?:håller (?:du|ni) (?:inte )?med|tycker (?:du|ni|inte du|inte ni) inte|tycker inte (?:du|ni))(?!\p{L})/u,
    /^(?:kan|får|är|var) det (?:verkligen|ens)(?!\p{L})/u,
    /^varför (?:är|var|vore|blir) det (?:så )?(?:fel|orätt|olämpligt|oetiskt|omoraliskt|oacceptabelt|rätt)(?!\p{L})/u,
    /^hur (?:fel|olämpligt|oetiskt|omoraliskt) (?:är|var)(?!\p{L})/u,
    /^vad (?:gör|gjorde) (?:\p{L}+ ){1,2}(?:för )?fel(?!\p{L})/u,
    /^(?:men )?(?:inser|fattar) \p{L}+(?= )/u,
    /^(?:men )?hur kunde (?:\p{L}+ ){1,2}vara så(?!\p{L})/u,
    /^nog (?:är|har|ska|kan|bör|borde|måste|vore) \p{L}+ väl(?!\p{L})/u,
  ),
  en: oneOfThese(
    /^(?:but |and )?(?:don['’]t|do not|wouldn['’]t) you (?:think|agree|say)\b/,
    /^(?:but |and )?(?:isn['’]t|aren['’]t|wasn['’]t|shouldn['’]t|wouldn['’]t|mustn['’]t) \p{L}+/u,
    /^surely\b/,
    /^do you (?:not )?agree that\b/,
    /^(?:is it|can it) really\b/,
    /^why (?:is|was|would) it (?:be )?(?:so )?(?:wrong|unethical|immoral|unacceptable)\b/,
    /^how (?:wrong|unethical|immoral) (?:is|was)\b/,
    /^what (?:did|does) (?:\p{L}+ ){1,2}do wrong\b/u,
  ),
};

const endings: Readonly<Record<LanguageCode, RegExp>> = {
  sv: /,? (eller hur|visst|inte sant)\s*\?[”"»«)]*\s*$/,
  en: /, (right|(?:is|does|was|has|should|would|could)n['’]t (?:it|she|he|they)|don['’]t you think|surely)\s*\?[”"»«)]*\s*$/,
};
