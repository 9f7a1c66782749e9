/**
 * People shared out on groups of about `size`, as evenly as can be: the sizes, the largest first. Pairs and threes may be one
 * larger, so that nobody is left alone; larger groups may be one smaller. With `groups`, that many, each of at least two.
 */
export function shareOut(people: number, by: { readonly size: number; readonly groups?: number | undefined }): number[] {
  const count = groupsFor(people, by);
  const [least, over] = [Math.floor(people / count), people % count];
  return Array.from({ length: count }, (_, at) => least + (at < over ? 1 : 0));
}

function groupsFor(people: number, { size, groups }: { size: number; groups?: number | undefined }): number {
  const most = Math.max(1, Math.floor(people / 2));
  if (groups !== undefined) return Math.min(groups, most);
  return Math.min(most, Math.max(1, size <= 3 ? Math.floor(people / size) : Math.ceil(people / size)));
}

/** The group, from 1, that somebody belongs to who has counted off as `number`: 1, 2, 3 … and 1 again. */
export function groupOf(number: number, groups: number): number {
  return ((number - 1) % groups) + 1;
}

/**
 * Where everybody sits, round by round: `seats[round][group]` holds numbers. People count off to the number of groups; who
 * was first at each table stays as its host, the next moves one table on, the one after that two, so that those who sat
 * together part.
 */
export function seats(people: number, groups: number, rounds = 1): number[][][] {
  return Array.from({ length: rounds }, (_, round) => {
    const tables: number[][] = Array.from({ length: groups }, () => []);
    for (let number = 1; number <= people; number++) {
      const place = Math.floor((number - 1) / groups);
      tables[(number - 1 + round * place) % groups]?.push(number);
    }
    return tables;
  });
}
