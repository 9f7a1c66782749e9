import { lintLevels } from '../bank/config.ts';
import type { Group, Level, Rule, Status } from './rule.ts';

/**
 * The most that a finding weighs by how far its text has come. What is being written may lack sections and polish; what
 * has been retired is kept as it was, and only has to be readable as a text of the bank.
 */
const byGroup: Readonly<Record<Group, Partial<Record<Status, Level>>>> = {
  files: {},
  references: { draft: 'warning' },
  structure: { draft: 'warning', retired: 'off' },
  craft: { draft: 'off', retired: 'off' },
  language: { draft: 'info', retired: 'off' },
  privacy: {},
  law: { draft: 'warning', retired: 'off' },
  accessibility: { draft: 'warning' },
  bank: { retired: 'off' },
};

/** The most that a rule's findings may weigh in a text of a status; undefined when the status makes no difference. */
export function mostFor(rule: Pick<Rule, 'group' | 'levels'>, status: Status): Level | undefined {
  return rule.levels?.[status] ?? byGroup[rule.group][status];
}

/** What a rule's findings weigh in a text of a status, where etos.yaml says nothing of it. */
export function mostLevel(rule: Rule, status: Status): Level {
  const most = mostFor(rule, status);
  return most === undefined ? rule.severity : lighter(rule.severity, most);
}

/** The lighter of two levels. */
export function lighter(a: Level, b: Level): Level {
  return lintLevels.indexOf(a) < lintLevels.indexOf(b) ? a : b;
}
