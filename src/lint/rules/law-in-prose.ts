import type { Laws } from '../../bank/laws.ts';
import { exampleTerm } from '../example-texts.ts';
import type { Words } from '../finding.ts';
import { judgeLaw, type LawVerdict } from '../law-references.ts';
import { asLawyersWrite } from '../law-writing.ts';
import type { Rule } from '../rule.ts';
import { type Hit, hitsInLines, isInReference } from '../whole-text.ts';

/** Provisions that are cited in running text are found in laws.yaml and still in force. */
export const lawInProse = {
  id: 'law-in-prose',
  group: 'law',
  scope: 'text',
  severity: 'warning',
  what: {
    sv: 'Lagrum och författningar som nämns i löpande text ska finnas i laws.yaml och fortfarande gälla.',
    en: 'Provisions and statutes named in running text should be found in laws.yaml and still be in force.',
  },
  why: {
    sv: 'Det som står i texten läses högt. Ingen slår upp det först.',
    en: 'What stands in the text is read aloud. Nobody looks it up first.',
  },
  good: [
    {
      files: {
        'glossary/terms/jav.md': exampleTerm({
          body: 'Se FL 16 §, 16 § förvaltningslagen (2017:900), RF 1:9 och 1 kap. 9 § regeringsformen.',
        }),
      },
    },
    { files: { 'glossary/terms/jav.md': exampleTerm({ body: 'Klockan 1:9 i FL, lag (2016:1145), 3 § i vår policy.' }) } },
  ],
  bad: [
    {
      files: { 'glossary/terms/jav.md': exampleTerm({ body: 'Se FL 61 § och 61 § förvaltningslagen.' }) },
      at: ['glossary/terms/jav.md:8:4', 'glossary/terms/jav.md:8:16'],
    },
    {
      files: { 'glossary/terms/jav.md': exampleTerm({ body: 'Enligt 11 § förvaltningslagen (1986:223) gäller det.' }) },
      at: ['glossary/terms/jav.md:8:8'],
    },
    { files: { 'glossary/terms/jav.md': exampleTerm({ body: 'Se RF 9 §.' }) }, at: ['glossary/terms/jav.md:8:4'] },
  ],
  *check({ bank, texts }) {
    if (bank.broken.has('glossary/laws.yaml')) return;
    const { laws } = bank;
    const forms = formsOf(laws);
    if (!forms) return;
    for (const text of texts) {
      for (const hit of hitsInLines(text, forms, { needs: /§|\d:\d/g, unless: onlyReference })) {
        // The references of the front matter are for `law-form` and `law-unknown`.
        if (isInReference(text, hit.span.start.offset)) continue;
        const words = wordsFor(hit.match[0], verdictOf(laws, hit));
        if (words) yield { file: hit.file, span: hit.span, ...words };
      }
    }
  },
} satisfies Rule<'law-in-prose'>;

/** A line of front matter that is a reference and nothing else: there are many. */
const onlyReference = /^ *(?:- )?ref: [^{}]*$/;

const cache = new WeakMap<Laws, RegExp | undefined>();

/** `FL 16 §` and `RF 1:9`; `16 § förvaltningslagen` and `1 kap. 9 § regeringsformen`, with or without a number after. */
function formsOf(laws: Laws): RegExp | undefined {
  if (cache.has(laws)) return cache.get(laws);
  const shorts = Object.keys(laws.statutes).filter((short) => /^\p{Lu}[\p{L}]{1,20}$/u.test(short));
  const names = Object.values(laws.statutes)
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => /^[\p{L} ]{4,80}$/u.test(name));
  const stretch = '(?: (?:första|andra|tredje|fjärde) stycket| \\d st\\.?)?';
  const section = '\\d{1,3}(?: [a-z])? §';
  const parts = [
    shorts.length > 0 ? `(?<short>(?:${shorts.join('|')}) (?:\\d{1,3}:\\d{1,3}(?: [a-z](?!\\p{L}))?|${section}))` : '',
    names.length > 0
      ? `(?<named>(?:\\d{1,3} kap\\. )?${section}${stretch} (?:${longestFirst(names).join('|')})s?(?: \\((?<sfs>\\d{4}:\\d{1,4})\\))?)`
      : '',
  ].filter((part) => part !== '');
  const form = parts.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}:])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  cache.set(laws, form);
  return form;
}

function longestFirst(names: readonly string[]): string[] {
  return [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function verdictOf(laws: Laws, { match }: Hit): LawVerdict {
  const { short, sfs } = match.groups ?? {};
  if (short !== undefined) return judgeLaw(laws, short);
  const ref = asLawyersWrite(laws, match[0]);
  if (ref === undefined) return withoutChapter(laws, match) ?? { is: 'right' };
  const named = ref.split(' ')[0] ?? '';
  const statute = laws.statutes[named];
  if (!statute) return { is: 'right' };
  if (sfs !== undefined && sfs !== statute.sfs) {
    const provision = ref.slice(named.length);
    return judgeLaw(
      { ...laws, statutes: {} },
      laws.repealed.some((each) => each.ref === `${named} ${sfs}${provision}`)
        ? `${named} ${sfs}${provision}`
        : `${named} ${sfs}`,
    );
  }
  return judgeLaw(laws, ref);
}

/** »9 § regeringsformen«: which chapter? Not where it is said before: »1 kap. 8 och 9 §§ regeringsformen«. */
function withoutChapter({ statutes }: Laws, { 0: written, input = '', index = 0 }: RegExpMatchArray): LawVerdict | undefined {
  if (/kap/i.test(input.slice(Math.max(0, index - 60), index + written.length))) return undefined;
  const words = written.toLowerCase();
  const found = Object.entries(statutes).find(([, { numbering, name, aliases }]) => {
    return numbering === 'chapter' && [name, ...aliases].some((each) => words.includes(` ${each.toLowerCase()}`));
  });
  return found ? { is: 'misnumbered', short: found[0], numbering: 'chapter' } : undefined;
}

function wordsFor(written: string, verdict: LawVerdict): Words | undefined {
  switch (verdict.is) {
    case 'repealed':
      return {
        message: { sv: `»${written}« gäller inte längre.`, en: `“${written}” is no longer in force.` },
        hint: {
          sv: `I dag: ${verdict.now}. Läs om det fortfarande passar.`,
          en: `Today: ${verdict.now}. Read whether it still fits.`,
        },
      };
    case 'misnumbered':
      return {
        message: {
          sv: `»${written}« har fel form för ${verdict.short}.`,
          en: `“${written}” has the wrong form for ${verdict.short}.`,
        },
        hint: {
          sv: 'Skriv kapitel och paragraf (RF 1:9), eller paragraf (FL 16 §).',
          en: 'Write chapter and section (RF 1:9), or section (FL 16 §).',
        },
      };
    case 'unknown-provision':
      return {
        message: { sv: `»${written}« finns inte i laws.yaml.`, en: `There is no “${written}” in laws.yaml.` },
        hint: {
          sv: 'Läs lagtexten och lägg till lagrummet i glossary/laws.yaml, eller ändra texten.',
          en: 'Read the text of the law and add the provision to glossary/laws.yaml, or change the text.',
        },
      };
    default:
      return undefined;
  }
}
