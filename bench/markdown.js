/** A report as Markdown, with its title and language in front matter. Its words hold nothing that Markdown would read as a mark. */
export function toMarkdown({ title, blocks }) {
  const front = `---\ntitle: ${JSON.stringify(title)}\nlang: sv\n---`;
  return `${[front, ...blocks.map((block) => writers[block.type](block))].join('\n\n')}\n`;
}

const writers = {
  heading: ({ level, inlines }) => `${'#'.repeat(level)} ${line(inlines)}`,
  paragraph: ({ inlines }) => line(inlines),
  list: ({ ordered, items }) => items.map((item, at) => `${ordered ? `${at + 1}.` : '-'} ${line(item)}`).join('\n'),
  table: ({ caption, header, rows }) =>
    [`Tabell: ${caption}`, '', row(header), row(header.map(rule)), ...rows.map(row)].join('\n'),
};

const marks = {
  strong: ({ text }) => `**${text}**`,
  emphasis: ({ text }) => `*${text}*`,
  link: ({ text, href }) => `[${text}](${href})`,
};

function line(inlines) {
  return inlines.map((inline) => (inline.style ? marks[inline.style](inline) : inline.text)).join('');
}

function row(cells) {
  return `| ${cells.join(' | ')} |`;
}

/** The last column holds numbers. */
function rule(_, at, header) {
  return at === header.length - 1 ? '---:' : '---';
}
