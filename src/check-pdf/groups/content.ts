import { condition, group } from '../condition.ts';

/** What pages show: all of it is either told to a reader or declared to be decoration (ISO 14289-1, 7.1 and 7.20). */
export const contentGroup = group(
  {
    '01-003': condition(
      [
        'Något som är märkt som dekoration (Artifact) står inne i taggat innehåll.',
        'Something marked as an artifact stands inside tagged content.',
      ],
      ['Stäng taggen före dekorationen.', 'Close the tag before the artifact.'],
    ),
    '01-004': condition(
      [
        'Taggat innehåll står inne i något som är märkt som dekoration (Artifact).',
        'Tagged content stands inside something marked as an artifact.',
      ],
      ['Stäng dekorationen före taggen.', 'Close the artifact before the tag.'],
    ),
    '01-005': condition(
      [
        'Något på sidan är varken taggat eller märkt som dekoration (Artifact).',
        'Something on the page is neither tagged nor marked as an artifact.',
      ],
      ['Tagga det, eller märk det som dekoration.', 'Tag it, or mark it as an artifact.'],
    ),
    'marks-unbalanced': condition(
      ['Märkningar öppnas och stängs i otakt.', 'Marks are opened and closed out of step.'],
      [
        'Ge varje BDC och BMC ett EMC på samma sida om BT och ET.',
        'Give every BDC and BMC an EMC on the same side of BT and ET.',
      ],
    ),
    '30-001': condition(
      ['En form hämtar en annan fils sidor (Ref).', 'A form shows pages of another file (Ref).'],
      ['Lägg in innehållet i filen.', 'Put the contents into the file.'],
    ),
    '30-002': condition(
      ['En form med taggat innehåll visas mer än en gång.', 'A form with tagged content is shown more than once.'],
      [
        'Gör ett exemplar för varje ställe, eller märk det som dekoration.',
        'Make one for each place, or mark it as an artifact.',
      ],
    ),
  },
  ({ contents, file, tree }, report) => {
    const drawn = new Map<string, number>();
    contents.forEach((content, at) => {
      const page = at + 1;
      if (content.artifactInTagged) report('01-003', { page });
      if (content.taggedInArtifact) report('01-004', { page });
      // Of a file without tags, that is said once.
      if (content.unmarked && tree.top.length > 0) report('01-005', { page });
      if (content.unbalanced) report('marks-unbalanced', { page });
      for (const { ref, dict, marks } of content.forms) {
        const times = (drawn.get(ref) ?? 0) + 1;
        drawn.set(ref, times);
        if (times === 1 && file.entry(dict, 'Ref')) report('30-001', { page });
        if (times === 2 && marks) report('30-002', { page });
      }
    });
  },
);
