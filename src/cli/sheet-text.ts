import type { Section } from '../bank/sections.ts';
import { kindWords, statusWords } from '../catalogue/names.ts';
import type { Sheet } from '../catalogue/sheet.ts';
import type { Palette } from '../lint/reports/report.ts';
import { parseMarkdown } from '../markdown/markdown.ts';
import { blocksText } from './block-text.ts';
import { visible } from './terminal.ts';
import { wrap } from './wrap.ts';

interface Setting {
  readonly palette: Palette;
  readonly width: number;
}

/** The longest line that is easy to read; a wider terminal is not filled. */
const widest = 84;

/** A sheet as text to read in a terminal: title, facts, sections under their headings, all in the sheet's own language. */
export function sheetText(sheet: Sheet, at: Setting): string {
  const setting = { ...at, width: Math.min(at.width, widest) };
  const { palette } = setting;
  const about = [kindWords[sheet.kind].one[sheet.lang], sheet.id, statusWords[sheet.status][sheet.lang], sheet.reviewed ?? ''];
  const head =
    wrap(palette.bold(visible(sheet.title)), setting) +
    wrap(palette.dim(about.filter((part) => part !== '').join(' · ')), setting);
  const facts = sheet.facts.map((fact) => factText(visible(fact.label[sheet.lang]), fact.lines.map(visible), setting)).join('');
  return [head, facts, ...sheet.sections.map((section) => sectionText(section, setting))]
    .filter((part) => part !== '')
    .join('\n');
}

function factText(label: string, lines: readonly string[], { palette, width }: Setting): string {
  const name = palette.bold(`${label}:`);
  if (lines.length === 1) return wrap(`${name} ${lines[0]}`, { width, indent: '  ', first: '' });
  return `${name}\n${lines.map((line) => wrap(line, { width, indent: '    ', first: '  - ' })).join('')}`;
}

function sectionText(section: Section, setting: Setting): string {
  const { palette, width } = setting;
  const { value } = parseMarkdown(section.text, { directives: false });
  const own = blocksText(value, { width, indent: '', bold: palette.bold });
  const parts = section.parts.map((part) => `\n${sectionText(part, setting)}`).join('');
  return `${palette.bold(visible(section.heading))}\n${own === '' ? '' : `\n${own}`}${parts}`;
}
