import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf } from '../../bank/kinds/kinds.ts';
import { type Values, writeFrontMatter, writeYaml } from '../../bank/write-front-matter.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import { home } from '../home.ts';
import { type FormName, forms } from './forms.ts';

/** A skeleton in a language, with values written into it: the whole text of a new entry. */
export function fillSkeleton(name: FormName, lang: LanguageCode, values: Values): string {
  const text = skeletonText(name, lang);
  return kindOf(forms[name].kind).ending === 'yaml' ? writeYaml(text, values) : writeFrontMatter(text, values);
}

/** A skeleton as it lies in `templates/new/`: a draft whose empty keys wait for values. */
export function skeletonText(name: FormName, lang: LanguageCode): string {
  const ending = kindOf(forms[name].kind).ending ?? 'md';
  return readFileSync(join(home, 'templates', 'new', lang, `${name}.${ending}`), 'utf8');
}
