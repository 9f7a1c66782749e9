/** A word or line as quoted in a message: at most 80 characters of it, then `…`. What is wrong may be a megabyte long. */
export function shorten(text: string): string {
  if (text.length <= most) return text;
  // A surrogate pair is not cut in two.
  return `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const most = 80;
