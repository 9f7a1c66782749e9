import { condition, group } from '../condition.ts';
import { dictionaries } from '../read/dictionaries.ts';
import type { PdfFile } from '../read/file.ts';

/** What the catalogue and the file as a whole must say. */
export const documentGroup = group(
  {
    'not-tagged': condition(
      [
        'Filen saknar taggar: en skärmläsare får ingen ordning och inga rubriker.',
        'The file has no tags: a screen reader gets no order and no headings.',
      ],
      [
        'Skapa filen på nytt med taggar (i Word: Spara som PDF, Alternativ, dokumentstrukturtaggar).',
        'Make the file again with tags (in Word: Save as PDF, Options, document structure tags).',
      ],
    ),
    'not-marked': condition(
      ['Filen säger inte att den är taggad (MarkInfo, Marked).', 'The file does not say that it is tagged (MarkInfo, Marked).'],
      ['Sätt Marked till true i MarkInfo.', 'Set Marked to true in MarkInfo.'],
    ),
    '01-007': condition(
      ['Filen säger att taggarna kan vara fel (Suspects).', 'The file says that its tags may be wrong (Suspects).'],
      ['Gå igenom taggarna och sätt Suspects till false.', 'Go through the tags and set Suspects to false.'],
    ),
    '07-001': condition(
      [
        'Filen säger inte att titeln ska visas i fönstrets namnlist.',
        'The file does not say that its title should show in the window’s bar.',
      ],
      [
        'Sätt DisplayDocTitle till true (i Acrobat: Egenskaper, Inledande vy, Visa: Dokumenttitel).',
        'Set DisplayDocTitle to true (in Acrobat: Properties, Initial View, Show: Document Title).',
      ],
    ),
    '07-002': condition(
      ['Filen visar sitt filnamn i stället för sin titel.', 'The file shows its file name instead of its title.'],
      [
        'Sätt DisplayDocTitle till true (i Acrobat: Egenskaper, Inledande vy, Visa: Dokumenttitel).',
        'Set DisplayDocTitle to true (in Acrobat: Properties, Initial View, Show: Document Title).',
      ],
    ),
    '20-001': condition(
      ['En uppsättning lager saknar namn.', 'A configuration of layers has no name.'],
      [
        'Ge varje uppsättning i OCProperties, Configs, ett namn (Name).',
        'Give every configuration in OCProperties, Configs, a Name.',
      ],
    ),
    '20-002': condition(
      ['Lagrens grundinställning saknar namn.', 'The default configuration of layers has no name.'],
      ['Ge D i OCProperties ett namn (Name).', 'Give D in OCProperties a Name.'],
    ),
    '20-003': condition(
      ['Lager slås på och av av sig själva (AS).', 'Layers turn themselves on and off (AS).'],
      ['Ta bort AS ur lagrens inställningar.', 'Remove AS from the configurations of layers.'],
    ),
    '21-001': condition(
      ['En bifogad fil saknar namn (F och UF).', 'An embedded file has no name (F and UF).'],
      ['Ge filspecifikationen både F och UF.', 'Give the file specification both F and UF.'],
    ),
    '25-001': condition(
      [
        'Filen är ett dynamiskt XFA-formulär, som hjälpmedel inte kan läsa.',
        'The file is a dynamic XFA form, which assistive technology cannot read.',
      ],
      ['Gör om formuläret till ett vanligt PDF-formulär.', 'Turn it into an ordinary PDF form.'],
    ),
    'dangling-destination': condition(
      [
        'En länk eller ett bokmärke leder till ett ställe som inte finns.',
        'A link or bookmark leads to a place that does not exist.',
      ],
      ['Rätta målet eller ta bort länken.', 'Mend the target or remove the link.'],
    ),
  },
  ({ file, tree }, report) => {
    const { catalogue } = file;
    if (tree.top.length === 0) report('not-tagged');
    if (file.flag(file.entry(catalogue, 'MarkInfo', 'Marked')) !== true) report('not-marked');
    if (file.flag(file.entry(catalogue, 'MarkInfo', 'Suspects')) === true) report('01-007');
    const shown = file.flag(file.entry(catalogue, 'ViewerPreferences', 'DisplayDocTitle'));
    if (shown !== true) report(shown === undefined ? '07-001' : '07-002');
    for (const fault of layerFaults(file)) report(fault);
    for (const dict of dictionaries(file)) {
      const files = file.name(file.entry(dict, 'Type')) === 'Filespec' || file.entry(dict, 'EF') !== undefined;
      if (files && file.entry(dict, 'EF') && !(file.text(file.entry(dict, 'F')) && file.text(file.entry(dict, 'UF'))))
        report('21-001');
    }
    if (rendersDynamically(file)) report('25-001');
    for (const place of dangling(file)) report('dangling-destination', place);
  },
);

function layerFaults(file: PdfFile): ('20-001' | '20-002' | '20-003')[] {
  const layers = file.dict(file.entry(file.catalogue, 'OCProperties'));
  if (layers === undefined) return [];
  const usual = file.dict(file.entry(layers, 'D'));
  const others = file.list(file.entry(layers, 'Configs')).map((it) => file.dict(it));
  return [
    ...(file.text(file.entry(usual, 'Name')) ? [] : ['20-002' as const]),
    ...others.filter((it) => !file.text(file.entry(it, 'Name'))).map(() => '20-001' as const),
    ...[usual, ...others].filter((it) => file.entry(it, 'AS') !== undefined).map(() => '20-003' as const),
  ];
}

function rendersDynamically(file: PdfFile): boolean {
  const parts = file.list(file.entry(file.catalogue, 'AcroForm', 'XFA'));
  const text = parts.map((part) => Buffer.from(file.data(part) ?? []).toString('utf8')).join('');
  return /<dynamicRender>\s*required/.test(text);
}

function* dangling(file: PdfFile): Generator<{ page?: number; element: string }> {
  const known = destinationNames(file);
  const lost = (target: ReturnType<PdfFile['get']>): string | undefined => {
    const name = file.text(target) ?? file.name(target);
    if (name !== undefined) return known.has(name) ? undefined : name;
    const first = file.list(target)[0];
    const isPage = file.number(first) !== undefined || file.dict(first) !== undefined;
    return target === undefined || isPage ? undefined : '–';
  };
  for (const [at, page] of file.pages.entries()) {
    for (const value of file.list(file.entry(page.dict, 'Annots'))) {
      const name = lost(targetOf(file, file.dict(value)));
      if (name !== undefined) yield { page: at + 1, element: `Link ${name}` };
    }
  }
  for (const item of outlineItems(file)) {
    const name = lost(targetOf(file, item));
    if (name !== undefined) yield { element: file.text(file.entry(item, 'Title')) ?? name };
  }
}

function targetOf(file: PdfFile, from: ReturnType<PdfFile['dict']>): ReturnType<PdfFile['get']> {
  const action = file.dict(file.entry(from, 'A'));
  return file.entry(from, 'Dest') ?? (file.name(file.entry(action, 'S')) === 'GoTo' ? file.entry(action, 'D') : undefined);
}

function destinationNames(file: PdfFile): Set<string> {
  const old = file.keys(file.dict(file.entry(file.catalogue, 'Dests')));
  const tree = file.tree(file.entry(file.catalogue, 'Names', 'Dests'), 'Names').map(([name]) => file.text(name) ?? '');
  return new Set([...old, ...tree]);
}

/** Every entry of the outline; circles are followed once. */
export function outlineItems(file: PdfFile): NonNullable<ReturnType<PdfFile['dict']>>[] {
  const found = new Set<NonNullable<ReturnType<PdfFile['dict']>>>();
  const waiting = [file.entry(file.catalogue, 'Outlines', 'First')];
  while (waiting.length > 0) {
    const item = file.dict(waiting.pop());
    if (item === undefined || found.has(item)) continue;
    found.add(item);
    waiting.push(file.entry(item, 'Next'), file.entry(item, 'First'));
  }
  return [...found];
}
