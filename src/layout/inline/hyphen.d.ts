/** The part of the package `hyphen` that we use; it carries no types. */
declare module 'hyphen/patterns/en-gb.js' {
  /** By letter: what follows it, the number of the pattern that ends there, or both. */
  export interface Trie {
    readonly [letter: string]: Trie | number | [Trie, number];
  }
  /** The levels of each pattern, and the letters of all. */
  export type Patterns = readonly [readonly (readonly number[])[], Trie];
  const patterns: Patterns;
  // biome-ignore lint/style/noDefaultExport: so the package is made.
  export default patterns;
}
declare module 'hyphen/patterns/sv.js' {
  const patterns: import('hyphen/patterns/en-gb.js').Patterns;
  // biome-ignore lint/style/noDefaultExport: so the package is made.
  export default patterns;
}
