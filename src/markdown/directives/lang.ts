import { shaped } from '../argument.ts';
import { directive } from '../directive.ts';
import { isLanguageTag } from '../language-tag.ts';

/** A passage in another language. */
export const lang = directive({
  name: 'lang',
  what: { sv: 'Text på ett annat språk.', en: 'Text in another language.' },
  leaf: false,
  arguments: {
    lang: shaped(
      { sv: 'språket', en: 'the language' },
      { sv: 'en språkkod som en, fi eller se', en: 'a language tag such as sv, fi or se' },
      isLanguageTag,
    ),
  },
  example: '::: lang en\nTone at the top.\n:::',
  build: ({ lang }, { children }) => (lang ? children.map((block) => (block.lang ? block : { ...block, lang })) : children),
});
