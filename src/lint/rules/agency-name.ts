import { agencyNames } from '../agency-names.ts';
import { exampleDilemma } from '../example-texts.ts';
import type { Rule } from '../rule.ts';
import type { Text } from '../texts.ts';
import { type Hit, hitsIn, keyAt } from '../whole-text.ts';

/** What participants read of a dilemma or a case names no real agency. */
export const agencyName = {
  id: 'agency-name',
  group: 'privacy',
  scope: 'text',
  kinds: ['dilemma', 'case'],
  severity: 'warning',
  options: {
    allow: { what: { sv: 'Myndigheter som får nämnas.', en: 'Agencies that may be named.' }, default: [] },
  },
  what: {
    sv: 'Ett dilemma eller case ska inte utspela sig på en namngiven, verklig myndighet.',
    en: 'A dilemma or case should not take place at a real agency by its name.',
  },
  why: {
    sv: 'Den som arbetar där undrar vem det handlar om, och alla andra att det inte gäller dem.',
    en: 'Those who work there wonder whom it is about; all others, that it does not concern them.',
  },
  good: [
    {
      files: {
        'dilemmas/biljetten.md': exampleDilemma({ body: 'Leyla arbetar på en tillsynsmyndighet och ringer länsstyrelsen.' }),
      },
    },
    {
      files: {
        'dilemmas/biljetten.md': exampleDilemma({
          body: 'Leyla.\n\n## För samtalsledaren\n\n### Där gränsen går\n\nSkatteverket svarar på frågor.',
        }),
      },
    },
  ],
  bad: [
    {
      files: { 'dilemmas/biljetten.md': exampleDilemma({ body: 'Leyla arbetar på Skatteverkets kontor.' }) },
      at: ['dilemmas/biljetten.md:11:18'],
    },
    {
      files: { 'dilemmas/biljetten.md': exampleDilemma({ front: 'sensitive: Handlar om Kriminalvården.\n' }) },
      at: ['dilemmas/biljetten.md:7:23'],
    },
  ],
  *check({ texts }, settings) {
    for (const text of texts) {
      if (text.kind !== 'dilemma' && text.kind !== 'case') continue;
      const allowed = new Set(settings.words('allow', text.source.file).map((each) => each.toLowerCase()));
      const isRead = readByParticipants(text);
      for (const hit of hitsIn(text, shape)) {
        const name = hit.match[1] ?? '';
        if (allowed.has(name.toLowerCase()) || !isRead(hit)) continue;
        yield {
          file: hit.file,
          span: hit.span,
          message: { sv: `»${hit.match[0]}« är en verklig myndighet.`, en: `“${hit.match[0]}” is a real agency.` },
          hint: {
            sv: 'Skriv vad myndigheten gör i stället: »en tillsynsmyndighet«, »kontoret«.',
            en: 'Write what the agency does instead: “a supervisory agency”, “the office”.',
          },
        };
      }
    }
  },
} satisfies Rule<'agency-name'>;

const shape = new RegExp(`(?<![\\p{L}\\p{N}-])(${agencyNames.join('|')})s?(?![\\p{L}\\p{N}])`, 'gu');

/** In front matter, what is printed for participants; in the body, what stands in their sections and in the twists. */
function readByParticipants(text: Text): (hit: Hit) => boolean {
  const sections = text.sections.flatMap((section) => [section, ...section.parts]);
  // Hits come in the order of the text: each section is passed once.
  let next = 0;
  return ({ span }) => {
    const { offset, line } = span.start;
    if (offset < text.yaml.end) return !['laws', 'source', 'licence', 'tags'].includes(keyAt(text, offset) ?? 'source');
    while ((sections[next]?.line ?? Number.POSITIVE_INFINITY) <= line) next++;
    const inside = sections[next - 1];
    return inside === undefined || inside.audience === 'participant' || inside.key === 'twists';
  };
}
