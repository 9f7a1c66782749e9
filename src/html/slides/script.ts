/**
 * What the slides do in a browser, as written into the file: nothing is fetched and nothing is kept. Its words come from a
 * `meta` element. Keys: arrows, Page Up and Down, Space, Home and End turn; T starts the clock, N opens the notes, F fills the screen.
 */
export const slidesScript = `
'use strict';
(() => {
  const words = JSON.parse(document.querySelector('meta[name="slide-words"]').content);
  const slides = [...document.querySelectorAll('.slide')];
  const get = (id) => document.getElementById(id);
  const bar = document.querySelector('.bar');
  const clock = get('clock');
  const left = get('left');
  let at = Math.min(slides.length, Math.max(1, Number(location.hash.slice(1)) || 1)) - 1;
  let ends = 0;
  let notes = null;

  const minutes = () => Number(slides[at].dataset.minutes || 0);
  const two = (n) => String(n).padStart(2, '0');
  const seconds = () => ends ? Math.round((ends - Date.now()) / 1000) : minutes() * 60;
  const time = () => {
    const s = seconds();
    const a = Math.abs(s);
    return (s < 0 ? '\\u2212' : '') + Math.floor(a / 60) + ':' + two(a % 60);
  };

  const tick = () => {
    const timed = minutes() > 0;
    clock.hidden = left.hidden = !timed;
    left.textContent = timed ? time() : '';
    left.classList.toggle('over', timed && seconds() < 0);
    clock.textContent = ends ? words.stop : words.start;
    fillNotes(true);
  };

  const show = (to, first) => {
    at = Math.max(0, Math.min(slides.length - 1, to));
    ends = 0;
    slides.forEach((slide, n) => slide.classList.toggle('current', n === at));
    get('back').disabled = at === 0;
    get('next').disabled = at === slides.length - 1;
    document.querySelector('.slides').scrollTop = 0;
    history.replaceState(null, '', '#' + (at + 1));
    if (!first) get('said').textContent = (at + 1) + ' / ' + slides.length + ': ' + slides[at].dataset.title;
    tick();
    fillNotes(false);
  };

  const start = () => {
    if (minutes() === 0) return;
    ends = ends ? 0 : Date.now() + minutes() * 60000;
    tick();
  };

  const openNotes = () => {
    notes = window.open('', 'etos-notes', 'width=640,height=720');
    if (!notes) return;
    const d = notes.document;
    d.documentElement.lang = document.documentElement.lang;
    d.title = words.notes;
    const style = d.createElement('style');
    style.textContent = 'body{font:1.15rem/1.5 system-ui,sans-serif;margin:1.25rem;color:#1d2125;background:#fff}h1{font-size:1.3rem;margin:0 0 .3em}#t{font-size:2rem;font-variant-numeric:tabular-nums;margin:0 0 .6em}#n{color:#565c63;margin:0 0 1em;font-size:1rem}#after{border-top:1px solid #767b80;padding-top:.6em;color:#565c63}';
    d.head.replaceChildren(style);
    d.body.replaceChildren();
    for (const [name, id] of [['p', 'n'], ['h1', 'h'], ['p', 't'], ['main', 'm'], ['p', 'after']]) {
      const element = d.createElement(name);
      element.id = id;
      d.body.append(element);
    }
    d.addEventListener('keydown', onKey);
    fillNotes(false);
  };

  const fillNotes = (onlyTime) => {
    if (!notes || notes.closed) return;
    const d = notes.document;
    d.getElementById('t').textContent = minutes() > 0 ? time() : '';
    if (onlyTime) return;
    const own = slides[at].querySelector('template.notes');
    const next = slides[at + 1];
    d.getElementById('n').textContent = (at + 1) + ' / ' + slides.length;
    d.getElementById('h').textContent = slides[at].dataset.title;
    d.getElementById('m').replaceChildren(...(own ? [d.importNode(own.content, true)] : []));
    d.getElementById('after').textContent = next ? words.next + ': ' + next.dataset.title : '';
  };

  const onKey = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton = event.target.closest && event.target.closest('button, a');
    const key = event.key;
    if (key === 'ArrowRight' || key === 'PageDown' || (key === ' ' && !onButton)) show(at + 1);
    else if (key === 'ArrowLeft' || key === 'PageUp') show(at - 1);
    else if (key === 'Home') show(0);
    else if (key === 'End') show(slides.length - 1);
    else if (key === 't' || key === 'T') start();
    else if (key === 'n' || key === 'N') openNotes();
    else if (key === 'f' || key === 'F') fill();
    else return;
    event.preventDefault();
  };

  const fill = () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else if (document.documentElement.requestFullscreen) document.documentElement.requestFullscreen();
  };

  let from = null;
  const deck = document.querySelector('.slides');
  deck.addEventListener('touchstart', (event) => { from = event.changedTouches[0]; }, { passive: true });
  deck.addEventListener('touchend', (event) => {
    const to = event.changedTouches[0];
    const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
    if (Math.abs(x) > 50 && Math.abs(x) > 2 * Math.abs(y)) show(at + (x < 0 ? 1 : -1));
  }, { passive: true });

  get('back').addEventListener('click', () => show(at - 1));
  get('next').addEventListener('click', () => show(at + 1));
  clock.addEventListener('click', start);
  get('open-notes').addEventListener('click', openNotes);
  get('whole').addEventListener('click', fill);
  get('open-notes').hidden = !document.querySelector('template.notes');
  document.addEventListener('keydown', onKey);
  window.addEventListener('hashchange', () => show(Number(location.hash.slice(1)) - 1 || 0));
  document.documentElement.classList.add('shown');
  bar.hidden = false;
  deck.tabIndex = 0;
  setInterval(tick, 250);
  show(at, true);
})();
`;
