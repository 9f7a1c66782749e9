import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkPdf } from '../src/check-pdf/check-pdf.ts';
import type { Format } from '../src/pipeline.ts';
import { check, printMarkdown, render } from '../src/pipeline.ts';
import { packageRoot } from './support/fonts.ts';
import { readPdf } from './support/pdf-file.ts';
import { isTag, type Tag, tagTree } from './support/tag-tree.ts';

/*
 * Each folder in test/golden/ is a tiny bank with what it should print in `expected/`, as text that can be read.
 * UPDATE_GOLDEN=1 writes what is printed now; read the difference before committing it.
 */
const golden = fileURLToPath(new URL('./golden/', import.meta.url));
const update = process.env.UPDATE_GOLDEN === '1';

async function print(root: string, template: 'pack' | 'guide', format: Format): Promise<Uint8Array> {
  const { value: bank } = await check(root, packageRoot);
  const session = bank.entries.find((entry) => entry.kind === 'session')?.id;
  const request = { lang: bank.config.language, session, ids: [], query: {}, start: 13 * 60 };
  const { value } = await render(bank, { request, template, format, home: packageRoot });
  return value?.bytes ?? new Uint8Array();
}

/** The structure tree of a PDF, one element a line, with its text where it ends. */
function tagLines(tag: Tag, depth = 0): string[] {
  const about = [tag.lang ? ` lang=${tag.lang}` : '', tag.alt ? ` alt="${tag.alt}"` : '', ...attributes(tag)].join('');
  const texts = tag.kids.flatMap((kid) => (!isTag(kid) && 'text' in kid ? [kid.text] : []));
  const own = texts.length > 0 ? ` ${JSON.stringify(texts.join('|'))}` : '';
  const inside = tag.kids.flatMap((kid) => (isTag(kid) ? tagLines(kid, depth + 1) : []));
  return [`${'  '.repeat(depth)}${tag.tag}${about}${own}`, ...inside];
}

function attributes(tag: Tag): string[] {
  return ['Scope', 'ListNumbering'].flatMap((name) => (tag.attributes[name] ? [` ${name}=${tag.attributes[name]}`] : []));
}

const printed: Readonly<Record<string, (root: string) => Promise<string>>> = {
  'pack.md': async (root) => text(await print(root, 'pack', 'source')),
  'guide.md': async (root) => text(await print(root, 'guide', 'source')),
  'pack.html': async (root) => text(await print(root, 'pack', 'html')),
  'guide.tree.txt': async (root) => text(await print(root, 'guide', 'tree')),
  'pack.tags.txt': async (root) => `${tagLines(tagTree(await readPdf(await print(root, 'pack', 'pdf'))).root).join('\n')}\n`,
  'findings.txt': async (root) =>
    (await check(root, packageRoot)).diagnostics
      .map((d) => `${d.file}:${d.span?.start.line}:${d.span?.start.column} ${d.code}\n`)
      .join(''),
};

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

for (const name of readdirSync(golden)) {
  describe(`the bank ${name}`, () => {
    const root = `${golden}${name}`;
    for (const [file, make] of Object.entries(printed)) {
      it(`prints ${file} as expected`, async () => {
        const path = `${root}/expected/${file}`;
        const now = await make(root);
        if (update) {
          mkdirSync(`${root}/expected`, { recursive: true });
          writeFileSync(path, now);
        }
        expect(now).toBe(readFileSync(path, 'utf8'));
      });
    }

    it.each(['pack', 'guide'] as const)('prints a %s that keeps PDF/UA-1', async (template) => {
      expect(await checkPdf(await print(root, template, 'pdf'))).toEqual([]);
    });
  });
}

describe('what the built-in bank prints', () => {
  const cases = ['sv', 'en'].flatMap((lang) =>
    ['pack', 'guide'].flatMap((template) => [false, true].map((archive) => [template, lang, archive] as const)),
  );

  it.each(cases)('as %s in %s (for archives: %s) keeps the standards', async (template, lang, archive) => {
    const { value: bank } = await check(packageRoot, packageRoot);
    const request = { lang: lang as 'sv' | 'en', session: 'halvdag-for-chefer', ids: [], query: {}, start: 9 * 60 };
    const { value } = await render(bank, {
      request,
      template: template as 'pack' | 'guide',
      format: 'pdf',
      home: packageRoot,
      archive,
    });
    expect(await checkPdf(value?.bytes ?? new Uint8Array())).toEqual([]);
  });

  it('as any text of one’s own keeps PDF/UA-1', async () => {
    const path = `${packageRoot}CONTRIBUTING.md`;
    const { value } = await printMarkdown({ path, file: 'CONTRIBUTING.md', format: 'pdf', home: packageRoot, lang: 'en' });
    expect(await checkPdf(value ?? new Uint8Array())).toEqual([]);
  });
});
