import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../src/docx/docx.ts';
import { parseMarkdown } from '../../src/markdown/markdown.ts';
import { withCodes } from '../../src/qr/qr.ts';
import { documentOf } from '../support/documents.ts';
import { docxPart, docxWords } from '../support/docx.ts';
import { png } from '../support/pictures.ts';

const text = `# Rubrik

## Under {#under}

Se [under](#under) och [lagen](https://exempel.se/lag). [Tone at the top]{lang=en}.

1. Ett
2. Två
   - Inne

Emellan.

1. Åter ett

::: table rowheaders caption="Tider"
| Tid | Vad |
|---|---|
| 9 | Kaffe |
:::

- [ ] Penna

::: qr href="https://exempel.se" :::
`;

const document = withCodes(documentOf(parseMarkdown(text).value));

describe('a Word file', async () => {
  const bytes = await writeDocx(document);
  const body = docxPart(bytes, 'word/document.xml');

  it('has real headings, and links to places in it and out of it', () => {
    expect(body).toMatch(/<w:pStyle w:val="Heading1"\/>.*Rubrik/s);
    expect(body).toMatch(/<w:pStyle w:val="Heading2"\/>.*<w:bookmarkStart w:name="a_under"/s);
    expect(body).toContain('<w:hyperlink w:history="1" w:anchor="a_under">');
    expect(docxPart(bytes, 'word/_rels/document.xml.rels')).toContain('Target="https://exempel.se/lag"');
  });

  it('has real lists, each counted from its own start', () => {
    const numbers = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, number]) => number);
    expect(new Set(numbers).size).toBe(4);
    expect(body).toMatch(/<w:ilvl w:val="1"\/>/);
    expect(docxPart(bytes, 'word/numbering.xml')).toContain('w:lvlText w:val="☐"');
  });

  it('has tables whose header is repeated', () => {
    expect(body).toMatch(/<w:tblHeader\/>.*Tid/s);
  });

  it('says its language, and that of a passage in another', () => {
    expect(docxPart(bytes, 'word/styles.xml')).toContain('<w:lang w:val="sv-SE"/>');
    expect(body).toMatch(/<w:lang w:val="en-GB"\/><\/w:rPr><w:t[^>]*>Tone at the top/);
  });

  it('has pictures with their alternative texts', async () => {
    expect(body).toContain('descr="QR: https://exempel.se"');
    const pictured = await writeDocx(
      documentOf([{ type: 'figure', src: 'a.png', alt: 'Ett runt bord', data: png(40, 20), mime: 'image/png' }]),
    );
    expect(docxPart(pictured, 'word/document.xml')).toContain('descr="Ett runt bord"');
  });

  it('is the same every time, without the clock and without chance', async () => {
    expect(Buffer.from(await writeDocx(document)).equals(Buffer.from(bytes))).toBe(true);
    expect(docxPart(bytes, 'docProps/core.xml')).toContain('2026-11-20T00:00:00Z');
  });

  it('takes any characters, also those that XML cannot hold', async () => {
    const odd = documentOf([{ type: 'paragraph', children: [{ type: 'text', value: 'a\u0000b<&>"\u{1F600}' }] }]);
    expect((await docxWords(await writeDocx(odd))).join('')).toBe('a\ufffdb<&>"\u{1F600}');
  });
});
