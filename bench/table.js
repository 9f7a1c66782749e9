import { median, ratio } from './measure.js';
import { describePdf } from './pdf.js';

/** The results of one bench as lines of text: a head, and one line per contender. */
export function table(results) {
  const rows = [head, ...results.map((result) => row(result, results))];
  // A failed contender's row is its name and a message of any length.
  const full = rows.filter((cells) => cells.length === head.length);
  const widths = head.map((_, column) => Math.max(...(column === 0 ? rows : full).map((cells) => cells[column].length)));
  return rows
    .map((cells) => cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[at]))).join('  '))
    .join('\n');
}

const head = ['what', 'median ms', 'min–max', 'peak MiB', 'kB', 'pages', 'UA-1', '× node', 'etos ÷ this'];

function row(result, [yardstick, etos]) {
  if (result.failure !== undefined) return [result.name, `failed: ${result.failure}`];
  const { name, times, peak, output } = result;
  const against = (a, b) => (a === b || a.failure !== undefined ? '' : ratio(a, b).toFixed(2));
  return [
    name,
    median(times).toFixed(0),
    `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`,
    (peak / 1024).toFixed(0),
    ...written(output),
    against(result, yardstick),
    against(etos, result),
  ];
}

function written(output) {
  if (output === undefined) return ['', '', ''];
  const { size, claims, pages } = describePdf(output);
  return [String(size), Number.isNaN(pages) ? '?' : String(pages), claims ? 'yes' : 'no'];
}
