/** Minutes before and after the talk itself when there is no session to say; a short meeting has a short frame. */
export function frameFor(minutes: number | undefined): { readonly welcome: number; readonly harvest: number } {
  return minutes !== undefined && minutes <= 30 ? { welcome: 2, harvest: 3 } : { welcome: 5, harvest: 10 };
}

/** How many of an occasion's minutes are left for dilemmas when there is no session to say. */
export function talkMinutes(minutes: number | undefined): number | undefined {
  const { welcome, harvest } = frameFor(minutes);
  return minutes === undefined ? undefined : Math.max(1, minutes - welcome - harvest);
}
