/** How many columns of a terminal a text takes: letters one each, combining marks none, East Asian wide characters and emoji two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

/** The beginning of a text that fits in so many columns, ended with `…` when something was left out. */
export function cutTo(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = '';
  let taken = 0;
  for (const char of text) {
    taken += charWidth(char);
    if (taken > width - 1) break;
    cut += char;
  }
  return width < 1 ? '' : `${cut.trimEnd()}…`;
}

/** A text filled with spaces to so many columns, on its left when it is a number. */
export function padTo(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const room = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'right' ? `${text}${room}` : `${room}${text}`;
}

function charWidth(char: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(char)) return 0;
  return wide.test(char) ? 2 : 1;
}

/** Wide and fullwidth blocks (Unicode Standard Annex 11), in the main, and characters that are drawn as emoji by themselves. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$|^\p{Emoji_Presentation}$/u;
