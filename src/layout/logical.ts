import type { Language } from '../document/document.ts';

/**
 * The document as a reader without eyes meets it: one node per thing, however many pages it stands on.
 * `pdf/tags/roles.ts` says what each kind is called in PDF. Built while blocks are laid out, complete before anything is drawn.
 */
export interface Logical {
  readonly role: Role;
  /** The language of everything inside, when it differs from what surrounds it. */
  readonly lang?: Language;
  readonly children: Logical[];
}

export type Role =
  | { readonly kind: 'document' | 'section' | 'group' | 'paragraph' | 'quote' | 'caption' }
  | { readonly kind: 'heading'; readonly level: number; readonly id: string }
  | { readonly kind: 'list'; readonly numbering: 'bullet' | 'decimal' | 'lower-alpha' | 'upper-alpha' | 'none' }
  | { readonly kind: 'item' | 'label' | 'body' }
  | { readonly kind: 'table' | 'table-head' | 'table-body' | 'row' | 'cell' }
  | { readonly kind: 'header-cell'; readonly scope: 'column' | 'row' }
  | { readonly kind: 'figure'; readonly alt: string }
  /** `id` is unique in the document. */
  | { readonly kind: 'note'; readonly id: string }
  | { readonly kind: 'contents' | 'contents-item' | 'reference' }
  /** `title` describes where the link leads. */
  | { readonly kind: 'link'; readonly href: string; readonly title: string }
  | { readonly kind: 'span' | 'code' }
  /** Where words or pictures hang: a leaf, not an element of its own. */
  | { readonly kind: 'content' };

/** Marks on paper that are not part of what is said. */
export type Artifact = 'header' | 'footer' | 'repeated' | 'layout' | 'background' | 'cut-mark';

/** Whose ink it is. */
export type Owner = Logical | Artifact;

/** Makes a node and hangs it last under its parent. */
export function grow(parent: Logical, role: Role, lang?: Language): Logical {
  const node: Logical = lang === undefined ? { role, children: [] } : { role, lang, children: [] };
  parent.children.push(node);
  return node;
}

/** The root of a new tree. */
export function logicalRoot(): Logical {
  return { role: { kind: 'document' }, children: [] };
}
