/** The languages etos speaks and prints; Swedish is the source. To add one: add it here, and the compiler names what it lacks. */
export const languages = ['sv', 'en'] as const;
export type LanguageCode = (typeof languages)[number];

/** True for a code that etos can speak. */
export function isLanguage(code: string): code is LanguageCode {
  return (languages as readonly string[]).includes(code);
}
