import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../support/fonts.ts';
import { temporaryBank } from '../temporary-bank.ts';

const advisory = (id: string, name: string) => ({
  source: 1,
  name,
  title: 'Reads too much',
  severity: 'high',
  url: `https://github.com/advisories/${id}`,
});
const answer = {
  auditReportVersion: 2,
  vulnerabilities: {
    // As npm answers: one package's advisory, and another that is touched only because it depends on the first.
    yaml: { name: 'yaml', via: [advisory('GHSA-aaaa-bbbb-cccc', 'yaml')] },
    other: { name: 'other', via: ['yaml'] },
  },
};
const today = new Date().toISOString().slice(0, 10);
const weighed = (name: string, reviewed: string) => ({ advisory: name, package: 'yaml', reason: 'x', reviewed });

function audit(npm: unknown, list: unknown) {
  const folder = temporaryBank({ 'npm.json': JSON.stringify(npm), 'audit.json': JSON.stringify(list) });
  const words = [join(packageRoot, 'scripts/audit.js'), join(folder, 'npm.json'), join(folder, 'audit.json')];
  const { status, stderr, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  return { status, text: stderr + stdout };
}

it('fails on an advisory that nobody has weighed, on one that is gone, and on one weighed long ago', () => {
  expect(audit(answer, [])).toMatchObject({
    status: 1,
    text: expect.stringContaining('not weighed: GHSA-aaaa-bbbb-cccc yaml, high'),
  });
  expect(audit(answer, [weighed('GHSA-aaaa-bbbb-cccc', today)])).toMatchObject({ status: 0 });
  expect(audit({ vulnerabilities: {} }, [weighed('GHSA-aaaa-bbbb-cccc', today)])).toMatchObject({
    status: 1,
    text: expect.stringContaining('no longer there'),
  });
  expect(audit(answer, [weighed('GHSA-aaaa-bbbb-cccc', '2020-01-01')])).toMatchObject({
    status: 1,
    text: expect.stringContaining('weigh it again'),
  });
});

it('says that nothing is known when npm cannot be reached', () => {
  expect(audit({ message: '405 Method Not Allowed' }, [])).toMatchObject({ status: 2, text: expect.stringContaining('network') });
});

it('each advisory that has been weighed has a package, a reason and a day', () => {
  const list: Record<string, string>[] = JSON.parse(readFileSync(join(packageRoot, 'audit.json'), 'utf8'));
  for (const each of list) {
    expect(Object.keys(each).sort()).toEqual(['advisory', 'package', 'reason', 'reviewed']);
    expect(each.reason?.length).toBeGreaterThan(20);
    expect(each.reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
