import type { Document } from '../document/document.ts';
import { text } from './syntax.ts';

/** Entries of the information dictionary, as PDF text. PDF/A wants them to say the same as the XMP packet. */
export function info(document: Document): Record<string, string> {
  const date = isoDate(document.date)?.replaceAll('-', '');
  const when = date === undefined ? {} : { CreationDate: text(`D:${date}000000Z`), ModDate: text(`D:${date}000000Z`) };
  const said = {
    Title: document.title,
    Author: document.author,
    Subject: document.subject,
    Keywords: document.keywords.join(', '),
  };
  const entries = Object.entries(said).filter(([, value]) => value !== '');
  return {
    ...Object.fromEntries(entries.map(([key, value]) => [key, text(legal(value))])),
    Creator: text(tool),
    Producer: text(tool),
    ...when,
  };
}

const tool = 'etos';

/** The XMP packet: what the file is, in RDF, and which standards it keeps (PDF/UA-1, clause 5; PDF/A-2, 6.6). */
export function xmp(document: Document, archive: boolean): string {
  const date = isoDate(document.date);
  const when =
    date === undefined
      ? ''
      : `<xmp:CreateDate>${date}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>${date}T00:00:00Z</xmp:ModifyDate>`;
  const keywords = document.keywords.join(', ');
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    description('dc', 'http://purl.org/dc/elements/1.1/', [
      `<dc:title>${alternatives(document.title)}</dc:title>`,
      `<dc:creator><rdf:Seq><rdf:li>${escaped(document.author)}</rdf:li></rdf:Seq></dc:creator>`,
      `<dc:description>${alternatives(document.subject)}</dc:description>`,
      `<dc:language><rdf:Bag><rdf:li>${escaped(document.lang)}</rdf:li></rdf:Bag></dc:language>`,
    ]),
    description('xmp', 'http://ns.adobe.com/xap/1.0/', [`<xmp:CreatorTool>${tool}</xmp:CreatorTool>`, when]),
    description('pdf', 'http://ns.adobe.com/pdf/1.3/', [
      `<pdf:Producer>${tool}</pdf:Producer>`,
      keywords === '' ? '' : `<pdf:Keywords>${escaped(keywords)}</pdf:Keywords>`,
    ]),
    description('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', ['<pdfuaid:part>1</pdfuaid:part>']),
    ...(archive ? [archiveClaim, extensionSchema] : []),
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

const archiveClaim = description('pdfaid', 'http://www.aiim.org/pdfa/ns/id/', [
  '<pdfaid:part>2</pdfaid:part>',
  '<pdfaid:conformance>A</pdfaid:conformance>',
]);

/** PDF/A knows no `pdfuaid` until it is described (ISO 19005-2, 6.6.2.3). */
const extensionSchema =
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"' +
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">' +
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">' +
  '<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '<pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>';

function description(prefix: string, namespace: string, properties: readonly string[]): string {
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${properties.join('')}</rdf:Description>`;
}

function alternatives(value: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(value)}</rdf:li></rdf:Alt>`;
}

function escaped(value: string): string {
  return legal(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Characters that XML 1.0 cannot hold are left out, in both places alike. */
function legal(value: string): string {
  return value.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}

function isoDate(date: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0];
}
