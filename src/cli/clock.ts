/** Today's date where the program runs, as `2026-11-20`; SOURCE_DATE_EPOCH (seconds) stands in for the clock. */
export function today(variables: Readonly<Record<string, string | undefined>> = process.env): string {
  const epoch = Number(variables.SOURCE_DATE_EPOCH);
  if (Number.isFinite(epoch) && variables.SOURCE_DATE_EPOCH) return new Date(epoch * 1000).toISOString().slice(0, 10);
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
