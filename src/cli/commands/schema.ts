import { jsonSchemas } from '../../bank/json-schema.ts';
import { oneOf } from '../arguments.ts';
import { type Command, exit } from '../command.ts';

/** `etos schema`: the JSON Schema of what may stand in a bank's YAML, for editors. */
export const schema: Command = {
  name: 'schema',
  declare(command, terminal) {
    const sv = terminal.locale === 'sv';
    const names = [...jsonSchemas().keys()].join(', ');
    const summary = sv
      ? 'Skriv ut JSON Schema för en sort, etos.yaml eller laws.yaml'
      : 'Print the JSON Schema of a kind, etos.yaml or laws.yaml';
    command.summary(summary).description(summary);
    command.argument('[kind]', sv ? `${names}; utan ord alla, efter namn` : `${names}; without a word all of them, by name`);
    command.addHelpText('before', () => '  etos schema dilemma > dilemma.schema.json\n  etos schema etos\n');
  },
  async run(operands, _options, terminal) {
    const schemas = jsonSchemas();
    const name = oneOf(terminal, {
      name: terminal.locale === 'sv' ? 'Sorten' : 'The kind',
      value: operands[0],
      words: [...schemas.keys()],
    });
    const shown = name === undefined ? Object.fromEntries(schemas) : schemas.get(name);
    await terminal.out(`${JSON.stringify(shown, null, 2)}\n`);
    return exit.clean;
  },
};
