/** True for a language tag as BCP 47 has them: language, then script, region and the like. */
export function isLanguageTag(tag: string): boolean {
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag);
}
