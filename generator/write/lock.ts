import { mkdir, rmdir } from "node:fs/promises";
import { join } from "node:path";
import type { LockOptions } from "proper-lockfile";
import { isSystemError } from "./output-path.ts";

/** Stands in the output folder while a run writes to it. */
export const LOCK = ".triptych-lock";

/** Milliseconds after which a lock that nobody renews was left by a run that was killed. */
const STALE = 5_000;
/** How long a run waits for another one: so many times, and as many milliseconds between them. */
const RETRIES = { retries: 150, factor: 1, minTimeout: 200, maxTimeout: 200 };

/**
 * Runs `act` while no other run writes to the output folder, which is made where it is missing, and goes again where
 * nothing came into it. Waits half a minute for another run at most.
 * @returns what `act` gives; undefined where the other run did not end
 */
export async function withLock<T>(
  output: string,
  act: () => Promise<T>,
  retries: LockOptions["retries"] = RETRIES,
): Promise<T | undefined> {
  const isNew = (await mkdir(output, { recursive: true })) !== undefined;
  const release = await acquired(output, retries);
  if (release === undefined) return undefined;
  try {
    return await act();
  } finally {
    // Somebody who removed the whole folder meanwhile has removed the lock as well.
    await release().catch(() => undefined);
    if (isNew) await rmdir(output).catch(() => undefined);
  }
}

async function acquired(output: string, retries: LockOptions["retries"]): Promise<(() => Promise<void>) | undefined> {
  // It listens to signals as soon as it is loaded; a run that computes hears nothing then, and does not end by them.
  const { default: lockfile } = await import("proper-lockfile");
  try {
    return await lockfile.lock(output, {
      lockfilePath: join(output, LOCK),
      realpath: false,
      stale: STALE,
      retries: retries ?? RETRIES,
      // Each file is whole whatever happens, and the run that took over mends the rest.
      onCompromised: () => undefined,
    });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ELOCKED") return undefined;
    // Where nothing can be written, a run that has nothing to write needs no lock, and another one fails by itself.
    if (isSystemError(error) && FORBIDDEN.has(error.code)) return () => Promise.resolve();
    throw error;
  }
}

const FORBIDDEN: ReadonlySet<string> = new Set(["EACCES", "EPERM", "EROFS"]);
