import { condition, group } from '../condition.ts';
import { childTags } from '../read/tags.ts';
import { elementName, pageOf } from './element-name.ts';

/** Levels of headings (ISO 14289-1, 7.4). */
export const headingsGroup = group(
  {
    '14-002': condition(
      ['Den första rubriken är inte på nivå 1.', 'The first heading is not at level 1.'],
      ['Låt den första rubriken vara H1.', 'Let the first heading be H1.'],
    ),
    '14-003': condition(
      ['En rubrik hoppar över en nivå.', 'A heading skips a level.'],
      ['Låt nivåerna följa varandra: efter H2 kommer H3, inte H4.', 'Let levels follow each other: after H2 comes H3, not H4.'],
    ),
    '14-006': condition(
      ['Ett element innehåller mer än en H.', 'An element holds more than one H.'],
      ['Dela upp det, eller använd numrerade rubriker (H1–H6).', 'Part it, or use numbered headings (H1–H6).'],
    ),
    '14-007': condition(
      ['Dokumentet blandar H med H1–H6.', 'The document mixes H with H1–H6.'],
      ['Välj ett av sätten.', 'Choose one of the ways.'],
    ),
  },
  (reading, report) => {
    const { tags } = reading.tree;
    let last = 0;
    for (const tag of tags) {
      const level = Number(/^H([1-6])$/.exec(tag.tag)?.[1] ?? 0);
      const place = { element: elementName(reading, tag), ...pageOf(tag) };
      if (childTags(tag).filter((child) => child.tag === 'H').length > 1) report('14-006', place);
      if (level === 0) continue;
      if (last === 0 && level > 1) report('14-002', place);
      else if (level > last + 1) report('14-003', place);
      last = level;
    }
    if (last > 0 && tags.some(({ tag }) => tag === 'H')) report('14-007');
  },
);
