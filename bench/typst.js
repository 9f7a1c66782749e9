/**
 * A report as Typst markup: the same blocks as in Markdown, on the page that `src/layout/paper.ts` and `style.ts` describe
 * (A4, a measure of 352 pt, Source Serif 4 in 11/15 pt, ragged right), with title, running head and page numbers.
 * `divide`: whether words may be divided. Typst's own habit in ragged text is not to, and dividing takes it twice the time.
 */
export function toTypst({ title, blocks }, { divide }) {
  return `${preamble(title, divide)}\n${blocks.map((block) => writers[block.type](block)).join('\n\n')}\n`;
}

// A line in Typst is as high as its letters and `leading` is what lies between: edges of 1em with 4 pt between make 15 pt.
const preamble = (title, divide) => `
#set document(title: ${string(title)}, date: none)
#set page(
  width: 595.28pt, height: 841.89pt,
  margin: (left: 104pt, right: 139.28pt, top: 78pt, bottom: 73.89pt),
  header: text(font: "Source Sans 3", size: 8.5pt)[${escaped(title)}],
  numbering: "1 (1)", number-align: right,
)
#set text(font: "Source Serif 4", size: 11pt, lang: "sv", hyphenate: ${divide}, top-edge: 0.8em, bottom-edge: -0.2em)
#set par(leading: 4pt, spacing: 11.5pt, justify: false)
#set list(spacing: 6.5pt)
#set enum(spacing: 6.5pt)
#set table(stroke: none, inset: (x: 4.5pt, y: 4.5pt))
#set figure.caption(position: top)
#show heading: set text(font: "Source Sans 3", weight: 600, hyphenate: false)
#show heading: set block(above: 30pt, below: 9pt)
#show heading.where(level: 1): set text(size: 26pt)
#show heading.where(level: 2): set text(size: 20pt)
#show heading.where(level: 3): set text(size: 14pt)
#show heading.where(level: 4): set text(size: 11.5pt)
#show figure: set block(breakable: true)
#show figure: set align(left)
#show figure: set text(font: "Source Sans 3", size: 9.5pt)
`;

const writers = {
  heading: ({ level, inlines }) => `${'='.repeat(level)} ${line(inlines)}`,
  paragraph: ({ inlines }) => line(inlines),
  list: ({ ordered, items }) => items.map((item) => `${ordered ? '+' : '-'} ${line(item)}`).join('\n'),
  table: ({
    caption,
    header,
    rows,
  }) => `#figure(kind: table, supplement: none, numbering: none, caption: [${escaped(caption)}], table(
  columns: ${header.length}, align: (${header.map((_, at) => (at === header.length - 1 ? 'right' : 'left')).join(', ')}),
  table.header(${header.map((cell) => `[*${escaped(cell)}*]`).join(', ')}), table.hline(),
${rows.map((row) => `  ${row.map((cell) => `[${escaped(cell)}]`).join(', ')}, table.hline(stroke: 0.5pt),`).join('\n')}
))`,
};

// The function forms, since `*` and `_` are marks only at the edge of a word.
const marks = {
  strong: ({ text }) => `#strong[${escaped(text)}]`,
  emphasis: ({ text }) => `#emph[${escaped(text)}]`,
  link: ({ text, href }) => `#link(${string(href)})[${escaped(text)}]`,
};

function line(inlines) {
  return inlines.map((inline) => (inline.style ? marks[inline.style](inline) : escaped(inline.text))).join('');
}

function escaped(text) {
  return text.replace(/[\\#*_$@<>`[\]~]/g, '\\$&');
}

/** JSON's strings are Typst's too, as long as nothing in them needs \u. */
function string(text) {
  return JSON.stringify(text);
}
