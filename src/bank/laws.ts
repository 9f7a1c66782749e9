import { z } from 'zod';
import type { LanguageCode } from '../i18n/language.ts';
import { day, line, text } from './kinds/fields.ts';

/** How far a legal fact has been checked: the text was read, a source confirms it, only the title is confirmed, or from memory. */
const verified = z.enum(['text', 'source', 'title', 'memory']);

const provision = z.strictObject({ about: line, en: line.optional(), verified, checked: day.optional(), note: text.optional() });

const statute = z.strictObject({
  title: line,
  name: line,
  en: line,
  sfs: z
    .string()
    .regex(/^\d{4}:\d+$/)
    .optional(),
  eu: z
    .string()
    .regex(/^\d{4}\/\d+$/)
    .optional(),
  numbering: z.enum(['chapter', 'section', 'article', 'title']),
  aliases: z.array(line).default([]),
  verified,
  checked: day.optional(),
  replacedBy: line.optional(),
  note: text.optional(),
  provisions: z.record(z.string(), provision).default({}),
});

const repealed = z.strictObject({ ref: line, was: line.optional(), now: line, note: line, verified, checked: day.optional() });

/** `laws.yaml`: statutes by short name, and references that have gone out of date. */
export const lawsSchema = z.strictObject({
  statutes: z.record(z.string(), statute),
  repealed: z.array(repealed).default([]),
});

export type Statute = z.output<typeof statute>;
export type Provision = z.output<typeof provision>;
export type Laws = z.output<typeof lawsSchema>;

/** A reference such as `FL 5 § st. 2`, taken apart. */
export interface LawReference {
  readonly short: string;
  /** The key in laws.yaml: `5`, `1:9`, `7 a`; undefined when the statute is named as a whole. */
  readonly provision?: string;
  readonly paragraph?: number;
  readonly point?: number;
}

/** Takes a reference apart; undefined when it is not written in a form lawyers use. */
export function parseLawReference(ref: string): LawReference | undefined {
  const form =
    /^(\p{L}+)(?:\s+(?:(\d+:\d+(?:\s[a-z])?)(?:\s§)?|(\d+(?:\s[a-z])?)\s§|art\.\s(\d+(?:\.\d+)?)))?(?:\sst\.\s(\d+))?(?:\sp\.\s(\d+))?$/u.exec(
      ref.trim(),
    );
  if (!form?.[1]) return undefined;
  const at = form[2] ?? form[3] ?? form[4];
  return {
    short: form[1],
    ...(at ? { provision: at } : {}),
    ...(form[5] ? { paragraph: Number(form[5]) } : {}),
    ...(form[6] ? { point: Number(form[6]) } : {}),
  };
}

/** What a reference turned out to be. */
export type LawLookup =
  | { readonly found: 'provision'; readonly statute: Statute; readonly provision: Provision }
  | { readonly found: 'statute'; readonly statute: Statute }
  | { readonly found: 'no-provision'; readonly statute: Statute }
  | { readonly found: 'nothing' };

/** Looks a reference up. `no-provision`: the statute is known, the provision is not. */
export function lookUpLaw(laws: Laws, reference: LawReference): LawLookup {
  const statute = Object.hasOwn(laws.statutes, reference.short) ? laws.statutes[reference.short] : undefined;
  if (!statute) return { found: 'nothing' };
  if (reference.provision === undefined) return { found: 'statute', statute };
  const provision = Object.hasOwn(statute.provisions, reference.provision) ? statute.provisions[reference.provision] : undefined;
  return provision ? { found: 'provision', statute, provision } : { found: 'no-provision', statute };
}

/**
 * A reference as running text names it: `1 kap. 9 § regeringsformen`, `5 § andra stycket förvaltningslagen (2017:900)`;
 * in English `Chapter 1, Section 9 of the Instrument of Government`. The constitution's acts go by name alone.
 */
export function writeLawReference(laws: Laws, ref: string, lang: LanguageCode): string {
  const reference = parseLawReference(ref);
  const statute = reference && laws.statutes[reference.short];
  if (!reference || !statute) return ref;
  return lang === 'sv' ? swedish(reference, statute) : english(reference, statute);
}

const ordinals = ['', 'första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde'];

function swedish(reference: LawReference, statute: Statute): string {
  const at = reference.provision ?? '';
  const [chapter, section] = at.split(':');
  const parts = [
    statute.numbering === 'article' && at ? `artikel ${at} i` : section ? `${chapter} kap. ${section} §` : at ? `${at} §` : '',
    reference.paragraph ? `${ordinals[reference.paragraph] ?? reference.paragraph} stycket` : '',
    reference.point ? `${reference.point}` : '',
    nameOf(statute, statute.name),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function english(reference: LawReference, statute: Statute): string {
  const at = reference.provision ?? '';
  const [chapter, section] = at.split(':');
  const where =
    statute.numbering === 'article' && at
      ? `Article ${at}`
      : section
        ? `Chapter ${chapter}, Section ${section}`
        : at
          ? `Section ${at}`
          : '';
  const detail = [
    reference.paragraph ? `paragraph ${reference.paragraph}` : '',
    reference.point ? `point ${reference.point}` : '',
  ].filter((part) => part !== '');
  const place = [where, ...detail].filter((part) => part !== '').join(', ');
  const name = nameOf(statute, statute.en);
  return place === '' ? name : `${place} of ${name}`;
}

/** The four fundamental laws and conventions are known by name; other statutes carry their number. */
function nameOf(statute: Statute, name: string): string {
  const byName = statute.sfs === '1974:152' || statute.sfs === '1949:105' || statute.sfs === '1991:1469';
  const number = statute.sfs ?? (statute.eu ? `EU ${statute.eu}` : undefined);
  return byName || !number ? name : `${name} (${number})`;
}

/** Where the public can read a statute: the Government's register of statutes, or EUR-Lex. */
export function statuteUrl(statute: Statute): string | undefined {
  if (statute.sfs) return `https://rkrattsbaser.gov.se/sfst?bet=${statute.sfs}`;
  const [year, number] = statute.eu?.split('/') ?? [];
  return year && number ? `https://eur-lex.europa.eu/eli/reg/${year}/${number}/oj` : undefined;
}
