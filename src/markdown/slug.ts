/** An ASCII id made of a title: lower case, å→a ä→a ö→o é→e, words joined by hyphens; `x` when nothing is left. */
export function slug(title: string): string {
  // Taking letters apart is slow to get going, and Swedish has few that need it.
  const plain = USUAL.test(title) ? title.toLowerCase().replace(/[åäöé]/g, (letter) => PLAIN[letter] ?? letter) : spelled(title);
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return words.slice(0, 80).replace(/-+$/, '') || 'x';
}

const USUAL = /^[ -~\u00a0§–—åäöéÅÄÖÉ]*$/;
const PLAIN: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e' };

function spelled(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(LETTERS, (letter) => SPELLED[letter] ?? letter);
}

/** Letters that do not fall apart into a base letter and a mark. */
const SPELLED: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', œ: 'oe', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', ł: 'l' };
const LETTERS = /[æøœßđðþł]/g;
