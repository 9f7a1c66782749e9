import { findings } from './findings.ts';
import type { Place, Reading } from './reading.ts';
import { slug } from './slug.ts';

/** Takes an id that stands in the text, and reports when it is taken or not fit to link to. */
export function claimId(reading: Reading, place: Place, written: string): string {
  const fit = /^[A-Za-z0-9][\w.-]*$/.test(written) ? written : slug(written);
  if (fit !== written) reading.report(place, findings.badId(written.slice(0, 60), fit));
  const { id, taken } = reading.ids.claim(fit);
  if (taken) reading.report(place, findings.duplicateId(fit, id));
  return id;
}
