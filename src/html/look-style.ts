import type { Look } from '../document/document.ts';

/** What a look changes of the style sheet, on screen and in print. */
export function lookStyle({ variant, family, size = 1, spacing = 1 }: Look): string {
  const rules = [
    family === 'sans' ? 'body { --serif: var(--sans); }' : '',
    size !== 1 ? `html { font-size: ${percent(1.125 * size)}; } @media print { html { font-size: ${11 * size}pt; } }` : '',
    spacing !== 1 ? `body { line-height: ${(1.6 * spacing).toFixed(2)}; }` : '',
    variant === undefined || variant === 'standard' ? '' : variants[variant],
  ];
  return rules.filter((rule) => rule !== '').join('\n');
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

const variants = {
  'large-print': `
html { font-size: 175%; }
@media print { html { font-size: 18pt; } .meta, figcaption, table, caption, .card-label, footer { font-size: 1em; } }
`,
  // Greys of the same contrast as the colours they replace.
  'black-and-white': `
body { --quiet: #565656; --ruling: #767676; --hair: #d6d6d6; color: #1c1c1c; }
.callout, .callout.note, .callout.caution, pre { background: #f5f5f5; border-color: #1c1c1c; }
.callout.voice { background: none; }
#left.over { color: #1c1c1c; text-decoration: underline; }
img { filter: grayscale(1); }
`,
  // British Dyslexia Association: sans serif, letters about a third of their width apart, lines half as high again, nothing slanted.
  dyslexia: `
body { --serif: var(--sans); letter-spacing: .035em; word-spacing: .16em; line-height: 1.8; }
html { font-size: 125%; }
em, i, blockquote, .callout.voice { font-style: normal; }
em { font-weight: 650; }
p, li, td, th, dd, h1, h2, h3 { hyphens: manual; text-wrap: wrap; }
@media print { html { font-size: 12.5pt; } body { line-height: 1.8; } }
`,
} as const satisfies Record<Exclude<NonNullable<Look['variant']>, 'standard'>, string>;
