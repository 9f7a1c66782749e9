import type { PDFDict } from 'pdf-lib';
import { condition, group } from '../condition.ts';
import { dictionaries } from '../read/dictionaries.ts';
import type { PdfFile } from '../read/file.ts';
import type { Reading } from '../read/reading.ts';
import { claimsArchive } from './archive.ts';

/** What pages of a file that claims PDF/A-2 must keep: colours, pictures, transparency, annotations (ISO 19005-2, 6.2–6.3). */
export const archivePagesGroup = group(
  {
    'A-6.2.3': condition(
      [
        'Filen säger inte vad dess färger betyder (OutputIntent), eller profilen är trasig.',
        'The file does not say what its colours mean (OutputIntent), or the profile is broken.',
      ],
      [
        'Lägg till en OutputIntent med en ICC-profil, till exempel sRGB.',
        'Add an OutputIntent with an ICC profile, for example sRGB.',
      ],
    ),
    'A-6.2.4.3': condition(
      [
        'En sida använder färger som profilen inte förklarar, till exempel CMYK under en RGB-profil.',
        'A page uses colours that the profile does not explain, for example CMYK under an RGB profile.',
      ],
      ['Gör om bilderna och färgerna till RGB.', 'Turn pictures and colours into RGB.'],
    ),
    'A-6.2.5': condition(
      ['En sida styr tryckpressens raster (TR, HTP).', 'A page steers the printing press’s screens (TR, HTP).'],
      ['Ta bort TR, TR2 och HTP ur ExtGState.', 'Remove TR, TR2 and HTP from ExtGState.'],
    ),
    'A-6.2.8': condition(
      [
        'En bild är olika i olika visningar (Interpolate, Alternates, OPI).',
        'A picture differs between views (Interpolate, Alternates, OPI).',
      ],
      ['Ta bort Interpolate, Alternates och OPI ur bilden.', 'Remove Interpolate, Alternates and OPI from the picture.'],
    ),
    'A-6.2.9': condition(
      ['En form innehåller PostScript eller hänvisar till en annan fil.', 'A form holds PostScript or refers to another file.'],
      ['Rita formen med vanligt innehåll.', 'Draw the form with ordinary content.'],
    ),
    'A-6.2.10': condition(
      ['En sida blandar färger på ett sätt som PDF inte känner.', 'A page blends colours in a way that PDF does not know.'],
      ['Använd ett av blandningssätten i ISO 32000-1.', 'Use one of the blend modes of ISO 32000-1.'],
    ),
    'A-6.3.1': condition(
      [
        'En anteckning är av ett slag som arkiv inte tillåter (ljud, film, 3D).',
        'An annotation is of a kind that archives do not allow (sound, film, 3D).',
      ],
      ['Ta bort den.', 'Remove it.'],
    ),
    'A-6.3.2': condition(
      ['En anteckning är dold eller skrivs inte ut.', 'An annotation is hidden or not printed.'],
      [
        'Sätt flaggan Print och ta bort Hidden, Invisible och NoView (F 4).',
        'Set the flag Print and remove Hidden, Invisible and NoView (F 4).',
      ],
    ),
    'A-6.3.3': condition(
      ['En anteckning saknar utseende (AP).', 'An annotation has no appearance (AP).'],
      ['Ge den ett utseende (AP, N).', 'Give it an appearance (AP, N).'],
    ),
  },
  (reading, report) => {
    if (!claimsArchive(reading)) return;
    const { file } = reading;
    const profile = intentOf(file);
    if (profile === 'broken') report('A-6.2.3');
    for (const page of unexplained(reading, profile)) report('A-6.2.4.3', { page });
    for (const id of pageFaults(file)) report(id);
    for (const [at, page] of file.pages.entries()) {
      for (const value of file.list(file.entry(page.dict, 'Annots'))) {
        const annotation = file.dict(value);
        if (annotation)
          for (const id of annotationFaults(file, annotation))
            report(id, { page: at + 1, element: file.name(file.entry(annotation, 'Subtype')) ?? '' });
      }
    }
  },
);

type Space = 'RGB' | 'CMYK' | 'GRAY';

/** The colours that the output intent explains; undefined without one. */
function intentOf(file: PdfFile): Space | 'broken' | undefined {
  const intents = file.list(file.entry(file.catalogue, 'OutputIntents')).map((it) => file.dict(it));
  const own = intents.filter((it) => file.name(file.entry(it, 'S')) === 'GTS_PDFA1');
  if (own.length === 0) return undefined;
  const data = file.data(file.entry(own[0], 'DestOutputProfile'));
  if (data === undefined || data.length < 132) return 'broken';
  const text = Buffer.from(data.subarray(0, 132)).toString('latin1');
  // ICC.1: signature at 36, colour space at 16.
  const space = text.slice(16, 20).trim();
  if (text.slice(36, 40) !== 'acsp') return 'broken';
  return space === 'RGB' || space === 'CMYK' || space === 'GRAY' ? space : 'broken';
}

/** Pages with device colours that nothing explains. Grey is explained by every profile. */
function unexplained({ file, contents }: Reading, profile: Space | 'broken' | undefined): number[] {
  return contents.flatMap(({ colours, images }, at) => {
    const spaces = new Set([...colours, ...images.map((image) => file.name(file.entry(image, 'ColorSpace')) ?? '')]);
    const open = (space: string, by: readonly (Space | 'broken' | undefined)[]) => spaces.has(space) && !by.includes(profile);
    const lost = open('DeviceRGB', ['RGB']) || open('DeviceCMYK', ['CMYK']) || open('DeviceGray', ['RGB', 'CMYK', 'GRAY']);
    return lost ? [at + 1] : [];
  });
}

const blendModes = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ),
);

function pageFaults(file: PdfFile): Set<'A-6.2.5' | 'A-6.2.8' | 'A-6.2.9' | 'A-6.2.10'> {
  const found = new Set<'A-6.2.5' | 'A-6.2.8' | 'A-6.2.9' | 'A-6.2.10'>();
  for (const dict of dictionaries(file)) {
    const subtype = file.name(file.entry(dict, 'Subtype'));
    if (subtype === 'Image' && (file.flag(file.entry(dict, 'Interpolate')) === true || has(file, dict, 'Alternates', 'OPI')))
      found.add('A-6.2.8');
    if (subtype === 'PS' || (subtype === 'Form' && has(file, dict, 'PS', 'Ref', 'OPI'))) found.add('A-6.2.9');
    if (file.name(file.entry(dict, 'Type')) !== 'ExtGState') continue;
    if (has(file, dict, 'TR', 'HTP') || !['Default', undefined].includes(file.name(file.entry(dict, 'TR2'))))
      found.add('A-6.2.5');
    if (file.list(file.entry(dict, 'BM')).some((mode) => !blendModes.has(file.name(mode) ?? ''))) found.add('A-6.2.10');
  }
  return found;
}

function has(file: PdfFile, dict: PDFDict, ...keys: string[]): boolean {
  return keys.some((key) => file.entry(dict, key) !== undefined);
}

const refused = new Set(['3D', 'Sound', 'Screen', 'Movie']);

/** Flags Invisible, Hidden, NoView and ToggleNoView (ISO 32000-1, table 165). */
const unseen = 1 | 2 | 32 | 256;
const print = 4;

function annotationFaults(file: PdfFile, annotation: PDFDict): ('A-6.3.1' | 'A-6.3.2' | 'A-6.3.3')[] {
  const found: ('A-6.3.1' | 'A-6.3.2' | 'A-6.3.3')[] = [];
  const subtype = file.name(file.entry(annotation, 'Subtype')) ?? '';
  if (refused.has(subtype)) found.push('A-6.3.1');
  const flags = file.number(file.entry(annotation, 'F'));
  if (subtype !== 'Popup' && (flags === undefined || (flags & print) === 0 || (flags & unseen) !== 0)) found.push('A-6.3.2');
  if (!['Popup', 'Link'].includes(subtype) && file.entry(annotation, 'AP', 'N') === undefined && hasExtent(file, annotation))
    found.push('A-6.3.3');
  return found;
}

function hasExtent(file: PdfFile, annotation: PDFDict): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = file.list(file.entry(annotation, 'Rect')).map((it) => file.number(it) ?? 0);
  return left !== right || bottom !== top;
}
