import type { PDFDict } from 'pdf-lib';
import type { PdfFile } from './file.ts';
import { type Dictionary, isDictionary, isName, isString, type Operand } from './operations.ts';

/** What is said where content is marked. */
export interface MarkProperties {
  readonly mcid: number | undefined;
  readonly lang: string | undefined;
  readonly actual: boolean;
}

/** The properties of a mark, written there or kept among the resources. */
export function markProperties(operand: Operand | undefined, resources: PDFDict | undefined, file: PdfFile): MarkProperties {
  if (isDictionary(operand)) return inlineProperties(operand);
  const dict = isName(operand) ? file.dict(file.entry(resources, 'Properties', operand.name)) : undefined;
  return {
    mcid: file.number(file.entry(dict, 'MCID')),
    lang: file.text(file.entry(dict, 'Lang')),
    actual: file.entry(dict, 'ActualText') !== undefined,
  };
}

function inlineProperties({ dictionary }: Dictionary): MarkProperties {
  const [mcid, lang] = [dictionary.get('MCID'), dictionary.get('Lang')];
  return {
    mcid: typeof mcid === 'number' ? mcid : undefined,
    lang: isString(lang) ? lang.string : undefined,
    actual: dictionary.has('ActualText'),
  };
}
