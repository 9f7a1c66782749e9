import { jsonSchemas } from '../../bank/json-schema.ts';
import { kindNames } from '../../bank/kinds/kinds.ts';
import { type Catalogue, titleIn } from '../../catalogue/catalogue.ts';
import { templateNames } from '../../compose/template-list.ts';
import { paperNames, variants } from '../../layout/paper.ts';
import { rules } from '../../lint/rules.ts';
import { commands } from '../commands.ts';
import { formNames } from '../new/forms.ts';
import { specOf } from '../spec.ts';
import type { Terminal } from '../terminal.ts';
import type { CompletionWords, Meaning } from './words.ts';

/** Everything that can be completed without a bank of one's own, in the terminal's language. */
export async function collectWords(catalogue: Catalogue, terminal: Terminal): Promise<CompletionWords> {
  const { locale } = terminal;
  const specs = await Promise.all(Object.values(commands).map(async ({ load }) => specOf(await load(), terminal)));
  const texts = (kind?: string) =>
    catalogue.items
      .filter((item) => kind === undefined || item.kind === kind)
      .map((item): Meaning => [item.id, titleIn(item.titles, locale)]);
  const named = (names: Catalogue['topics']) => Object.entries(names).map(([id, name]): Meaning => [id, name[locale] ?? name.sv]);
  const bare = (words: readonly string[]) => words.map((word): Meaning => [word, '']);
  const lists: CompletionWords['lists'] = {
    command: [...Object.entries(commands).map(([name, { summary }]): Meaning => [name, summary[locale]]), ...bare(['help'])],
    dilemma: texts('dilemma'),
    case: texts('case'),
    session: texts('session'),
    text: texts(),
    topic: named(catalogue.topics),
    principle: catalogue.principles.map(({ id, titles }): Meaning => [id, titleIn(titles, locale)]),
    audience: named(catalogue.audiences),
    kind: bare(kindNames),
    form: bare(formNames),
    rule: rules.map((rule): Meaning => [rule.id, rule.what[locale]]),
    template: bare(templateNames),
    schema: bare([...jsonSchemas().keys()]),
    language: [
      ['sv', 'svenska'],
      ['en', 'English'],
    ],
    paper: bare(paperNames),
    variant: bare(variants),
    reader: bare(['participant', 'facilitator', 'observer']),
    shell: bare(['bash', 'zsh', 'fish', 'powershell']),
    action: bare(['list', 'show', 'check', 'new', 'view']),
  };
  const options = specs.map((spec) => [spec.name, spec.options.map(({ flags: _, ...rest }) => rest)] as const);
  return { lists, commands: Object.fromEntries(options) };
}
