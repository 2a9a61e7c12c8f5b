import { type PoolRunnerInitializer, type PoolWorker, ThreadsPoolWorker, type VitestPluginContext } from "vitest/node";

/** The one thread of this process, and its listeners that a run has added. */
let thread: ThreadsPoolWorker | undefined;

type Listener = (argument: unknown) => void;

/**
 * Runs tests in one thread that outlives a run of them, with all modules but the tests as they are, since loading these takes
 * longer than most tests, and what a mutant changes is looked up each time. What modules remember, they remember by objects
 * of a run, and so the next mutant has nothing of it.
 */
const KEPT: PoolRunnerInitializer = {
  name: "kept",
  createPoolWorker: (options): PoolWorker => {
    const isNew = thread === undefined;
    thread ??= new ThreadsPoolWorker(options);
    const kept = thread;
    const listeners: { readonly event: string; readonly listener: Listener }[] = [];
    return {
      name: "kept",
      on: (event, listener) => {
        listeners.push({ event, listener });
        kept.on(event, listener);
      },
      off: (event, listener) => kept.off(event, listener),
      send: (message) => {
        if ("type" in message && message.type === "stop") {
          const stopped = { type: "stopped", __vitest_worker_response__: true };
          for (const { event, listener } of listeners) if (event === "message") listener(stopped);
        } else kept.send(message);
      },
      start: async () => {
        if (isNew) await kept.start();
      },
      stop: async () => {
        for (const { event, listener } of listeners) kept.off(event, listener);
      },
      deserialize: (data) => data,
    };
  },
};

/** Puts the pool where the mutation tester has asked for a thread per run. */
export const keptPool: { readonly name: string; readonly configureVitest: (context: VitestPluginContext) => void } = {
  name: "kept-pool",
  configureVitest: ({ project, vitest }) => {
    vitest.onClose(() => thread?.stop());
    project.config.pool = KEPT.name;
    project.config.poolRunner = KEPT;
  },
};
