import type { Bank } from '../bank/bank.ts';
import type { Localized } from '../bank/localize.ts';
import { wordsIn } from '../i18n/words.ts';
import { sectionHtml, textHtml } from './text.ts';

/**
 * Dilemmas as an H5P package's own files: a column with each situation and its questions and, with `commentary`, what the
 * expert says in a fold to open. Nothing is scored. The content types themselves are not in the package: a site that has
 * used Column and Accordion before has them.
 */
export function h5p(bank: Bank, dilemmas: readonly Localized<'dilemma'>[], commentary: boolean): ReadonlyMap<string, string> {
  const lang = dilemmas[0]?.lang ?? bank.config.language;
  const title = dilemmas.length === 1 ? (dilemmas[0]?.data.title ?? '') : bank.config.name;
  const about = {
    title,
    language: lang,
    mainLibrary: 'H5P.Column',
    embedTypes: ['div'],
    license: 'CC BY',
    licenseVersion: '4.0',
    preloadedDependencies: [library('H5P.Column', 16), library('H5P.AdvancedText', 1), library('H5P.Accordion', 0)],
  };
  const content = { content: dilemmas.flatMap((each) => parts(bank, each, commentary)) };
  return new Map([
    ['h5p.json', JSON.stringify(about)],
    ['content/content.json', JSON.stringify(content)],
  ]);
}

function library(machineName: string, minorVersion: number) {
  return { machineName, majorVersion: 1, minorVersion };
}

function parts(bank: Bank, dilemma: Localized<'dilemma'>, commentary: boolean) {
  const { data, lang } = dilemma;
  const words = wordsIn(lang).print;
  const sensitive = data.sensitive ? `<p><strong>${textHtml(`${words.sensitive}: ${data.sensitive}`)}</strong></p>` : '';
  const html = `<h2>${textHtml(data.title)}</h2>${sensitive}${sectionHtml(bank, dilemma, 'situation')}${sectionHtml(bank, dilemma, 'questions')}`;
  const comment = commentary ? sectionHtml(bank, dilemma, 'comment') : '';
  const said = comment === '' ? [] : [part('H5P.Accordion 1.0', { panels: [panel(words.lessonCompare, comment)], hTag: 'h3' })];
  return [part('H5P.AdvancedText 1.1', { text: html }), ...said];
}

function part(name: string, params: object) {
  return { content: { library: name, params, metadata: {} }, useSeparator: 'auto' };
}

function panel(title: string, text: string) {
  return { title, content: { library: 'H5P.AdvancedText 1.1', params: { text }, metadata: {} } };
}
