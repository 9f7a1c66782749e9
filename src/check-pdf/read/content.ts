import type { PDFDict, PDFObject } from 'pdf-lib';
import type { PdfFile, PdfPage } from './file.ts';
import { markProperties } from './mark-properties.ts';
import { isName, isString, type Operand, type Operation, operations } from './operations.ts';

/** What a page shows, as a reader that follows marks meets it. */
export interface PageContent {
  /** By form (empty for the page itself) and number: what was marked so. */
  readonly marked: ReadonlyMap<string, Marked>;
  /** Numbers that were used for more than one stretch. */
  readonly twice: readonly string[];
  /** Something is painted outside all marks. */
  readonly unmarked: boolean;
  readonly artifactInTagged: boolean;
  readonly taggedInArtifact: boolean;
  /** Marks opened and closed out of step, with each other or with text. */
  readonly unbalanced: boolean;
  /** Fonts that are seen, with the strings shown in them. */
  readonly fonts: ReadonlyMap<PDFDict, FontUse>;
  /** Forms that were drawn, by reference. */
  readonly forms: readonly { readonly ref: string; readonly dict: PDFDict; readonly marks: boolean }[];
  readonly images: readonly PDFDict[];
  /** Names of colour spaces and operators of device colours that are used. */
  readonly colours: ReadonlySet<string>;
  /** Private use characters are looked for with the fonts; these strings say otherwise what they are. */
  readonly languages: ReadonlySet<string>;
}

export interface Marked {
  readonly tag: string;
  /** Order among all marks of the page. */
  readonly order: number;
  readonly lang: string | undefined;
  readonly actual: boolean;
  /** Text is shown in it. */
  text: boolean;
}

export interface FontUse {
  readonly strings: Set<string>;
  /** The same, but only where no ActualText says what they mean. */
  readonly bare: Set<string>;
}

interface Mark {
  readonly kind: 'artifact' | 'content' | 'other';
  readonly marked: Marked | undefined;
  readonly lang: string | undefined;
  readonly actual: boolean;
  readonly inText: boolean;
}

/** Reads a page's content with the forms that it draws, as long as the budget of bytes lasts. */
export function readContent(file: PdfFile, page: PdfPage, budget: { left: number }): PageContent {
  const reader = new ContentReader(file, budget);
  const parts = file.list(file.entry(page.dict, 'Contents')).map((part) => file.data(part) ?? new Uint8Array(0));
  // Parts are read as one, with white space between (ISO 32000-1, 7.8.2).
  const data = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
  reader.stream(data, { resources: page.resources, form: '', depth: 0 });
  return reader.content;
}

interface Setting {
  readonly resources: PDFDict | undefined;
  readonly form: string;
  readonly depth: number;
}

/** Forms inside forms are followed this far. */
const deepest = 12;
/** A page that draws forms more often than this is made to tire the reader. */
const mostForms = 5000;

const painting = new Set('f F f* B B* b b* S s sh EI'.split(' '));
const showing = new Set(['Tj', 'TJ', "'", '"']);
const deviceColours: Readonly<Record<string, string>> = {
  rg: 'DeviceRGB',
  RG: 'DeviceRGB',
  k: 'DeviceCMYK',
  K: 'DeviceCMYK',
  g: 'DeviceGray',
  G: 'DeviceGray',
};

class ContentReader {
  readonly content = {
    marked: new Map<string, Marked>(),
    twice: [] as string[],
    unmarked: false,
    artifactInTagged: false,
    taggedInArtifact: false,
    unbalanced: false,
    fonts: new Map<PDFDict, FontUse>(),
    forms: [] as { ref: string; dict: PDFDict; marks: boolean }[],
    images: [] as PDFDict[],
    colours: new Set<string>(),
    languages: new Set<string>(),
  };
  readonly #file: PdfFile;
  readonly #budget: { left: number };
  readonly #open: Mark[] = [];
  #inText = false;
  #font: FontUse | undefined;
  #hidden = false;
  /** How many numbered marks have been opened. */
  #begun = 0;

  constructor(file: PdfFile, budget: { left: number }) {
    this.#file = file;
    this.#budget = budget;
  }

  stream(data: Uint8Array, setting: Setting): void {
    this.#budget.left -= data.length;
    if (this.#budget.left <= 0) return;
    const floor = this.#open.length;
    const saved: { font: FontUse | undefined; hidden: boolean }[] = [];
    for (const operation of operations(data)) {
      const { operator } = operation;
      if (operator === 'q') saved.push({ font: this.#font, hidden: this.#hidden });
      else if (operator === 'Q') {
        const state = saved.pop();
        if (state) [this.#font, this.#hidden] = [state.font, state.hidden];
      } else this.#operate(operation, setting, floor);
    }
    if (this.#open.length !== floor) this.content.unbalanced = true;
    this.#open.length = Math.min(this.#open.length, floor);
  }

  #operate({ operator, operands }: Operation, setting: Setting, floor: number): void {
    if (operator === 'BDC' || operator === 'BMC') this.#begin(operands, setting);
    else if (operator === 'EMC') this.#end(floor);
    else if (operator === 'BT' || operator === 'ET') this.#inText = operator === 'BT';
    else if (operator === 'Tf') this.#font = this.#fontOf(operands[0], setting);
    else if (operator === 'Tr') this.#hidden = operands[0] === 3;
    else if (showing.has(operator)) this.#show(operands);
    else if (painting.has(operator)) this.#paint();
    else if (operator === 'Do') this.#draw(operands[0], setting);
    else if (operator === 'gs') this.#graphics(operands[0], setting);
    else this.#colour(operator, operands);
  }

  #begin(operands: readonly Operand[], setting: Setting): void {
    const tag = isName(operands[0]) ? operands[0].name : '';
    const properties = markProperties(operands[1], setting.resources, this.#file);
    const inTagged = this.#open.some(({ kind }) => kind === 'content');
    const inArtifact = this.#open.some(({ kind }) => kind === 'artifact');
    const { mcid, lang, actual } = properties;
    if (tag === 'Artifact' && inTagged) this.content.artifactInTagged = true;
    if (mcid !== undefined && inArtifact) this.content.taggedInArtifact = true;
    if (lang) this.content.languages.add(lang);
    const marked = mcid === undefined ? undefined : this.#newMark(`${setting.form}/${mcid}`, { tag, lang, actual });
    const kind = tag === 'Artifact' ? 'artifact' : marked ? 'content' : 'other';
    this.#open.push({ kind, marked, lang, actual, inText: this.#inText });
  }

  #newMark(key: string, rest: Pick<Marked, 'tag' | 'lang' | 'actual'>): Marked {
    const { marked, twice } = this.content;
    this.#begun++;
    if (marked.has(key)) twice.push(key);
    const mark: Marked = { ...rest, order: marked.size, text: false };
    marked.set(key, mark);
    return mark;
  }

  #end(floor: number): void {
    const mark = this.#open.length > floor ? this.#open.pop() : undefined;
    if (mark === undefined || mark.inText !== this.#inText) this.content.unbalanced = true;
  }

  #show(operands: readonly Operand[]): void {
    this.#paint();
    const holder = this.#open.findLast(({ marked }) => marked)?.marked;
    if (holder) holder.text = true;
    if (this.#hidden || this.#font === undefined) return;
    const said = this.#open.some(({ actual, kind }) => actual || kind === 'artifact');
    for (const operand of operands.flat()) {
      if (!isString(operand as Operand)) continue;
      const { string } = operand as { string: string };
      this.#font.strings.add(string);
      if (!said) this.#font.bare.add(string);
    }
  }

  #paint(): void {
    if (!this.#open.some(({ kind }) => kind !== 'other')) this.content.unmarked = true;
  }

  #fontOf(operand: Operand | undefined, { resources }: Setting): FontUse | undefined {
    const dict = isName(operand) ? this.#file.dict(this.#file.entry(resources, 'Font', operand.name)) : undefined;
    if (dict === undefined) return undefined;
    const known = this.content.fonts.get(dict);
    if (known) return known;
    const use = { strings: new Set<string>(), bare: new Set<string>() };
    this.content.fonts.set(dict, use);
    return use;
  }

  #draw(operand: Operand | undefined, { resources, depth }: Setting): void {
    const file = this.#file;
    const objects = file.dict(file.entry(resources, 'XObject'));
    const value: PDFObject | undefined = isName(operand) ? file.raw(objects, operand.name) : undefined;
    const dict = file.dict(value);
    if (dict === undefined) return;
    if (file.name(file.entry(dict, 'Subtype')) !== 'Form') {
      this.#paint();
      this.content.images.push(dict);
      return;
    }
    if (depth >= deepest || this.content.forms.length >= mostForms) return;
    const form = String(value);
    const before = this.#begun;
    const place = this.content.forms.push({ ref: form, dict, marks: false }) - 1;
    const own = file.dict(file.entry(dict, 'Resources')) ?? resources;
    this.stream(file.data(value) ?? new Uint8Array(0), { resources: own, form, depth: depth + 1 });
    this.content.forms[place] = { ref: form, dict, marks: this.#begun > before };
  }

  #graphics(operand: Operand | undefined, { resources }: Setting): void {
    const state = isName(operand) ? this.#file.dict(this.#file.entry(resources, 'ExtGState', operand.name)) : undefined;
    const font = this.#file.dict(this.#file.list(this.#file.entry(state, 'Font'))[0]);
    if (font && !this.content.fonts.has(font)) this.content.fonts.set(font, { strings: new Set(), bare: new Set() });
    if (font) this.#font = this.content.fonts.get(font);
  }

  #colour(operator: string, operands: readonly Operand[]): void {
    const device = deviceColours[operator];
    if (device) this.content.colours.add(device);
    if ((operator === 'cs' || operator === 'CS') && isName(operands[0])) this.content.colours.add(operands[0].name);
  }
}
