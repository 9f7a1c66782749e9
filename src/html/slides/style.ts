/**
 * How slides look. Without a script they stand under each other; with one, `html.shown` fills the window with one at a time.
 * Sizes follow the window: 2.6 % of its width is read from the back of a room.
 */
export const slidesStyle = `
body.deck { max-width: none; padding: 0; margin: 0; font-family: var(--sans); background: #fff; }
.slides, .slides > .slide { margin: 0; }
.slide { position: relative; box-sizing: border-box; min-height: 56.25vw; padding: 5vw 7vw 4vw; border-left: 1.2vw solid var(--accent); border-bottom: 1px solid var(--hair); margin: 0; display: flex; flex-direction: column; }
.slide .content { font-size: max(1rem, 2.4vw); line-height: 1.38; margin: 0; max-width: 58rem; max-width: 86vw; }
.slide[data-size="middle"] .content { font-size: max(1rem, 1.9vw); }
.slide[data-size="small"] .content { font-size: max(1rem, 1.5vw); }
.slide .content > * { font-family: var(--sans); }
.slide :is(h1, h2) { font-size: max(1.4rem, 4vw); margin: 0 0 .5em; color: #1d2125; max-width: 24em; }
.slide[data-size="small"] :is(h1, h2) { font-size: max(1.3rem, 3vw); }
.slide h3 { font-size: 1.1em; }
.slide .meta { font-size: .72em; }
.slide .lead { font-size: 1.1em; }
.slide.title { background: var(--accent); color: #fff; justify-content: center; border-left-color: var(--accent); }
.slide.title :is(h1, h2, h3, p, li, .meta, .number) { color: #fff; }
.slide .number { position: absolute; right: 3vw; bottom: 1.2vw; margin: 0; font-size: max(.75rem, 1vw); color: var(--quiet); }
.slide li::marker { color: inherit; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; }
.bar { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; padding: .5rem 1rem; background: #fff; border-top: 1px solid var(--hair); }
.bar[hidden] { display: none; }
.bar button { font: 600 .95rem/1.2 var(--sans); padding: .55rem .9rem; min-height: 2.75rem; border: 1px solid var(--ruling); border-radius: .3rem; background: #fff; color: #1d2125; cursor: pointer; }
.bar button:hover { background: var(--tint); }
.bar button:disabled { color: #6b7075; cursor: default; }
#left { font: 650 1.5rem/1 var(--sans); font-variant-numeric: tabular-nums; min-width: 4.5ch; padding: 0 .25rem; }
#left.over { color: #a3181c; }
@media screen {
  html.shown body.deck { display: flex; flex-direction: column; height: 100vh; height: 100dvh; }
  html.shown .slides { flex: 1; min-height: 0; overflow: auto; }
  html.shown .slide { display: none; min-height: 100%; border-bottom: 0; }
  html.shown .slide.current { display: flex; }
  html.shown .bar { opacity: 1; }
}
@media print {
  @page { size: 13.333in 7.5in; margin: 0; @top-left { content: none; } @bottom-right { content: none; } }
  .bar, .said { display: none !important; }
  .slide { min-height: 0; height: 7.5in; width: 13.333in; overflow: hidden; padding: .7in .95in; border-left-width: .16in; border-bottom: 0; break-after: page; break-inside: avoid; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .slide:last-of-type { break-after: auto; }
  .slide .content { font-size: 24pt; max-width: none; }
  .slide[data-size="middle"] .content { font-size: 18.5pt; }
  .slide[data-size="small"] .content { font-size: 14.5pt; }
  .slide :is(h1, h2) { font-size: 38pt; }
  .slide[data-size="small"] :is(h1, h2) { font-size: 28pt; }
  .slide .number { font-size: 10pt; right: .5in; bottom: .25in; }
}
`;
