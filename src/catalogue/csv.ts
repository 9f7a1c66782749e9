/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled; commas, or semicolons as Swedish spreadsheets want). A cell that a spreadsheet would run as a formula gets an
 * apostrophe before it (OWASP, “CSV Injection”); with `bom`, old spreadsheets see that the file is UTF-8.
 */
export function csv(
  table: { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] },
  { bom = false, separator = ',' }: { readonly bom?: boolean; readonly separator?: ',' | ';' } = {},
): string {
  const lines = [table.headings, ...table.rows].map((row) => `${row.map((each) => cell(each, separator)).join(separator)}\r\n`);
  return `${bom ? '\uFEFF' : ''}${lines.join('')}`;
}

function cell(text: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
