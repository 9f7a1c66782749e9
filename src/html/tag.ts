import { escapeHtml } from './escape.ts';

/** Attributes by name; one that is undefined or false is left out, one that is true stands without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element. `inside` is HTML; attribute values are text. */
export function tag(name: string, attributes: Attributes, inside: string): string {
  return `<${name}${written(attributes)}>${inside}</${name}>`;
}

/** An element that never holds anything, such as `img`. */
export function emptyTag(name: string, attributes: Attributes): string {
  return `<${name}${written(attributes)}>`;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined || value === false || value === '') return name === 'alt' ? ' alt=""' : '';
      return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
    })
    .join('');
}
