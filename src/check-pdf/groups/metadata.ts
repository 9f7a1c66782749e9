import { condition, group } from '../condition.ts';
import { namespaces } from '../read/metadata.ts';

/** What the XMP packet must say (ISO 14289-1, clauses 5 and 7.1). */
export const metadataGroup = group(
  {
    '06-001': condition(
      ['Filen saknar metadata (XMP).', 'The file has no metadata (XMP).'],
      [
        'Lägg till ett XMP-paket med titel och PDF/UA-märkning i katalogen.',
        'Add an XMP packet with a title and the PDF/UA identifier to the catalogue.',
      ],
    ),
    'xmp-malformed': condition(
      [
        'Metadata (XMP) är inte välformad XML, så ingen kan läsa dem.',
        'The metadata (XMP) are not well-formed XML, so nobody can read them.',
      ],
      [
        'Skriv om dem: tecken som & och < måste stå som &amp; och &lt;.',
        'Write them anew: signs such as & and < must stand as &amp; and &lt;.',
      ],
    ),
    '06-002': condition(
      ['Metadata säger inte att filen följer PDF/UA-1.', 'The metadata do not say that the file keeps PDF/UA-1.'],
      ['Lägg till pdfuaid:part med värdet 1.', 'Add pdfuaid:part with the value 1.'],
    ),
    'pdfuaid-prefix': condition(
      ['PDF/UA-märkningen är skriven med fel prefix.', 'The PDF/UA identifier is written with the wrong prefix.'],
      ['Använd prefixet pdfuaid.', 'Use the prefix pdfuaid.'],
    ),
    '06-003': condition(
      ['Metadata saknar titel (dc:title).', 'The metadata have no title (dc:title).'],
      ['Ge dokumentet en titel som säger vad det är.', 'Give the document a title that says what it is.'],
    ),
  },
  ({ metadata }, report) => {
    if (!metadata.present) return report('06-001');
    if (metadata.root === undefined) return report('xmp-malformed');
    const part = metadata.text(namespaces.pdfuaid, 'part');
    if (part !== '1') report('06-002');
    else if ((metadata.prefix(namespaces.pdfuaid, 'part') ?? 'pdfuaid') !== 'pdfuaid') report('pdfuaid-prefix');
    if (!metadata.text(namespaces.dc, 'title')) report('06-003');
  },
);
