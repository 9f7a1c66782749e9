import type { Terminal } from './terminal.ts';

/** Says how far something has come: a bar that is drawn anew on a terminal, a line for each thing elsewhere. */
export function progress(terminal: Terminal): (done: number, all: number, name: string) => void {
  const { redraw, environment } = terminal;
  if (!redraw) return (_done, _all, name) => (name === '' ? undefined : terminal.say(name));
  return (done, all, name) => redraw(done === all ? '' : line(done, all, name).slice(0, environment.width - 1));
}

const bar = 20;

function line(done: number, all: number, name: string): string {
  const filled = Math.round((done / all) * bar);
  return `[${'#'.repeat(filled)}${'.'.repeat(bar - filled)}] ${done}/${all} ${name}`;
}
