import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import writeFileAtomic from "write-file-atomic";
import { cacheFile, HOME } from "./cache.ts";
import { sha256, toolIdentity } from "./fingerprint.ts";

/** What runs keep on disk for later ones, as texts: one for each way to run. It holds no path of this machine. */
export interface KeptParts {
  /** What was kept for the settings; undefined where there is nothing, or nothing that is whole and this tool's own. */
  readonly read: (settings: string) => string | undefined;
  /** Keeps a text, whole or not at all. One that cannot be kept makes the next run slower and no more. */
  readonly keep: (settings: string, text: () => string) => void;
}

const ENDING = ".parts";

export interface KeptPartsOptions {
  /** The folder of the built program. */
  readonly home?: string;
  /** Bytes of all that is kept: what was used least recently goes. */
  readonly maxBytes: number;
}

/** A text that would take a quarter of the room or more is compressed, which takes longer and leaves a seventh of it. */
const LARGE = 0.25;
/** No string is longer. */
const LONGEST = 512 * 1024 * 1024;
/** How compressed data begins, and no seal. */
const MAGIC = 0x1f;

export function keptParts(output: string, { home = HOME, maxBytes }: KeptPartsOptions): KeptParts {
  const fileOf = (settings: string): string | undefined => cacheFile(output, "triptych-parts", settings, ENDING);
  return {
    read: (settings) => {
      const file = fileOf(settings);
      try {
        if (file === undefined) return undefined;
        const bytes = readFileSync(file);
        const whole = (bytes[0] === MAGIC ? gunzipSync(bytes, { maxOutputLength: LONGEST }) : bytes).toString("utf8");
        const end = whole.indexOf("\n");
        const text = whole.slice(end + 1);
        if (whole.slice(0, end) !== seal(text, settings, home)) return undefined;
        utimesSync(file, new Date(), new Date());
        return text;
      } catch {
        return undefined;
      }
    },
    keep: (settings, textOf) => {
      const file = fileOf(settings);
      if (file === undefined || maxBytes === 0) return;
      try {
        const text = textOf();
        mkdirSync(dirname(file), { recursive: true });
        const whole = `${seal(text, settings, home)}\n${text}`;
        const isLarge = whole.length >= maxBytes * LARGE;
        writeFileAtomic.sync(file, isLarge ? gzipSync(whole, { level: 1 }) : whole, { fsync: false });
        removeOldest(dirname(file), maxBytes);
      } catch {
        // As above.
      }
    },
  };
}

/** Of the text, and of all that it is good for. Throws where the tool runs from its sources. */
function seal(text: string, settings: string, home: string): string {
  return sha256(`${toolIdentity(home)}\n${sha256(settings)}\n${text}`);
}

function removeOldest(folder: string, maxBytes: number): void {
  const found = readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => ({ file: join(folder, name), ...sizeAndTime(join(folder, name)) }))
    .sort((a, b) => b.time - a.time);
  let sum = 0;
  for (const { file, size } of found) {
    sum += size;
    if (sum > maxBytes) rmSync(file, { force: true });
  }
}

function sizeAndTime(file: string): { readonly size: number; readonly time: number } {
  const { size, mtimeMs } = statSync(file);
  return { size, time: mtimeMs };
}
