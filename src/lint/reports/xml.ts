import { visible } from './visible.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** An XML element with its children on lines of their own; `children` are lines of XML already. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): readonly string[] {
  const open = `${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')}`;
  if (children.length === 0) return [`<${open}/>`];
  return [`<${open}>`, ...children.map((child) => `  ${child}`), `</${name}>`];
}

/** An element with nothing but text in it. */
export function textElement(name: string, attributes: Attributes, text: string): readonly string[] {
  const [open = '', close = ''] = element(name, attributes, ['']).filter((line) => line.trim() !== '');
  return [`${open}${escaped(text)}${close}`];
}

/** Lines as a whole document, ending in a line break. */
export function xmlDocument(lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n`;
}

/** Text as XML: the characters that XML 1.0 has no way to write are shown as symbols, those that mean something as references. */
function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
