import type { Checked } from '../diagnostics/diagnostic.ts';
import { cutFrontMatter, type FrontMatter } from './cut-front-matter.ts';
import type { Source } from './source.ts';
import { readYaml } from './yaml.ts';

export type { FrontMatter } from './cut-front-matter.ts';

/** Cuts off and reads YAML front matter, as `cutFrontMatter` cuts it. */
export function readFrontMatter(source: Source): Checked<FrontMatter> {
  const { value, diagnostics, unread } = cutFrontMatter(source);
  if (!unread) return { value, diagnostics };
  const yaml = readYaml(source, value.yaml.start, value.yaml.end);
  return { value: { ...value, data: yaml.value ?? undefined }, diagnostics: yaml.diagnostics };
}
