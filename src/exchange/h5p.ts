import type { Bank } from '../bank/bank.ts';
import type { Localized } from '../bank/localize.ts';
import { wordsIn } from '../i18n/words.ts';
import { sectionHtml, textHtml } from './text.ts';

/**
 * Dilemmas as an H5P package's own files: a fold for each with its situation and questions and, with `commentary`, one after
 * it with what the expert says. Nothing is scored. The content types are not in the package: a site that has used Accordion
 * has them. A site refuses a package that names a version it does not have, to the second figure; Accordion has stayed at
 * 1.0 and Text at 1.1 since they were first published, which other content types have not.
 */
export function h5p(bank: Bank, dilemmas: readonly Localized<'dilemma'>[], commentary: boolean): ReadonlyMap<string, string> {
  const lang = dilemmas[0]?.lang ?? bank.config.language;
  const title = dilemmas.length === 1 ? (dilemmas[0]?.data.title ?? '') : bank.config.name;
  const about = {
    title: title.slice(0, 255),
    language: lang,
    mainLibrary: 'H5P.Accordion',
    embedTypes: ['iframe'],
    license: 'CC BY',
    licenseVersion: '4.0',
    preloadedDependencies: [library('H5P.Accordion', 1, 0), library('H5P.AdvancedText', 1, 1), library('FontAwesome', 4, 5)],
  };
  const content = { panels: dilemmas.flatMap((each) => panels(bank, each, commentary)), hTag: 'h2' };
  return new Map([
    ['h5p.json', JSON.stringify(about)],
    ['content/content.json', JSON.stringify(content)],
  ]);
}

function library(machineName: string, majorVersion: number, minorVersion: number) {
  return { machineName, majorVersion, minorVersion };
}

function panels(bank: Bank, dilemma: Localized<'dilemma'>, commentary: boolean) {
  const { data, lang } = dilemma;
  const words = wordsIn(lang).print;
  const sensitive = data.sensitive ? `<p><strong>${textHtml(`${words.sensitive}: ${data.sensitive}`)}</strong></p>` : '';
  const html = `${sensitive}${sectionHtml(bank, dilemma, 'situation')}${sectionHtml(bank, dilemma, 'questions')}`;
  const comment = commentary ? sectionHtml(bank, dilemma, 'comment') : '';
  const said = comment === '' ? [] : [panel(`${data.title}: ${words.lessonCompare.toLowerCase()}`, comment)];
  return [panel(data.title, html), ...said];
}

/** A panel's title is written as HTML by the content type, and so stands as HTML. */
function panel(title: string, text: string) {
  const metadata = { contentType: 'Text', license: 'U', title: textHtml(title) };
  return { title: textHtml(title), content: { library: 'H5P.AdvancedText 1.1', params: { text }, metadata } };
}
