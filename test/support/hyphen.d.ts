/** The package's own hyphenator, for comparison. */
declare module 'hyphen' {
  interface Settings {
    readonly hyphenChar: string;
    readonly html: boolean;
    readonly minWordLength: number;
  }
  // biome-ignore lint/style/noDefaultExport: so the package is made.
  export default function createHyphenator(
    patterns: import('hyphen/patterns/en-gb.js').Patterns,
    settings: Settings,
  ): (text: string) => string;
}
