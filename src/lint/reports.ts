import { compact } from './reports/compact.ts';
import { json } from './reports/json.ts';
import type { Report } from './reports/report.ts';
import { stylish } from './reports/stylish.ts';

/** Every report format there is, by the name that `--format` takes. */
export const reports = { stylish, compact, json } satisfies Readonly<Record<string, Report>>;

export type ReportName = keyof typeof reports;
