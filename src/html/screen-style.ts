/**
 * How the page looks on screen: a serif column of about 65 characters, headings in the reader's own sans serif.
 * Body text #1d2125 on white has contrast 16:1, quiet text #565c63 6.7:1, writing lines #767b80 4.2:1 (3:1 is asked of lines).
 */
export const screenStyle = `
* { box-sizing: border-box; }
html { font-size: 112.5%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  --serif: "Source Serif 4", "Source Serif Pro", Charter, Cambria, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --quiet: #565c63; --ruling: #767b80; --hair: #d5d8db;
  max-width: 37.5rem; margin: 0 auto; padding: 0 1.1rem 3.5rem;
  color: #1d2125; background: #fff;
  font: 1rem/1.6 var(--serif);
  overflow-wrap: break-word;
}
main { display: block; outline: none; }
p, ul, ol, dl, pre, blockquote, figure, .table, .callout, .writing, .keep { margin: 0 0 1.1em; }
h1, h2, h3, h4, h5, h6 { font-family: var(--sans); font-weight: 650; line-height: 1.25; text-wrap: balance; color: #1d2125; margin: 2em 0 .5em; }
h1 { font-size: 1.8rem; letter-spacing: -.01em; color: var(--accent); margin-top: 1.6em; }
h2 { font-size: 1.35rem; }
h3 { font-size: 1.08rem; }
h4 { font-size: .97rem; }
h5, h6 { font-size: .9rem; color: var(--quiet); }
:is(h1, h2, h3, h4, h5, h6) + :is(h2, h3, h4, h5, h6) { margin-top: .8em; }
section > :first-child { margin-top: 0; }
section { margin-top: 2.5em; }
[id] { scroll-margin-top: 1rem; }
strong { font-weight: 650; }
a { color: var(--accent); text-decoration-thickness: .07em; text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .14em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -999rem; top: .5rem; padding: .5rem 1rem; background: #fff; font-family: var(--sans); z-index: 1; }
.skip:focus { left: 1rem; }

.cover { border-top: .5rem solid var(--accent); padding: clamp(1.5rem, 6vw, 4rem) 0 2rem; border-bottom: 1px solid var(--hair); margin-bottom: 2.5rem; }
.footnotes { margin-top: 2rem; border-top: 1px solid currentColor; font-size: .9em; }
a[role=doc-noteref] { text-decoration: none; padding: 0 .2em; }
.cover .logo { display: block; max-height: 4rem; max-width: 100%; margin-bottom: 2.5rem; }
.cover h1 { font-size: clamp(1.5rem, 1rem + 2.7vw, 2.7rem); line-height: 1.12; margin: 0 0 .35em; hyphens: auto; }
.cover > :last-child { margin-bottom: 0; }
.eyebrow { font: 600 .9rem/1.4 var(--sans); color: var(--quiet); margin: 0 0 .6em; }
.subtitle { font-size: 1.2rem; line-height: 1.4; margin: 0 0 1.2em; }
main > :first-child { margin-top: 2.25rem; }

.contents { font-family: var(--sans); font-size: .9rem; line-height: 1.45; border-bottom: 1px solid var(--hair); padding-bottom: 1.2rem; margin-bottom: 2.5rem; }
.contents-title { font-weight: 650; font-size: 1.08rem; margin: 0 0 .5em; }
.contents ol { list-style: none; margin: 0; padding: 0; }
.contents ol ol { padding-left: 1.25em; }
.contents li { margin: 0; }
.contents a { display: inline-block; padding: .22em 0; text-decoration: none; }
.contents a:hover { text-decoration: underline; }

.lead { font-size: 1.17rem; line-height: 1.45; }
.meta { font: .9rem/1.5 var(--sans); color: var(--quiet); }

ul, ol { padding-left: 1.6em; }
li { margin: 0 0 .3em; }
li::marker { font-family: var(--sans); color: var(--accent); font-variant-numeric: tabular-nums; }
.loose > li { margin-bottom: .9em; }
li > :is(p, ul, ol):last-child, dd > :last-child, .callout > :last-child, blockquote > :last-child, .keep > :last-child { margin-bottom: 0; }
li > :is(ul, ol) { margin-top: .3em; }
.boxes { list-style-type: "\\2610\\00a0\\00a0"; padding-left: 1.9em; }

.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font: .9rem/1.45 var(--sans); }
caption { text-align: left; font-weight: 650; padding: 0 0 .5em; }
th, td { hyphens: auto; text-align: left; vertical-align: top; padding: .5em .75em; border-bottom: 1px solid var(--hair); }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
th { font-weight: 650; }
thead :is(th, td) { border-bottom: 2px solid var(--accent); vertical-align: bottom; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
.center { text-align: center; }

blockquote { padding-left: 1.25rem; border-left: .2rem solid var(--line); font-style: italic; }
pre { overflow-x: auto; white-space: pre-wrap; padding: .9rem 1.1rem; background: #f4f5f6; }
code { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: .9em; }
.typed { display: block; width: 100%; margin: 0 0 1.1em; padding: .7rem; font: .95rem/1.5 var(--sans); border: 1px solid var(--ruling); }
summary { cursor: pointer; padding: .6rem 0; }
summary h2 { display: inline; margin: 0; }
figure .drawing { display: block; width: 100%; height: auto; font-family: var(--sans); fill: #1d2125; }
.drawing .accent { fill: var(--accent); }
.drawing .tint { fill: var(--tint); }
.drawing .ground { fill: #f4f5f6; }
.drawing .rule { fill: var(--ruling); }
.drawing .paper { fill: #fff; }
figure img { display: block; max-width: 100%; height: auto; }
figcaption, .alt { font: .9rem/1.45 var(--sans); color: var(--quiet); margin-top: .5em; }
.alt { border: 1px solid var(--ruling); padding: .9rem 1.1rem; margin: 0; }
hr { border: 0; border-top: 1px solid var(--ruling); width: 5rem; margin: 2.2em 0; }

.callout { padding: 1rem 1.25rem; border-left: .3rem solid var(--accent); background: var(--tint); }
.callout-title { font: 650 .95rem/1.35 var(--sans); margin: 0 0 .4em; }
.callout.note { border-left-color: var(--ruling); background: #f4f5f6; }
.callout.voice { background: none; border-left-color: var(--line); padding-block: .25rem; font-style: italic; }
.callout.voice .callout-title { font-style: normal; }
.callout.caution { border: .12rem solid #8a5300; background: #fff8ec; }
.callout :is(h2, h3, h4, h5, h6):first-child { margin-top: 0; }

.definitions dt { font: 650 1.02rem/1.35 var(--sans); }
.definitions dd { margin: .2em 0 1.4em; }
.fields > div { display: flex; flex-wrap: wrap; gap: 0 1em; align-items: baseline; margin-bottom: .9em; }
.fields dt { font: 600 .9rem/1.5 var(--sans); }
.fields dd { flex: 1 1 12rem; min-height: 1.6em; margin: 0; border-bottom: 1px solid var(--ruling); }
.writing span { display: block; height: 2.1rem; border-bottom: 1px solid var(--ruling); }

.fill-in tbody :is(th, td) { height: 2.4rem; vertical-align: middle; font-weight: 400; }
.box { display: inline-block; width: 1.05rem; height: 1.05rem; border: 1.5px solid var(--ruling); font-size: 0; vertical-align: middle; }
.quote blockquote { margin-bottom: .3em; }
.quote figcaption { padding-left: 1.45rem; margin-top: 0; }
.only-print { display: none; }
hr.cut { width: auto; border-top: 1px dashed var(--ruling); }
.qr { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: 0 0 1.1em; }
.qr svg { flex: none; background: #fff; }
.qr > div { flex: 1 1 12rem; min-width: 0; }
.qr p { margin: 0; }
.qr-caption { font: 650 .95rem/1.35 var(--sans); }

.corners { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: .75rem; counter-reset: corner; margin: 0 0 1.1em; }
.corners li { counter-increment: corner; border: 1px solid var(--ruling); padding: .8rem 1rem .8rem 3.2rem; position: relative; margin: 0; font-family: var(--sans); min-height: 4.5rem; }
.corners li::before { content: counter(corner, upper-alpha); position: absolute; left: 1rem; top: .45rem; font: 650 1.7rem/1.3 var(--sans); color: var(--accent); }

.card { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: .75rem; margin: 0 0 1.5rem; }
.card > div { display: flex; flex-direction: column; border: 1px solid var(--hair); border-top: .3rem solid var(--accent); padding: .9rem 1.1rem .7rem; font: .95rem/1.5 var(--sans); min-width: 0; }
.card > .card-back { border-top: 1px solid var(--accent); }
.card > div > :first-child { margin-top: 0; }
.card.word .card-front { text-align: center; justify-content: center; font-size: 1.3rem; min-height: 8rem; }
.card-label { font: .8rem/1.4 var(--sans); color: var(--quiet); margin: auto 0 0; padding-top: .6rem; }

.poster { border-top: .5rem solid var(--accent); padding: 1rem 0 2rem; font: 1.4rem/1.45 var(--sans); }
.poster-mark { font: 650 clamp(4rem, 20vw, 9rem)/1 var(--sans); color: var(--accent); margin: 0 0 .15em; overflow-wrap: anywhere; }
.poster :is(h1, h2, h3) { font-size: clamp(1.4rem, 1rem + 3vw, 2.4rem); margin-top: .3em; }
.slide-part { border-left: .4rem solid var(--accent); padding-left: 1.2rem; }

@media (min-width: 40rem) {
  .columns { column-gap: 2.5rem; margin-bottom: 1.1em; }
  .columns-2 { columns: 2; }
  .columns-3 { columns: 3; column-gap: 1.75rem; }
  .columns :is(p, li, h2, h3, h4, .callout) { break-inside: avoid; }
}
@media (max-width: 30rem) {
  col { width: auto !important; }
  table { font-size: .82rem; }
  th, td { padding-inline: .4em; }
}
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--hair); font: .85rem/1.5 var(--sans); color: var(--quiet); display: flex; flex-wrap: wrap; gap: 0 1.5em; justify-content: space-between; }
footer p { margin: 0; }
`;
