import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { SaxesParser } from 'saxes';

/** An element as a strict XML parser reads it, with its text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of an XML document, in order; throws where the document is not well-formed. */
export function elementsOf(xml: string): readonly Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return elements;
}

/** A SARIF log, as far as tests look into it. */
export interface Sarif {
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly rules: readonly SarifRule[]; readonly version: string } };
    readonly results: readonly SarifResult[];
  }[];
}

export interface SarifRule {
  readonly id: string;
  readonly help?: { readonly markdown: string };
  readonly defaultConfiguration?: { readonly level: string };
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: {
        readonly startLine: number;
        readonly startColumn: number;
        readonly endLine: number;
        readonly endColumn: number;
      };
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: Readonly<Record<string, number>>;
        readonly insertedContent: { readonly text: string };
      }[];
    }[];
  }[];
}

const schema: object = JSON.parse(readFileSync(new URL('../lint/schemas/sarif-2.1.0.schema.json', import.meta.url), 'utf8'));
// A pattern of the schema has a bracket that only regular expressions without the u flag accept.
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** A report read as SARIF, and what its schema has against it. */
export function readSarif(text: string): { readonly log: Sarif; readonly errors: readonly string[] } {
  const log: Sarif = JSON.parse(text);
  validate(log);
  return { log, errors: (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`) };
}

/** A command of GitHub's workflows as the runner reads it; undefined for a line of the log. */
export function workflowCommand(line: string) {
  const form = /^\s*::([a-z-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line);
  if (!form) return undefined;
  const undo = (text: string) =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
  const properties = Object.fromEntries(
    (form[2] ?? '').split(',').map((each) => {
      const [key = '', ...value] = each.split('=');
      return [key, undo(value.join('='))];
    }),
  );
  return { command: form[1] ?? '', properties, text: undo(form[3] ?? '') };
}
