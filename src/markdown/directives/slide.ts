import { choice, integer } from '../argument.ts';
import { directive } from '../directive.ts';

/** One slide of a talk. */
export const slide = directive({
  name: 'slide',
  what: { sv: 'En bild i ett bildspel; en egen sida på papper.', en: 'A slide of a talk; a page of its own on paper.' },
  leaf: false,
  arguments: {
    look: choice({ sv: 'title står mitt på sidan', en: 'title stands in the middle' }, ['title', 'text']),
    minutes: integer({ sv: 'minuter att räkna ned', en: 'minutes to count down' }, 1, 600),
  },
  example: '::: slide minutes=10\n## Två och två\n\nVad skulle du göra?\n\n::: notes\nPåminn om tiden.\n:::\n:::',
  build: ({ look = 'text', minutes }, { children, line }) => [
    { type: 'slide', look, ...(minutes && { minutes }), children, line },
  ],
});
