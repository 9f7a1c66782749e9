import { condition, group } from '../condition.ts';
import { standardOf, standardTypes } from '../read/tags.ts';
import { pageOf } from './element-name.ts';

/** Types of elements and what they stand for (ISO 14289-1, 7.1). */
export const rolesGroup = group(
  {
    '02-001': condition(
      ['En tagg är ingen standardtagg och leder inte till någon.', 'A tag is no standard tag and does not lead to one.'],
      ['Lägg in den i RoleMap, eller byt den mot en standardtagg.', 'Add it to the RoleMap, or change it to a standard tag.'],
    ),
    '02-003': condition(
      ['Rolltabellen (RoleMap) går i cirkel.', 'The role map goes round in a circle.'],
      ['Låt varje egen tagg sluta i en standardtagg.', 'Let every tag of your own end in a standard tag.'],
    ),
    '02-004': condition(
      [
        'En standardtagg har fått en annan betydelse i rolltabellen (RoleMap).',
        'A standard tag has been given another meaning in the role map.',
      ],
      ['Ta bort den ur RoleMap.', 'Remove it from the RoleMap.'],
    ),
    tangled: condition(
      [
        'Taggträdet går i cirkel, eller är djupare än någon kan läsa.',
        'The tree of tags goes round in a circle, or is deeper than anybody can read.',
      ],
      ['Låt varje element ha en enda förälder.', 'Let every element have one parent.'],
    ),
  },
  ({ tree }, report) => {
    const { roleMap, tags, tangled } = tree;
    for (const type of roleMap.keys()) {
      if (standardTypes.has(type)) report('02-004', { element: type });
      else if (isCircle(type, roleMap)) report('02-003', { element: type });
    }
    const unknown = new Map(
      tags.filter(({ written }) => standardOf(written, roleMap) === undefined).map((tag) => [tag.written, tag]),
    );
    for (const [type, tag] of unknown) if (!isCircle(type, roleMap)) report('02-001', { element: type, ...pageOf(tag) });
    if (tangled) report('tangled');
  },
);

function isCircle(type: string, roleMap: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = type; at !== undefined && !standardTypes.has(at); at = roleMap.get(at)) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}
