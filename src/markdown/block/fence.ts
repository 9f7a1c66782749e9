/** The fence that is open after a line, when `open` was before it; empty when none is. */
export function fenceAfter(open: string, line: string): string {
  const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
  if (!mark) return open;
  const [, fence = '', rest = ''] = mark;
  if (!open) return fence[0] === '`' && rest.includes('`') ? '' : fence;
  return fence[0] === open[0] && fence.length >= open.length && !rest.trim() ? '' : open;
}
