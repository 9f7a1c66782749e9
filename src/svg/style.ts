import type { Element } from './elements.ts';

/** What is said of an element's looks: by its attributes, by style sheets, and by itself, the last of which wins. */
export type Style = ReadonlyMap<string, string>;

interface Rule {
  readonly kind: 'name' | 'class' | 'id';
  readonly of: string;
  readonly style: Style;
}

/** The rules of a file's style sheets, the most particular last. Selectors of more than one name are not read. */
export function readSheets(root: Element): readonly Rule[] {
  const rules = sheetsIn(root).flatMap(({ text }) => rulesIn(text));
  return order.flatMap((kind) => rules.filter((rule) => rule.kind === kind));
}

const order = ['name', 'class', 'id'] as const;

function sheetsIn(element: Element): Element[] {
  return element.name === 'style' ? [element] : element.children.flatMap(sheetsIn);
}

function rulesIn(text: string): Rule[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[^;{}]*;/g, '');
  return [...bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const style = declarations(body);
    return selectors.split(',').flatMap((selector) => {
      const [, mark = '', of] = /^([.#]?)([\w-]+)$/.exec(selector.trim()) ?? [];
      return of === undefined ? [] : [{ kind: mark === '' ? 'name' : mark === '.' ? 'class' : 'id', of, style } as const];
    });
  });
}

/** The looks of an element by itself, without what it takes over from what it stands in. */
export function styleOf(element: Element, rules: readonly Rule[]): Style {
  const { name, attributes } = element;
  const id = attributes.get('id');
  const classes = attributes.get('class')?.trim().split(/\s+/) ?? [];
  const own = rules.filter(({ kind, of }) => (kind === 'name' ? of === name : kind === 'id' ? of === id : classes.includes(of)));
  const written = declarations(attributes.get('style') ?? '');
  return new Map([...attributes, ...own.flatMap(({ style }) => [...style]), ...written]);
}

function declarations(text: string): Style {
  return new Map(
    text.split(';').flatMap((line) => {
      const [, name, value] = /^\s*([\w-]+)\s*:\s*(.+?)\s*(?:!important\s*)?$/s.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
}
