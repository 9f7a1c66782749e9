import type { PdfFile } from './file.ts';
import { everyElement, readXml, type XmlElement } from './xml.ts';

/** What an XMP packet says. */
export interface Metadata {
  readonly present: boolean;
  /** Its root; undefined when it is not well formed. */
  readonly root: XmlElement | undefined;
  /** A property's text by namespace and name, written as an element or as an attribute. */
  text(namespace: string, name: string): string | undefined;
  /** The prefix that a property was written with; undefined when it is written as an attribute or not at all. */
  prefix(namespace: string, name: string): string | undefined;
}

export const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  xml: 'http://www.w3.org/XML/1998/namespace',
} as const;

/** Reads the metadata stream of the catalogue. */
export function readMetadata(file: PdfFile): Metadata {
  const data = file.data(file.entry(file.catalogue, 'Metadata'));
  const root = data && readXml(decoded(data));
  const elements = root ? everyElement(root) : [];
  const find = (key: string) => elements.find(({ name }) => name === key);
  return {
    present: data !== undefined,
    root,
    text(namespace, name) {
      const key = `${namespace}|${name}`;
      const element = find(key);
      if (element)
        return everyElement(element)
          .map(({ text }) => text.trim())
          .join('')
          .trim();
      return elements.find(({ attributes }) => attributes.has(key))?.attributes.get(key);
    },
    prefix: (namespace, name) => find(`${namespace}|${name}`)?.prefix,
  };
}

/** UTF-8, or UTF-16 by its mark. */
function decoded(data: Uint8Array): string {
  const encoding =
    data[0] === 0xfe && data[1] === 0xff ? 'utf-16be' : data[0] === 0xff && data[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(data);
}
