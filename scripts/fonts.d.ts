/** Writes the tables that layout measures with, into `dist/fonts/` or the folder given. */
export function buildFontTables(target?: string): void;
