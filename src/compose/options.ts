import type { TemplateOption } from './template-front.ts';

/** What somebody chose, by the option's name. */
export type Chosen = Readonly<Record<string, string | number | boolean>>;

/** The names `option` and `when` of a view: every option's value, and for choices and yes-no one name for each answer. */
export function optionsView(options: Readonly<Record<string, TemplateOption>>, chosen: Chosen) {
  const values = Object.entries(options).map(([name, option]) => [name, chosen[name] ?? usual(option)] as const);
  const answers = Object.entries(options).flatMap(([name, option]) => {
    const value = chosen[name] ?? usual(option);
    if (option.type === 'choice') return option.values.map((each) => [`${name}-${each}`, each === value] as const);
    return option.type === 'yes-no' ? [[name, value === true] as const] : [];
  });
  return { option: Object.fromEntries(values), when: Object.fromEntries(answers) };
}

/** An option's value when nobody has chosen. */
export function usual(option: TemplateOption): string | number | boolean {
  switch (option.type) {
    case 'choice':
      return option.default ?? option.values[0] ?? '';
    case 'number':
      return option.default ?? option.min;
    case 'text':
      return option.default ?? '';
    case 'yes-no':
      return option.default ?? false;
  }
}
