import { condition, group } from '../condition.ts';
import { namespaces } from '../read/metadata.ts';
import type { Reading } from '../read/reading.ts';
import { ancestry, type Tag } from '../read/tags.ts';
import { everyElement } from '../read/xml.ts';
import { outlineItems } from './document.ts';
import { elementName, pageOf } from './element-name.ts';

const todo = [
  'Ange språket för hela dokumentet (Lang i katalogen), till exempel sv-SE.',
  'Give the language of the whole document (Lang in the catalogue), for example sv-SE.',
] as const;

/** The language of everything that is read aloud (ISO 14289-1, 7.2). */
export const languageGroup = group(
  {
    '11-001': condition(['Språket för texten går inte att veta.', 'The language of the text cannot be known.'], todo),
    '11-002': condition(
      [
        'Språket för en ersättningstext (Alt, ActualText eller E) går inte att veta.',
        'The language of a replacement text (Alt, ActualText or E) cannot be known.',
      ],
      todo,
    ),
    '11-003': condition(['Språket för bokmärkena går inte att veta.', 'The language of the bookmarks cannot be known.'], todo),
    '11-004': condition(
      [
        'Språket för en länks eller kommentars beskrivning går inte att veta.',
        'The language of an annotation’s description cannot be known.',
      ],
      todo,
    ),
    '11-005': condition(
      ['Språket för ett formulärfälts namn går inte att veta.', 'The language of a form field’s name cannot be known.'],
      todo,
    ),
    '11-006': condition(
      ['Språket för dokumentets titel går inte att veta.', 'The language of the document’s title cannot be known.'],
      todo,
    ),
    'language-tag': condition(
      [
        'En språkkod är felskriven, så skärmläsaren väljer fel röst.',
        'A language code is malformed, so a screen reader chooses the wrong voice.',
      ],
      ['Skriv den enligt BCP 47: sv, sv-SE, en-GB.', 'Write it as BCP 47 says: sv, sv-SE, en-GB.'],
    ),
  },
  (reading, report) => {
    const { file, tree, contents } = reading;
    const whole = file.text(file.entry(file.catalogue, 'Lang'));
    if (whole !== undefined && !isLanguage(whole)) report('language-tag', { element: whole });
    for (const tag of tree.tags)
      if (tag.lang && !isLanguage(tag.lang))
        report('language-tag', { element: `${elementName(reading, tag)}: ${tag.lang}`, ...pageOf(tag) });
    contents.forEach(({ languages }, at) => {
      for (const lang of languages) if (!isLanguage(lang)) report('language-tag', { page: at + 1, element: lang });
    });
    if (whole) return;
    const mute = muteText(reading);
    if (mute) report('11-001', mute);
    const replaced = tree.tags.find(
      (tag) => !hasLanguage(tag) && ['Alt', 'ActualText', 'E'].some((key) => file.entry(tag.dict, key)),
    );
    if (replaced) report('11-002', { element: elementName(reading, replaced), ...pageOf(replaced) });
    if (outlineItems(file).length > 0) report('11-003');
    for (const [id, place] of muteAnnotations(reading)) report(id, place);
    if (titleWithoutLanguage(reading)) report('11-006');
  },
);

/** BCP 47 as far as its grammar goes: language, script, region, variants, private use. */
function isLanguage(tag: string): boolean {
  return /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8}|x|i)(?:-[a-z\d]{1,8})*$/i.test(tag);
}

function hasLanguage(tag: Tag | undefined): boolean {
  return ancestry(tag).some(({ lang }) => Boolean(lang));
}

function muteText({ contents, owners }: Reading): { page: number } | undefined {
  for (const [page, { marked }] of contents.entries()) {
    for (const [key, mark] of marked) {
      const owner = owners.get(`${page}:${key}`)?.[0];
      if (mark.text && !mark.lang && !hasLanguage(owner)) return { page: page + 1 };
    }
  }
  return undefined;
}

function* muteAnnotations({ file, tree }: Reading): Generator<['11-004' | '11-005', { page: number }]> {
  const holders = new Map(
    tree.tags.flatMap((tag) => tag.kids.flatMap((kid) => ('object' in kid ? [[kid.object, tag] as const] : []))),
  );
  for (const [page, { dict }] of file.pages.entries()) {
    for (const value of file.list(file.entry(dict, 'Annots'))) {
      const annotation = file.dict(value);
      if (hasLanguage(holders.get(String(value)))) continue;
      if (file.text(file.entry(annotation, 'Contents'))) yield ['11-004', { page: page + 1 }];
      if (file.text(file.entry(annotation, 'TU'))) yield ['11-005', { page: page + 1 }];
    }
  }
}

function titleWithoutLanguage({ metadata }: Reading): boolean {
  if (metadata.root === undefined) return false;
  const title = everyElement(metadata.root).find(({ name }) => name === `${namespaces.dc}|title`);
  if (title === undefined) return false;
  const languages = everyElement(title).flatMap(({ attributes }) => attributes.get(`${namespaces.xml}|lang`) ?? []);
  return languages.every((lang) => lang === 'x-default');
}
