/** An ASCII id made of a title: lower case, å→a ä→a ö→o é→e, words joined by hyphens; `x` when nothing is left. */
export function slug(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(LETTERS, (letter) => SPELLED[letter] ?? letter);
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return words.slice(0, 80).replace(/-+$/, '') || 'x';
}

/** Letters that do not fall apart into a base letter and a mark. */
const SPELLED: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', œ: 'oe', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', ł: 'l' };
const LETTERS = /[æøœßđðþł]/g;
