import { byPath, spotOf } from './place.ts';
import type { Report } from './report.ts';
import { sentence } from './sentence.ts';
import { element, xmlDocument } from './xml.ts';

/** Checkstyle's XML, which Jenkins and many other build servers read. `source` is the rule, after `etos.`. */
export const checkstyle = {
  what: { sv: 'XML för Jenkins och andra byggservrar', en: 'XML for Jenkins and other build servers' },
  report(findings, context) {
    const files = Array.from(byPath(findings, context), ([name, group]) => {
      const errors = group.map((each) => {
        const { line, column } = spotOf(each, context);
        const message = sentence(each, context.locale);
        return element('error', { line, column, severity: each.severity, message, source: `etos.${each.code}` });
      });
      return element('file', { name }, errors.flat());
    });
    return xmlDocument(element('checkstyle', { version: '4.3' }, files.flat()));
  },
} satisfies Report;
