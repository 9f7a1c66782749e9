import type { Laws } from '../../bank/laws.ts';
import { termWith } from '../example-term.ts';
import { atStretch } from '../finding.ts';
import { dotted, everydayShortForms, writtenOut } from '../language/abbreviations.ts';
import { isCapitalCode, isLetter, oneOf } from '../language/letters.ts';
import type { Passage } from '../language/passage.ts';
import { isCapital, type Word } from '../language/words.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Text } from '../texts.ts';

/** Short forms are written out where they are first used. */
export const abbreviation = {
  id: 'abbreviation',
  group: 'language',
  scope: 'text',
  severity: 'warning',
  options: {
    allow: {
      what: { sv: 'Förkortningar som alla läsare kan.', en: 'Short forms that every reader knows.' },
      default: [],
    },
  },
  what: {
    sv: 'Förkortningar ska skrivas ut första gången de används.',
    en: 'Short forms should be written out the first time they are used.',
  },
  why: {
    sv: 'Den som är ny vet inte vad RF eller JO är, och en uppläsare läser bokstäverna en och en.',
    en: 'Whoever is new does not know what RF or JO is, and a screen reader reads the letters one by one.',
  },
  good: [
    {
      files: termWith({
        example:
          'Leyla ringer Justitieombudsmannen (JO). JO svarar per SMS. Förvaltningslagen gäller, och FL 16 § läses högt. Gustav II Adolf och EU. HANDLA NU! stod det. Rum B och plan XV. Han fick t. ex. vänta hos SUA (Statens utlämningsenhet). Se SOU 2018:25.',
      }),
    },
    { files: termWith({ front: 'aliases: [SKV]\n', example: 'Leyla ringer SKV.' }) },
  ],
  bad: [
    {
      files: termWith({ example: 'Leyla anmäler till JO, som läser RF och t.ex. dagböcker. JO väntar.' }),
      at: ['glossary/terms/jav.md:8:20', 'glossary/terms/jav.md:8:34', 'glossary/terms/jav.md:8:41'],
    },
    {
      files: termWith({ example: 'Leyla tar med t.ex. kaffe.' }),
      at: ['glossary/terms/jav.md:8:15'],
      fixed: termWith({ example: 'Leyla tar med till exempel kaffe.' }),
    },
  ],
  *check({ bank, texts, passages }, settings) {
    for (const text of texts) {
      const allowed = settings.words('allow', text.source.file);
      const own = passages.filter(
        (each) => each.text === text && (each.section !== undefined || each.path?.[0] === 'definition'),
      );
      yield* capitals({ text, laws: bank.laws, passages: own, allowed: new Set(allowed) });
      if (text.lang !== 'sv') continue;
      // Quicker than the pattern below, for the many passages that have none.
      for (const passage of own) if (mayHavePoints(passage.written)) yield* points(passage, new Set(allowed));
    }
  },
} satisfies Rule<'abbreviation'>;

interface Read {
  readonly text: Text;
  readonly laws: Laws;
  readonly passages: readonly Passage[];
  readonly allowed: ReadonlySet<string>;
}

/** The first use of each short form in capitals that the text does not write out. */
function* capitals({ text, laws, passages, allowed }: Read): Iterable<Finding> {
  const seen = new Set<string>();
  for (const passage of passages) {
    const { written, words } = passage;
    for (const { index, word, short } of shortFormsIn(passage)) {
      if (seen.has(short) || allowed.has(short)) continue;
      const beside = [words[index - 1], words[index + 1]];
      if (beside.some((each) => each && isShouted(written.slice(each.start, each.end)))) continue;
      if (isReference(written.slice(word.end, word.end + 6)) && !Object.hasOwn(laws.statutes, short)) continue;
      seen.add(short);
      if (isExplained(written, word) || isWrittenOut(short, { text, laws, passages })) continue;
      yield atStretch(
        passage,
        { start: word.start, end: word.start + short.length },
        {
          message: { sv: `»${short}« är inte utskrivet.`, en: `“${short}” is not written out.` },
          hint: hintFor(short, laws),
        },
      );
    }
  }
}

function shortFormsIn({ written, words }: Passage): { readonly index: number; readonly word: Word; readonly short: string }[] {
  const found: { index: number; word: Word; short: string }[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || !isCapitalCode(written.charCodeAt(word.start + 1))) continue;
    const short = shortForm(written, word.start, word.end);
    if (short !== undefined) found.push({ index, word, short });
  }
  return found;
}

/** Two to five capitals, also with an ending: `JO`, `JO:s`, `SMS-et`. */
function shortForm(written: string, start: number, end: number): string | undefined {
  if (end - start < 2 || !isCapital(written[start + 1] ?? '') || !isCapital(written[start] ?? '')) return undefined;
  const short = /^(\p{Lu}{2,5})(?:[:’']\p{Ll}{0,4}|-\p{Ll}{0,30})?$/u.exec(written.slice(start, Math.min(end, start + 40)))?.[1];
  if (short === undefined || end - start > 36 || isWord(short) || everydayShortForms.has(short) || /^[IVXLCM]+$/.test(short))
    return undefined;
  return short;
}

/** »STOPP«: five capitals that can be read as a word most often are one, on a sign. */
function isWord(short: string): boolean {
  return short.length === 5 && /[^AEIOUYÅÄÖ][AEIOUYÅÄÖ][^AEIOUYÅÄÖ]/.test(short);
}

/** »SOU 2018:25«: a series and a year is how a publication is cited. */
function isReference(after: string): boolean {
  return /^ (?:19|20)\d\d/.test(after);
}

/** Capitals on both sides are a headline or a sign. */
function isShouted(word: string): boolean {
  return word.length > 1 && /^\p{Lu}+$/u.test(word);
}

/** »Justitieombudsmannen (JO)«, »JO (Justitieombudsmannen)«, »Förkortas JO«. */
function isExplained(written: string, { start, end }: { start: number; end: number }): boolean {
  const before = written.slice(Math.max(0, start - 20), start);
  // »Statens inköpscentral, SIC.«
  const name = /(\p{Lu})\p{Ll}+(?: \p{L}+){0,3}, $/u.exec(written.slice(Math.max(0, start - 60), start))?.[1];
  if (name === written[start] && /[.,]/.test(written[end] ?? '')) return true;
  if ((before.endsWith('(') && written[end] === ')') || /(?:förkorta[st]?|abbreviated(?: as| to)?) $/i.test(before)) return true;
  return /^ ?[(,–] ?\p{L}{3}/u.test(written.slice(end, end + 6)) && written.slice(end, end + 2).includes('(');
}

function isWrittenOut(short: string, { text, laws, passages }: Omit<Read, 'allowed'>): boolean {
  const data: Readonly<Record<string, unknown>> = text.data;
  const titles = [data.title, ...(Array.isArray(data.aliases) ? data.aliases : [])].map(String);
  if (
    titles.some((title) =>
      title
        .toUpperCase()
        .split(/[^\p{L}]+/u)
        .includes(short),
    )
  )
    return true;
  const longer = longForms(short, laws);
  return longer.length > 0 && passages.some(({ written }) => longer.some((each) => written.toLowerCase().includes(each)));
}

function longForms(short: string, laws: Laws): string[] {
  const statute = Object.hasOwn(laws.statutes, short) ? laws.statutes[short] : undefined;
  const names = statute ? [statute.name, statute.en, ...statute.aliases].filter((name) => name !== short) : [];
  return [...names.map((name) => name.toLowerCase()), ...((Object.hasOwn(writtenOut, short) && writtenOut[short]) || [])];
}

function hintFor(short: string, laws: Laws): { sv: string; en: string } {
  const statute = Object.hasOwn(laws.statutes, short) ? laws.statutes[short] : undefined;
  if (statute) return { sv: `Skriv ${statute.name}.`, en: `Write ${statute.en}.` };
  return {
    sv: `Skriv ut vad det betyder första gången, med förkortningen inom parentes: (${short}).`,
    en: `Write out what it means the first time, with the short form in brackets: (${short}).`,
  };
}

/** Whether some point stands before a letter, as in »t.ex.«, or after one of the short forms that have but one. */
function mayHavePoints(written: string): boolean {
  for (let at = written.indexOf('.'); at >= 0; at = written.indexOf('.', at + 1)) {
    if (isLetter(written.charCodeAt(at + 1))) return true;
    if (!endsShort(written.charCodeAt(at - 1))) continue;
    let start = at;
    while (start > 0 && at - start < longestPointed && isLetter(written.charCodeAt(start - 1))) start--;
    if (pointedOnce.has(written.slice(start, at).toLowerCase())) return true;
  }
  return false;
}

const pointedOnce = new Set(['dvs', 'osv', 'ang', 'resp', 'ev']);
/** True for the last letter of one of those. */
const endsShort = oneOf(Array.from(pointedOnce, (short) => short.at(-1) + (short.at(-1) ?? '').toUpperCase()).join(''));
/** One more than the longest of them. */
const longestPointed = 5;

const pointed =
  /(?<![\p{L}.])(?:t\.ex|bl\.a|m\.m|m\.fl|d\.v\.s|dvs|o\.s\.v|osv|fr\.o\.m|t\.o\.m|p\.g\.a|f\.n|s\.k|f\.d|m\.a\.o|m\.h\.a|e\.d|ang|resp|ev)\.(?=\s|$)/giu;

function* points(passage: Passage, allowed: ReadonlySet<string>): Iterable<Finding> {
  for (const { 0: found, index } of passage.written.matchAll(pointed)) {
    const long = dotted[found.toLowerCase()];
    if (long === undefined || allowed.has(found) || passage.isSpoken(index)) continue;
    const at = { start: index, end: index + found.length };
    const finding = atStretch(passage, at, {
      message: { sv: `»${found}« kan skrivas ut.`, en: `“${found}” can be written out.` },
      hint: { sv: `Skriv »${long}«.`, en: `Write “${long}”.` },
    });
    yield endsSentence(passage.written, at.end) || passage.path ? finding : { ...finding, fix: [edit(finding, found, long)] };
  }
}

/** The point may also be that of the sentence, and must then stay. */
function endsSentence(written: string, end: number): boolean {
  const next = /^\s*(\S)/.exec(written.slice(end, end + 20))?.[1];
  return next === undefined || isCapital(next);
}

function edit({ file, span }: Finding, found: string, long: string): { file: string; start: number; end: number; text: string } {
  const text = isCapital(found[0] ?? '') ? `${(long[0] ?? '').toUpperCase()}${long.slice(1)}` : long;
  const start = span?.start.offset ?? 0;
  return { file, start, end: start + found.length, text };
}
