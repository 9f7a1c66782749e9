/** Whole months from one day to another, `2024-11-20` to `2026-11-19` is 23; none when the second is the earlier. */
export function monthsBetween(from: string, to: string): number {
  return Math.max(0, monthOf(to) - monthOf(from) - (to.slice(8) < from.slice(8) ? 1 : 0));
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
