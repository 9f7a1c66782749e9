interface PrintWords {
  /** Stands between quotation marks in the style sheet. */
  readonly runningTitle: string;
  /** A value of `content`. */
  readonly page: string;
  readonly hasCover: boolean;
}

/**
 * How the page looks on A4: 11 pt, the same column, page numbers where the browser knows margin boxes (CSS Paged Media 3).
 * Breaks fall as in the PDF; a cover has a page of its own, without furniture.
 */
export function printStyle({ runningTitle, page, hasCover }: PrintWords): string {
  const furniture = 'font: 8.5pt system-ui, sans-serif; color: #565c63;';
  return `
@page {
  size: A4; margin: 24mm 28mm 26mm;
  @top-left { content: "${runningTitle}"; ${furniture} }
  @bottom-right { content: ${page}; ${furniture} }
}
${hasCover ? '@page :first { @top-left { content: none; } @bottom-right { content: none; } }\n' : ''}@media print {
  html { font-size: 11pt; }
  body { max-width: none; padding: 0; line-height: 1.45; orphans: 3; widows: 3; }
  .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  p a, li a, td a, dd a { text-decoration: underline; }
  .contents a { padding: .1em 0; text-decoration: none; }
  h1, h2, h3, h4, h5, h6, caption, .callout-title, dt { break-after: avoid; }
  .cover { border-bottom: 0; padding-top: 25mm; break-after: page; }
  .cover h1 { font-size: 30pt; }
  .contents { border-bottom: 0; }
  .new-page, .page-break { break-before: page; }
  main > .new-page, .new-page { margin-top: 0; }
  .new-page > :first-child { margin-top: 0; }
  .page-break + * { margin-top: 0; }
  .keep, .callout, tr, li > p, .fields > div, figure, .writing span { break-inside: avoid; }
  li:first-child { break-after: avoid; }
  li:last-child:not(:first-child) { break-before: avoid; }
  thead { display: table-header-group; }
  .table { overflow: visible; }
  .callout, pre, thead th { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .writing span { height: 9mm; }
  .columns-2 { columns: 2; column-gap: 8mm; }
  .columns-3 { columns: 3; column-gap: 6mm; }
  footer { break-inside: avoid; }
  .only-print { display: block; }
  .only-screen { display: none; }
  .card > div, .corners li, .qr { break-inside: avoid; }
  .poster, .slide-part { break-before: page; }
  .poster { font-size: 22pt; }
  .poster-mark { font-size: 150pt; }
  .qr svg { width: 30mm; height: 30mm; }
}
`;
}
