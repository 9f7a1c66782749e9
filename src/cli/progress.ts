import type { Message } from '../diagnostics/diagnostic.ts';
import type { Headway } from '../diagnostics/headway.ts';
import type { LanguageCode } from '../i18n/language.ts';
import type { Live, Terminal } from './terminal.ts';

/** Takes how many of something are done, which need not be whole, and the name of the next; all of them ends it. */
export type Tell = (done: number, all: number, name: string) => void;

/**
 * Says how far a work of many files has come: where stderr is a terminal that can be redrawn, a bar with the time left, once the
 * work has taken a second; elsewhere a line for each file.
 */
export function progress(terminal: Terminal): Tell {
  if (!terminal.live) return lines(terminal);
  const bar = new Bar(terminal.live, terminal.locale);
  return (done, all, name) => bar.at(done / all, `${Math.floor(done)}/${all}`, name);
}

/** The same for a work that is one thing: nothing is said where nothing can be redrawn. */
export function headway(terminal: Terminal, what: Message): Headway {
  if (!terminal.live) return () => undefined;
  const bar = new Bar(terminal.live, terminal.locale);
  return (share) => bar.at(share, `${Math.floor(share * 100)} %`, what[terminal.locale]);
}

function lines(terminal: Terminal): Tell {
  let said = '';
  return (_done, _all, name) => {
    if (name !== said && name !== '') terminal.say(name);
    said = name;
  };
}

/** Milliseconds before anything is shown, and between two drawings. */
const patience = 1000;
const between = 100;
/** With less done than this, nobody can say how much time is left. */
const tellable = 0.05;
const cells = 12;

class Bar {
  readonly #live: Live;
  readonly #locale: LanguageCode;
  readonly #began: number;
  #drawn = 0;

  constructor(live: Live, locale: LanguageCode) {
    this.#live = live;
    this.#locale = locale;
    this.#began = live.now();
  }

  at(share: number, count: string, what: string): void {
    if (share >= 1) {
      this.#live.show('');
      return;
    }
    const taken = this.#live.now() - this.#began;
    if (taken < patience || taken - this.#drawn < between) return;
    this.#drawn = taken;
    const filled = Math.floor(share * cells);
    const left = share < tellable ? '' : timeLeft((taken / share) * (1 - share))[this.#locale];
    const parts = [`[${'#'.repeat(filled)}${'.'.repeat(cells - filled)}]`, count, left, what];
    this.#live.show(parts.filter((part) => part !== '').join('  '));
  }
}

/** Rounded up, so that the end never comes later than was said because of rounding. */
function timeLeft(time: number): Message {
  const seconds = Math.max(1, Math.ceil(time / 1000));
  const [number, unit] = seconds < 90 ? [seconds, 's'] : [Math.ceil(seconds / 60), 'min'];
  return { sv: `ca ${number} ${unit} kvar`, en: `about ${number} ${unit} left` };
}
