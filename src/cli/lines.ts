/** Lines that are typed, one at a time; what is typed ahead waits for whoever asks next. */
export interface Lines {
  /** The next line without its break; undefined when there is no more input. */
  next(): Promise<string | undefined>;
  /** Lets the program end although the input is still open. */
  rest(): void;
}

const opened = new WeakMap<NodeJS.ReadableStream, Lines>();

/** The lines of an input. The same for every caller, so that nothing is lost between two commands of one run. */
export function linesOf(input: NodeJS.ReadableStream): Lines {
  const lines = opened.get(input) ?? read(input);
  opened.set(input, lines);
  return lines;
}

function read(input: NodeJS.ReadableStream): Lines {
  let [waiting, ended] = ['', false];
  let wake = () => {};
  input.setEncoding('utf8');
  input.on('data', (text: string | Buffer) => {
    waiting += text.toString();
    wake();
  });
  input.on('end', () => {
    ended = true;
    wake();
  });
  const take = (): string | undefined => {
    const [line = '', ...rest] = waiting.split('\n');
    if (rest.length === 0 && !ended) return undefined;
    waiting = rest.join('\n');
    return line.replace(/\r$/, '');
  };
  return {
    async next() {
      input.resume();
      for (;;) {
        if (ended && waiting === '') return undefined;
        const line = take();
        if (line !== undefined) return line;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    rest: () => void input.pause(),
  };
}
