/** Milliseconds without an event after which a batch is whole, and those after which it is taken anyway. */
const QUIET = 10;
const LONGEST = 200;

/** Paths about which something was heard, until they are taken. */
export interface Events {
  readonly add: (path: string) => void;
  /** The next batch; an empty one at the end. */
  readonly next: () => Promise<ReadonlySet<string>>;
  readonly close: () => void;
}

/** Gathers what comes at about the same time: a checkout of another branch, say, is hundreds of events. */
export function gatherEvents(): Events {
  let paths = new Set<string>();
  let isClosed = false;
  let wake: () => void = () => undefined;
  const wait = (time?: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = time === undefined ? undefined : setTimeout(resolve, time);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  return {
    add: (path) => {
      paths.add(path);
      wake();
    },
    next: async () => {
      if (paths.size === 0 && !isClosed) await wait();
      const end = performance.now() + LONGEST;
      for (let size = 0; size < paths.size && performance.now() < end && !isClosed; ) {
        size = paths.size;
        await wait(QUIET);
      }
      const taken = paths;
      paths = new Set();
      return isClosed ? new Set() : taken;
    },
    close: () => {
      isClosed = true;
      wake();
    },
  };
}
