/** A number with its word, in the singular or the plural: `1 minut`, `2 minuter`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
