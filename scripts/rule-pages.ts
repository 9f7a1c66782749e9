import { type Area, areas, areaWords, type Explanation, explanations } from '../src/lint/explanations.ts';
import { helpOf, isMendable, levelsText } from '../src/lint/rule-page.ts';

/** What findings are listed under that no rule makes, and the name of the page that holds them all. */
const others = { reading: 'reading', prose: 'prose', printing: 'printing' } as const satisfies Partial<Record<Area, string>>;

/** The pages of docs/rules/ by name without ending: an index, one page for each rule, and one for each kind of other finding. */
export function rulePages(): ReadonlyMap<string, string> {
  const pages = explanations().filter(({ rule }) => rule);
  return new Map([
    ['README', indexPage()],
    ...pages.map((each) => [each.code, helpOf(each, 'en')] as const),
    ...Object.entries(others).map(([area, name]) => [name, otherPage(area as keyof typeof others)] as const),
  ]);
}

function indexPage(): string {
  const parts = areas.map((area) => {
    const listed = explanations().filter((each) => each.area === area);
    if (listed.length === 0) return '';
    const rows = listed.map(
      (each) =>
        `| [${each.code}](${addressOf(each)}) | ${levelsText(each)} | ${isMendable(each) ? 'yes' : ''} | ${each.what.en} |`,
    );
    return [`## ${areaWords[area].en}`, ['| code | level | --fix | what |', '|---|---|---|---|', ...rows].join('\n')].join(
      '\n\n',
    );
  });
  const head =
    '# Lint rules\n\nWhat `etos lint` looks for. `etos explain RULE` says the same in the terminal, in Swedish or English. How to use it is in [Linting](../linting.md).\n\nA level in brackets is the most that a finding weighs in a text of that status. The last three tables are of findings that no rule makes: they cannot be set.';
  return `${[head, ...parts.filter((part) => part !== '')].join('\n\n')}\n`;
}

function addressOf({ code, area, rule }: Explanation): string {
  return rule ? `${code}.md` : `${others[area as keyof typeof others]}.md#${code}`;
}

function otherPage(area: keyof typeof others): string {
  const parts = explanations()
    .filter((each) => each.area === area)
    .map(({ code, severity, what, why }) =>
      [`## ${code}`, `${what.en} ${why.en}`, `*${what.sv} ${why.sv}*`, `Level: ${severity}`].join('\n\n'),
    );
  return `${[`# ${areaWords[area].en}`, notes[area], ...parts].join('\n\n')}\n`;
}

const notes: Readonly<Record<keyof typeof others, string>> = {
  reading:
    'What is found before any rule looks. It cannot be turned off, because a text that cannot be read cannot be judged either.',
  prose:
    'What is found when Markdown is read. Of the texts of a bank the rule [markdown](markdown.md) says it, and can be set; `etos print` says it itself.',
  printing:
    'What is found when something is chosen, put into a template and laid out. It is said by `etos pack`, `etos guide` and `etos print`.',
};
