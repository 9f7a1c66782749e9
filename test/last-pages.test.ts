import { expect, test } from 'vitest';
import { entriesOf } from '../src/bank/bank.ts';
import { loadBank } from '../src/bank/load.ts';
import { compose } from '../src/compose/compose.ts';
import { makeOccasion } from '../src/compose/occasion.ts';
import type { TemplateName } from '../src/compose/template-list.ts';
import { loadTemplate } from '../src/compose/templates.ts';
import { layout } from '../src/layout/layout.ts';
import type { BoxItem, Page, TextItem } from '../src/layout/pages.ts';
import { packageRoot, testFonts } from './support/fonts.ts';

const bank = loadBank(packageRoot).value;
const sessions = entriesOf(bank, 'session').map(({ id }) => id);
/** Two fields and a heading: with less than this on it, a last page is a page that nobody wanted to print. */
const least = 84;

test.each([
  ['invitation', 1.4],
  ['evaluation', 1.5],
  ['action-list', 1.5],
  ['plan', 2.1],
  ['hot-wash', 1],
  ['guide', 20],
  ['pack', 9],
] as const)('%s of our own sessions: at most %f pages on average, and no last page with next to nothing', (name, most) => {
  const printed = sessions.map((session) => ({ session, pages: pagesOf(session, name) }));
  const thin = printed.filter(({ pages }) => pages.length > 1 && depthOf(pages.at(-1)) < least);
  expect(thin.map(({ session, pages }) => `${session}: ${Math.round(depthOf(pages.at(-1)))} points`)).toEqual([]);
  const average = printed.reduce((sum, { pages }) => sum + pages.length, 0) / printed.length;
  expect(average).toBeLessThanOrEqual(most);
});

/** The pages of a template for a session of sixteen, in Swedish. */
function pagesOf(session: string, name: TemplateName): readonly Page[] {
  const { value: template } = loadTemplate({ bank: packageRoot, home: packageRoot }, name);
  if (!template) throw new Error(`${name} is broken`);
  const request = { lang: 'sv', ids: [], query: {}, start: 540, session, setting: { people: 16 } } as const;
  const { document, page } = compose(bank, makeOccasion(bank, request).value, template).value;
  return layout(document, testFonts(), page ?? {}).pages;
}

/** How far down text and rules of a page reach from where they begin, in points; header and footer are none of it. */
function depthOf(page: Page | undefined): number {
  const heights = (page?.groups ?? []).flatMap(({ y, items }) =>
    items
      .filter((item) => item.kind === 'box' || item.kind === 'text')
      .flatMap((item) => (isFurniture(item) ? [] : [y + item.y])),
  );
  return heights.length === 0 ? 0 : Math.max(...heights) - Math.min(...heights);
}

function isFurniture(item: TextItem | BoxItem): boolean {
  const owners = item.kind === 'box' ? [item.of] : item.runs.map(({ of }) => of);
  return owners.some((of) => of === 'header' || of === 'footer');
}
