import { text } from '../argument.ts';
import { directive } from '../directive.ts';

/** A page to hang on a wall. */
export const poster = directive({
  name: 'poster',
  what: { sv: 'Affisch: en egen sida, så stor text som får plats.', en: 'Poster: a page of its own, in type as large as fits.' },
  leaf: false,
  arguments: { mark: text({ sv: 'en bokstav eller ett ord överst, mycket stort', en: 'a letter or word on top, very large' }) },
  example: '::: poster mark=A\nAnmäla\n:::',
  build: ({ mark }, { children, line }) => [{ type: 'poster', ...(mark && { mark }), children, line }],
});
