/** A terminal, as far as progress is shown on it. */
export interface Terminal {
  readonly isTTY?: boolean;
  /** Absent, or 0, where it does not say. */
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

export interface Progress {
  /** Says how far the run is, in the place of what was said before. */
  readonly tell: (text: string, count: number) => void;
  /** Leaves nothing on the terminal. */
  readonly end: () => void;
}

/** Milliseconds from which on a run is one that people wait for. */
const LONG = 1000;
/** So many files or models take longer than that: what comes next may not come back here in time. */
const MANY = 300;

/** How far a run is, on one line of a terminal; nothing where the run is short, where it is no terminal, and in CI. */
export function newProgress(
  terminal: Terminal,
  environment: { readonly [name: string]: string | undefined },
  milliseconds: () => number = () => performance.now(),
): Progress {
  const isShown = terminal.isTTY === true && !environment["CI"] && environment["TERM"] !== "dumb";
  let isThere = false;
  const clear = "\r\u001b[K";
  return {
    tell: (text, count) => {
      if (!isShown || (milliseconds() < LONG && count < MANY)) return;
      terminal.write(`${clear}${text.slice(0, (terminal.columns || 80) - 1)}`);
      isThere = true;
    },
    end: () => {
      if (isThere) terminal.write(clear);
      isThere = false;
    },
  };
}
