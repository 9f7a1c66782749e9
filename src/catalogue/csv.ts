/**
 * Rows as CSV (RFC 4180: commas, CRLF, quotes doubled). A cell that a spreadsheet would run as a formula gets an
 * apostrophe before it (OWASP, “CSV Injection”); with `bom`, old spreadsheets see that the file is UTF-8.
 */
export function csv(
  table: { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] },
  bom = false,
): string {
  const lines = [table.headings, ...table.rows].map((row) => `${row.map(cell).join(',')}\r\n`);
  return `${bom ? '\uFEFF' : ''}${lines.join('')}`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
