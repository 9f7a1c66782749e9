import { describe, expect, test } from 'vitest';
import { documentText } from '../../src/document/walk.ts';
import { writeHtml } from '../../src/html/html.ts';
import { attribute, type Element, elements, page, text } from './page.ts';

const everything = `::: cover eyebrow="Ögonbryn" title="Gåvor & tack" subtitle="Under"
Datum
:::

::: contents title="Innehåll" depth=2 :::

::: section newpage role=dilemma id=del
## Första *rubriken*

::: lead
Ingress med [word]{lang=en} och [länk](https://x.se/?a=1&b=2).
:::

### Frågor

#### Fjärde nivån

1. Ett
   - Inre
2. Två

::: list marker=upper-alpha start=3
1. C
:::

- [ ] Ruta

Rad ett\\
rad två med \`kod <b>\` och **fet**.

::: table widths="1 3" rowheaders
| Tid | Vad | Vem |
|---|--:|---|
| 5 | Läs | Kim |

: Upplägg
:::

> Citat

![Bilden](x.png "Texten")

::: callout law title="Om *jäv*"
Lagen
:::

::: writing lines=3 label="Anteckningar" :::

::: fields
- Datum
- Plats: Rummet
:::

::: definitions
### Jäv {#jav}
Betyder
:::

::: columns 2
a
:::

::: keep
b
:::

::: lang en
Hello
:::

***

\`\`\`
kod
  två
\`\`\`

::: pagebreak :::
:::

## Andra
`;

describe('the page as a whole', () => {
  const { all, find, one, html, texts, source } = page(everything);

  test('says what it is', () => {
    expect(attribute(one('html'), 'lang')).toBe('sv');
    expect(find('title').map((t) => t.childNodes.map((n) => ('value' in n ? n.value : '')).join(''))).toEqual(['Titel']);
    const meta = Object.fromEntries(
      find('meta').map((m) => [attribute(m, 'name') ?? attribute(m, 'http-equiv') ?? 'charset', attribute(m, 'content')]),
    );
    expect(meta).toMatchObject({
      author: 'Myndigheten',
      description: 'Om gåvor',
      keywords: 'etik, gåvor',
      'dcterms.date': '2026-03-01',
    });
    expect(meta['Content-Security-Policy']).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:/,
    );
    expect(html).not.toMatch(/generator/i);
  });

  test('has one header, navigation, main part and footer, and a way past the first two', () => {
    for (const name of ['header', 'nav', 'main', 'footer', 'h1']) expect(find(name)).toHaveLength(1);
    expect(text(find('a')[0] as Element)).toBe('Till innehållet');
    expect(attribute(find('a')[0], 'href')).toBe(`#${attribute(one('main'), 'id')}`);
  });

  test('fetches nothing and runs nothing', () => {
    expect(find('script')).toEqual([]);
    expect(all.flatMap((e) => e.attrs.filter((a) => a.name.startsWith('on')))).toEqual([]);
    expect(all.flatMap((e) => e.attrs.filter((a) => a.name === 'src')).every((a) => a.value.startsWith('data:'))).toBe(true);
    expect(find('link')).toEqual([]);
    expect(html).not.toMatch(/@import|url\(/);
  });

  test('has the words of the document, in its order, once', () => {
    const wanted = documentText(source).join(' ').replace(/\s+/g, '');
    const contents = text(one('nav') as Element);
    const shown = text(one('body') as Element)
      .replace(contents, 'Innehåll')
      .replace('Till innehållet', '')
      .replace(/Myndigheten2026-03-01\s*$/, '');
    expect(shown.replace(/\s+/g, '')).toBe(wanted);
  });

  test('has no id twice, and no link or label that leads nowhere', () => {
    const ids = all.flatMap((e) => attribute(e, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = all.flatMap((e) =>
      [
        attribute(e, 'aria-labelledby') ?? [],
        (attribute(e, 'href') ?? '').startsWith('#') ? (attribute(e, 'href') ?? '').slice(1) : [],
      ].flat(),
    );
    expect(wanted.length).toBeGreaterThan(4);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has its headings in order, none skipped', () => {
    const levels = all.filter((e) => /^h[1-6]$/.test(e.tagName)).map((e) => Number(e.tagName[1]));
    expect(levels).toEqual([1, 2, 3, 4, 2]);
    expect(texts('h2')).toEqual(['Första rubriken', 'Andra']);
  });

  test('has contents that nest as the headings do', () => {
    const links = find('a')
      .filter((a) => (attribute(a, 'href') ?? '').startsWith('#') && attribute(a, 'class') !== 'skip')
      .map((a) => [text(a), attribute(a, 'href')]);
    expect(links).toEqual([
      ['Första rubriken', '#forsta-rubriken'],
      ['Frågor', '#fragor'],
      ['Andra', '#andra'],
    ]);
    expect(elements(one('nav') as Element).filter((e) => e.tagName === 'ol')).toHaveLength(2);
  });

  test('has lists, tables and terms that are lists, tables and terms', () => {
    expect(find('ol').map((ol) => attribute(ol, 'type'))).toContain('A');
    expect(
      attribute(
        find('ol').find((ol) => attribute(ol, 'type') === 'A'),
        'start',
      ),
    ).toBe('3');
    expect(texts('caption')).toEqual(['Upplägg']);
    expect(find('th').map((th) => [text(th), attribute(th, 'scope')])).toEqual([
      ['Tid', 'col'],
      ['Vad', 'col'],
      ['Vem', 'col'],
      ['5', 'row'],
    ]);
    expect(find('td').map((td) => attribute(td, 'class'))).toEqual(['right', undefined]);
    expect(find('dt').map((dt) => [text(dt), attribute(dt, 'id')])).toEqual([
      ['Datum', undefined],
      ['Plats', undefined],
      ['Jäv', 'jav'],
    ]);
  });

  test('has room to write with a name, and language where it changes', () => {
    const writing = all.find((e) => attribute(e, 'class') === 'writing');
    expect([attribute(writing, 'role'), attribute(writing, 'aria-label'), writing?.childNodes.length]).toEqual([
      'img',
      'Anteckningar',
      3,
    ]);
    expect(all.filter((e) => attribute(e, 'lang') === 'en').map((e) => `${e.tagName}:${text(e)}`)).toEqual([
      'span:word',
      'p:Hello',
    ]);
  });

  test('is the same for the same document', () => {
    expect(writeHtml(source)).toBe(html);
  });
});
