import { SaxesParser } from 'saxes';

/** An element of SVG; names without their prefix, since only two namespaces are read. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Its own text: a style sheet's. */
  readonly text: string;
}

interface Open extends Element {
  readonly children: Element[];
  text: string;
}

/** A logo has some hundred elements; a map of a country is no logo. */
const most = 5000;
const deepest = 60;
const svg = 'http://www.w3.org/2000/svg';
const namespaces = new Set(['', 'http://www.w3.org/1999/xlink']);

/**
 * The elements of an SVG file, those of other namespaces left out. Undefined when it is not well-formed XML, is too large, or
 * declares entities: nothing is fetched, and nothing expands.
 */
export function readElements(source: string): Element | undefined {
  const reader = new Reader();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', (text) => reader.docType(text));
  parser.on('opentag', ({ local, uri, attributes }) => {
    const own = Object.values(attributes).filter((each) => namespaces.has(each.uri));
    reader.open(uri === svg ? local : '', new Map(own.map((each) => [each.local, each.value])));
  });
  parser.on('closetag', () => reader.close());
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  try {
    parser.write(source).close();
    return reader.root;
  } catch {
    return undefined;
  }
}

class Reader {
  root: Element | undefined;
  readonly #open: Open[] = [];
  #count = 0;

  docType(text: string): void {
    if (text.includes('[')) throw new Error('entities are not read');
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.#count++;
    if (this.#count > most || this.#open.length > deepest) throw new Error('too many elements');
    const element: Open = { name, attributes, children: [], text: '' };
    if (name !== '') this.#open.at(-1)?.children.push(element);
    this.root ??= element;
    this.#open.push(element);
  }

  close(): void {
    this.#open.pop();
  }

  text(text: string): void {
    const open = this.#open.at(-1);
    if (open?.name === 'style') open.text += text;
  }
}
