/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled; commas, or semicolons as Swedish spreadsheets want). A cell that a spreadsheet would run as a formula gets an
 * apostrophe before it (OWASP, “CSV Injection”), and characters that drive a terminal or turn the direction of writing are left out; with `bom`, old spreadsheets see that the file is UTF-8.
 */
export function csv(
  table: { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] },
  { bom = false, separator = ',' }: { readonly bom?: boolean; readonly separator?: ',' | ';' } = {},
): string {
  const lines = [table.headings, ...table.rows].map((row) => `${row.map((each) => cell(each, separator)).join(separator)}\r\n`);
  return `${bom ? '\uFEFF' : ''}${lines.join('')}`;
}

function cell(written: string, separator: string): string {
  const text = written.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
