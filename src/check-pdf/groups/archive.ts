import { PDFDict, PDFRawStream } from 'pdf-lib';
import { condition, group } from '../condition.ts';
import { dictionaries } from '../read/dictionaries.ts';
import { namespaces } from '../read/metadata.ts';
import type { Reading } from '../read/reading.ts';
import { everyElement } from '../read/xml.ts';

/** What a file that claims PDF/A-2 must keep as a whole (ISO 19005-2, 6.1, 6.6–6.11). Others are not asked. */
export const archiveGroup = group(
  {
    'A-6.1.2': condition(
      ['Filens första rader är inte som i ett arkivdokument.', 'The file’s first lines are not those of an archive document.'],
      [
        'Låt filen börja med %PDF-1.7 och en kommentar med fyra tecken över 127.',
        'Let the file begin with %PDF-1.7 and a comment of four bytes over 127.',
      ],
    ),
    'A-6.1.3-id': condition(
      ['Filen saknar identitet (ID).', 'The file has no identifier (ID).'],
      ['Lägg till ID i filens trailer.', 'Add an ID to the file’s trailer.'],
    ),
    'A-6.1.7-external': condition(
      ['En del av filen ligger i en annan fil.', 'A part of the file lies in another file.'],
      ['Lägg in den i filen.', 'Put it into the file.'],
    ),
    'A-6.1.7-lzw': condition(
      ['Något är packat med LZW eller krypterat.', 'Something is packed with LZW or encrypted.'],
      ['Packa det med Flate.', 'Pack it with Flate.'],
    ),
    'A-6.4.1': condition(
      [
        'Ett formulärfält har en händelse, eller fälten ritas först när filen öppnas.',
        'A form field has an action, or fields are drawn only when the file is opened.',
      ],
      [
        'Ta bort A och AA ur fälten, och NeedAppearances ur formuläret.',
        'Remove A and AA from fields, and NeedAppearances from the form.',
      ],
    ),
    'A-6.4.2': condition(
      ['Filen innehåller ett XFA-formulär.', 'The file holds an XFA form.'],
      ['Gör om det till ett vanligt PDF-formulär.', 'Turn it into an ordinary PDF form.'],
    ),
    'A-6.5.1': condition(
      [
        'Filen har en händelse som arkiv inte tillåter (skript, program, ljud).',
        'The file has an action that archives do not allow (script, program, sound).',
      ],
      [
        'Ta bort händelsen. Länkar inom filen och till webben är tillåtna.',
        'Remove the action. Links within the file and to the web are allowed.',
      ],
    ),
    'A-6.5.2': condition(
      ['Dokumentet eller en sida har händelser (AA).', 'The document or a page has actions (AA).'],
      ['Ta bort AA.', 'Remove AA.'],
    ),
    'A-6.6.2.1': condition(
      ['Metadata är packade, så arkivet kan inte läsa dem.', 'The metadata are packed, so the archive cannot read them.'],
      ['Skriv metadataströmmen utan Filter.', 'Write the metadata stream without a Filter.'],
    ),
    'A-6.6.2.3': condition(
      ['Metadata använder ett ordförråd som de inte beskriver.', 'The metadata use a vocabulary that they do not describe.'],
      ['Beskriv pdfuaid i ett pdfaExtension-schema.', 'Describe pdfuaid in a pdfaExtension schema.'],
    ),
    'A-6.6.4': condition(
      [
        'PDF/A-märkningen säger inte vilken nivå filen håller (A, B eller U).',
        'The PDF/A identifier does not say which level the file keeps (A, B or U).',
      ],
      ['Skriv pdfaid:conformance som A, B eller U.', 'Write pdfaid:conformance as A, B or U.'],
    ),
    'A-6.8': condition(
      [
        'Filen har bifogade filer, som PDF/A-2 bara tillåter om de själva är PDF/A.',
        'The file has embedded files, which PDF/A-2 allows only if they are PDF/A themselves.',
      ],
      ['Ta bort dem, eller arkivera som PDF/A-3.', 'Remove them, or archive as PDF/A-3.'],
    ),
    'A-6.10': condition(
      ['Filen har alternativa visningar.', 'The file has alternate presentations.'],
      ['Ta bort AlternatePresentations och PresSteps.', 'Remove AlternatePresentations and PresSteps.'],
    ),
    'A-6.11': condition(
      ['Filen ställer krav på läsprogrammet (Requirements).', 'The file makes demands on the reader (Requirements).'],
      ['Ta bort Requirements.', 'Remove Requirements.'],
    ),
  },
  (reading, report) => {
    if (!claimsArchive(reading)) return;
    const { file, metadata } = reading;
    const { catalogue, bytes } = file;
    const head = Buffer.from(bytes.subarray(0, 40)).toString('latin1');
    if (!/^%PDF-1\.[0-7](\r\n|\r|\n)%[\x80-\xff]{4}/.test(head)) report('A-6.1.2');
    if (file.list(file.context.trailerInfo.ID).length === 0) report('A-6.1.3-id');
    if (file.entry(catalogue, 'AcroForm', 'XFA') || file.entry(catalogue, 'NeedsRendering')) report('A-6.4.2');
    if (file.flag(file.entry(catalogue, 'AcroForm', 'NeedAppearances')) === true) report('A-6.4.1');
    if (file.entry(catalogue, 'AA') || file.pages.some(({ dict }) => file.entry(dict, 'AA'))) report('A-6.5.2');
    if (file.entry(file.dict(file.entry(catalogue, 'Metadata')), 'Filter')) report('A-6.6.2.1');
    if (metadata.text(namespaces.pdfuaid, 'part') !== undefined && !describes(reading, namespaces.pdfuaid)) report('A-6.6.2.3');
    if (!/^[ABU]$/.test(metadata.text(namespaces.pdfaid, 'conformance') ?? '')) report('A-6.6.4');
    if (file.entry(catalogue, 'Names', 'EmbeddedFiles')) report('A-6.8');
    if (file.entry(catalogue, 'Names', 'AlternatePresentations') || file.pages.some(({ dict }) => file.entry(dict, 'PresSteps')))
      report('A-6.10');
    if (file.entry(catalogue, 'Requirements')) report('A-6.11');
    for (const id of streamFaults(reading)) report(id);
    for (const id of actionFaults(reading)) report(id);
  },
);

/** Whether the file says that it keeps PDF/A-2. */
export function claimsArchive({ metadata }: Reading): boolean {
  return metadata.text(namespaces.pdfaid, 'part') === '2';
}

function describes({ metadata }: Reading, namespace: string): boolean {
  const root = metadata.root;
  return (
    root !== undefined &&
    everyElement(root).some(({ name, text }) => name === `${namespaces.pdfaSchema}|namespaceURI` && text.trim() === namespace)
  );
}

function streamFaults({ file }: Reading): Set<'A-6.1.7-external' | 'A-6.1.7-lzw'> {
  const found = new Set<'A-6.1.7-external' | 'A-6.1.7-lzw'>();
  for (const [, object] of file.objects()) {
    if (!(object instanceof PDFRawStream)) continue;
    if (['F', 'FFilter', 'FDecodeParams'].some((key) => file.entry(object.dict, key))) found.add('A-6.1.7-external');
    const filters = file.list(file.entry(object.dict, 'Filter')).map((it) => file.name(it));
    if (filters.includes('LZWDecode') || filters.includes('Crypt')) found.add('A-6.1.7-lzw');
  }
  return found;
}

const allowed = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm']);
const namedAllowed = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage']);

function actionFaults({ file }: Reading): Set<'A-6.5.1' | 'A-6.4.1'> {
  const found = new Set<'A-6.5.1' | 'A-6.4.1'>();
  const judge = (value: unknown) => {
    const action = value instanceof PDFDict ? value : undefined;
    const kind = file.name(file.entry(action, 'S'));
    if (kind === undefined) return;
    if (!allowed.has(kind) || (kind === 'Named' && !namedAllowed.has(file.name(file.entry(action, 'N')) ?? '')))
      found.add('A-6.5.1');
  };
  for (const dict of dictionaries(file)) {
    if (file.name(file.entry(dict, 'Subtype')) === 'Widget' && (file.entry(dict, 'A') || file.entry(dict, 'AA')))
      found.add('A-6.4.1');
    // In a structure element A holds attributes.
    if (file.entry(dict, 'P') === undefined || file.entry(dict, 'Rect')) judge(file.entry(dict, 'A'));
    judge(file.entry(dict, 'OpenAction'));
  }
  if (file.entry(file.catalogue, 'Names', 'JavaScript')) found.add('A-6.5.1');
  return found;
}
