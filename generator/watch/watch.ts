import { join } from "node:path";
import { diagnostic, hasErrors } from "../diagnostics.ts";
import type { GenerateResult, RunSettings } from "../generate.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { haveSameKeys, keyChanges } from "../model/layered-map.ts";
import { gatherEvents } from "./events.ts";
import { type Tree, watchTree } from "./input-tree.ts";
import { watchKnown } from "./known-files.ts";
import { isApart, isNews, outputHash, type Places, readHash, type Seen, seenBy } from "./seen.ts";

/** A run that is about to begin. */
export interface Prepared extends Places {
  readonly run: (signal: AbortSignal, news: News) => Promise<GenerateResult>;
  /** Does ahead what the next run would begin with. */
  readonly prepareNext: () => void;
}

/** What is known to have happened since the last run. */
type News = Required<Pick<RunSettings, "isOutputTouched" | "changed">>;

/** One run of a watch, and what led to it. */
export interface Batch {
  /** The absolute paths of the files that had changed, sorted; none for the first run. */
  readonly changed: readonly string[];
  readonly result: GenerateResult;
  /** Whether there were errors before and there are none now. */
  readonly isMended: boolean;
  /** From the first step of the run to its last. */
  readonly milliseconds: number;
}

/** A watch that is under way. */
export interface Watching {
  /** Ends it; what is being written is written to the end before. */
  readonly close: () => Promise<void>;
}

/** A system that has more to tell may leave some of it out. */
const MAX_CHANGED = 1000;

/** Some folders cannot be watched at all. */
const MAX_ATTEMPTS = 3;

/**
 * Runs now, and again whenever something changes that the last run read or wrote. What changes while a run is under way is
 * the matter of the next one.
 * @param prepare - finds out what the next run is, or that there can be none at all; asked anew before each of them
 * @param onBatch - awaited before the next run
 */
export function watchRuns(
  prepare: () => Promise<Prepared | GenerateResult>,
  onBatch: (batch: Batch) => unknown,
): Watching {
  const ending = new AbortController();
  const events = gatherEvents();
  const problems: Diagnostic[] = [];
  const told = new Set<string>();
  const onError = (error: unknown): void => {
    const message = messageOf(error);
    if (told.has(message)) return;
    told.add(message);
    problems.push(diagnostic("watch-failed", {}, message));
    events.add("");
  };
  const tree = watchTree(events.add, onError);
  const known = watchKnown(events.add, onError);
  const outputs = watchKnown(events.add, onError);
  let watchedOutputs: Pick<Seen, "output" | "outputs"> = { output: "", outputs: new Map() };
  let seen: Seen | undefined;
  let hadErrors = false;
  let isClosed = false;
  /** Whether all that the last run read has been watched since before it was read. */
  let isAllHeard = false;
  let prepareNext: Prepared["prepareNext"] | undefined;

  /**
   * Watches all files that are known by their names.
   * @returns those of them that were not watched so far
   */
  const watchNamed = (places: Partial<Prepared> & Tree, last: Seen | undefined): readonly string[] => {
    const unheard = known.update(filesOf(places, last));
    return last === undefined ? unheard : [...unheard, ...watchOutputs(last)];
  };
  const watchOutputs = (last: Seen): readonly string[] => {
    const before = watchedOutputs;
    watchedOutputs = last;
    const isThere = last.output === before.output && !outputs.isStale();
    if (isThere && haveSameKeys(last.outputs, before.outputs)) return [];
    const at = (paths: Iterable<string>): readonly string[] => [...paths].map((path) => join(last.output, path));
    const changes = isThere ? keyChanges(before.outputs, last.outputs) : undefined;
    if (changes && outputs.change({ coming: at(changes.coming), going: at(changes.going) })) return [];
    return outputs.update(at(last.outputs.keys()));
  };
  /** Everything that is known to be read is watched before it is read. */
  const prepared = async (): Promise<Prepared | GenerateResult> => {
    for (let attempts = 1; ; attempts++) {
      const next = await prepare();
      if (!("run" in next)) return next;
      if (tree.update(next).length > 0) isAllHeard = false;
      // Where files could not be watched so far, they may have changed since they were looked at.
      if (watchNamed(next, seen).length === 0) return next;
      isAllHeard = false;
      if (attempts === MAX_ATTEMPTS) return next;
    }
  };
  const runOnce = async (changed: readonly string[]): Promise<GenerateResult> => {
    const next = await prepared();
    if (!("run" in next)) {
      ending.abort();
      return next;
    }
    const last = seen;
    const isOther = (path: string): boolean =>
      path === "" || last === undefined || outputHash(last, path) !== undefined;
    // What cannot be watched may be otherwise unheard of.
    const isBlind = told.size > 0;
    // A name that no run has read may be another spelling of one that it has.
    const isKnown =
      isAllHeard &&
      !isBlind &&
      changed.length <= MAX_CHANGED &&
      changed.every((path) => isOther(path) || (last && readHash(last, path)) !== undefined) &&
      !changed.includes("");
    isAllHeard = false;
    prepareNext = next.prepareNext;
    const result = await next.run(ending.signal, {
      isOutputTouched: isBlind || changed.some(isOther),
      changed: isKnown ? new Set(changed) : undefined,
    });
    // A run that fails before it reads anything has passed over what changed.
    isAllHeard = result.searched !== undefined;
    seen = seenBy(next, result, last);
    for (const path of watchNamed(next, seen)) if (isNews(seen, path)) events.add(path);
    return result;
  };
  const run = async (heard: readonly string[]): Promise<Batch> => {
    const start = performance.now();
    const changed = heard.filter((path) => path !== "");
    const result = await runOnce(heard).catch((error: unknown) => failed(error));
    const milliseconds = performance.now() - start;
    const diagnostics = [...problems.splice(0), ...result.diagnostics];
    const isMended = hadErrors && !hasErrors(diagnostics);
    hadErrors = hasErrors(diagnostics);
    return { changed, result: { ...result, diagnostics }, isMended, milliseconds };
  };
  const nextChanges = async (): Promise<readonly string[]> => {
    const heard = new Set(await events.next());
    const last = seen;
    if (last === undefined) return [...heard];
    const isRenewed = tree.isStale();
    if (known.isStale() || outputs.isStale()) for (const path of watchNamed(last, last)) heard.add(path);
    if (isRenewed) for (const path of tree.update(last)) heard.add(path);
    const isChange = (path: string): boolean => {
      if (path === "" || tree.links.has(path)) return true;
      return path === last.input ? isRenewed : isNews(last, path);
    };
    return [...heard].filter(isChange).sort();
  };
  /** Where the news cannot be told from the noise, all of it is news. */
  const anyway = (error: unknown): readonly string[] => {
    onError(error);
    return [""];
  };
  const loop = async (): Promise<void> => {
    for (let changed: readonly string[] = []; !ending.signal.aborted; ) {
      const batch = await run(changed);
      if (isClosed) return;
      await onBatch(batch);
      if (ending.signal.aborted) return;
      prepareNext?.();
      do changed = await nextChanges().catch(anyway);
      while (changed.length === 0 && !ending.signal.aborted);
    }
  };
  const ended = loop().finally(() => {
    known.close();
    outputs.close();
    tree.close();
  });
  return {
    close: () => {
      isClosed = true;
      ending.abort();
      events.close();
      return ended;
    },
  };
}

/** What is watched by its name: all but outputs, and what the tree of the input folder is watched for. */
function filesOf({ input, files = {} }: Partial<Prepared> & Tree, seen: Seen | undefined): readonly string[] {
  const others = [...(seen?.others.keys() ?? [])].filter((path) => isApart(input, path));
  return [input, ...Object.keys(files), ...(seen?.apart ?? []), ...others];
}

/** A fault of the tool itself is told, too, and the next change is another chance. */
function failed(error: unknown): GenerateResult {
  return { diagnostics: [diagnostic("internal-error", {}, messageOf(error))], written: [], removed: [], unchanged: 0 };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
