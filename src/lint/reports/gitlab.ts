import { fingerprints } from '../fingerprint.ts';
import { jsonText } from './json-text.ts';
import { spotOf } from './place.ts';
import type { Report } from './report.ts';
import { sentence } from './sentence.ts';
import { visible } from './visible.ts';

/** GitLab's Code Quality report: a list of findings, told apart by fingerprints that stay the same from one run to the next. */
export const gitlab = {
  what: { sv: 'rapport om kodkvalitet i GitLab', en: 'a Code Quality report in GitLab' },
  report(findings, context) {
    const names = fingerprints(findings, context.sources);
    const list = findings.map((each, index) => {
      const { path, line, endLine } = spotOf(each, context);
      return {
        description: sentence(each, context.locale),
        check_name: each.code,
        fingerprint: names[index],
        severity: severities[each.severity],
        location: { path: visible(path), lines: { begin: line, end: endLine } },
      };
    });
    return jsonText(list);
  },
} satisfies Report;

const severities = { error: 'major', warning: 'minor', info: 'info' } as const;
