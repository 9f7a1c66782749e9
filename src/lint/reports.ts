import { checkstyle } from './reports/checkstyle.ts';
import { compact } from './reports/compact.ts';
import { github } from './reports/github.ts';
import { gitlab } from './reports/gitlab.ts';
import { json } from './reports/json.ts';
import { junit } from './reports/junit.ts';
import { markdown } from './reports/markdown.ts';
import type { Report } from './reports/report.ts';
import { sarif } from './reports/sarif.ts';
import { stylish } from './reports/stylish.ts';

/** Every report format there is, by the name that `--format` takes. */
export const reports = {
  stylish,
  compact,
  json,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  markdown,
} satisfies Readonly<Record<string, Report>>;

export type ReportName = keyof typeof reports;
