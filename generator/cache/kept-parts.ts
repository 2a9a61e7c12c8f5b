import { createHash } from "node:crypto";
import {
  appendFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { HOME } from "./cache.ts";
import { cacheFile, replaceFile } from "./cache-file.ts";
import { sha256, toolIdentity } from "./fingerprint.ts";
import { stampOf } from "./stamps.ts";

/** What runs keep on disk for later ones, as lines: a file for each way to run. It holds no path of this machine. */
export interface KeptParts {
  /**
   * What was kept for the settings; undefined where there is nothing, or nothing that is whole and this tool's own. Each line is
   * decoded when it is asked for.
   */
  readonly read: (settings: string) => Iterable<() => string> | undefined;
  /**
   * Keeps lines, whole or not at all. What cannot be kept makes the next run slower and no more.
   * @param lines - gives them from the first one on; called where they can be kept
   */
  readonly keep: (settings: string, lines: () => Iterable<string>) => void;
  /**
   * Keeps lines behind those that were read last, which are not written anew. Who is killed meanwhile leaves what is not whole,
   * and is not read.
   * @returns false where that cannot be: then they are to be kept as a whole
   */
  readonly add: (settings: string, lines: () => Iterable<string>) => boolean;
}

const ENDING = ".parts";

export interface KeptPartsOptions {
  /** The folder of the built program. */
  readonly home?: string;
  /** Bytes of all that is kept: what was used least recently goes. */
  readonly maxBytes: number;
}

/** What would take a quarter of the room or more is compressed, which takes longer and leaves a seventh of it. */
const LARGE = 0.25;
/** No more bytes are read. */
const LONGEST = 1024 * 1024 * 1024;
/** How compressed data begins, and no line. */
const MAGIC = 0x1f;
/** Characters that are written at once. */
const PIECE = 4 * 1024 * 1024;
const LINE_END = 0x0a;

export function keptParts(output: string, { home = HOME, maxBytes }: KeptPartsOptions): KeptParts {
  /** What was read as it stands there. */
  let open: OpenFile | undefined;
  const fileOf = (settings: string): string | undefined => cacheFile(output, "triptych-parts", settings, ENDING);
  return {
    read: (settings) => {
      const file = fileOf(settings);
      try {
        if (file === undefined) return undefined;
        const bytes = readFileSync(file);
        const isCompressed = bytes[0] === MAGIC;
        const whole = isCompressed ? gunzipSync(bytes, { maxOutputLength: LONGEST }) : bytes;
        // The seal is the last line.
        const end = whole.lastIndexOf(LINE_END) + 1;
        const seal = newSeal(settings, home);
        seal.update(whole.subarray(0, end));
        const sealed = whole.toString("utf8", end);
        if (sealed !== seal.copy().digest("hex")) return undefined;
        utimesSync(file, new Date(), new Date());
        const stamp = stampOf(statSync(file, { bigint: true }));
        const linesEnd = bytes.length - sealBytes(sealed, isCompressed).length;
        open = { settings, seal, isCompressed, end: linesEnd, size: whole.length, stamp };
        return linesOf(whole.subarray(0, end));
      } catch {
        return undefined;
      }
    },
    add: (settings, lines) => {
      const file = fileOf(settings);
      const before = open;
      open = undefined;
      if (file === undefined || before?.settings !== settings) return false;
      try {
        // Another run may have written it since.
        if (stampOf(statSync(file, { bigint: true })) !== before.stamp) return false;
        const added = Buffer.from([...pieces(lines())].join(""));
        const { isCompressed, end, size } = before;
        const most = isCompressed ? LONGEST : maxBytes * LARGE;
        if (size + added.length >= most) return false;
        const seal = sealBytes(before.seal.update(added).digest("hex"), isCompressed);
        truncateSync(file, end);
        appendFileSync(file, Buffer.concat([isCompressed ? compressed(added) : added, seal]));
        removeOldest(dirname(file), maxBytes);
        return true;
      } catch {
        return false;
      }
    },
    keep: (settings, lines) => {
      const file = fileOf(settings);
      open = undefined;
      if (file === undefined || maxBytes === 0) return;
      try {
        replaceFile(file, (temporary) => {
          save(temporary, lines(), newSeal(settings, home), maxBytes * LARGE);
          return true;
        });
        removeOldest(dirname(file), maxBytes);
      } catch {
        // As above.
      }
    },
  };
}

interface OpenFile {
  readonly settings: string;
  /** Of the lines. */
  readonly seal: ReturnType<typeof createHash>;
  readonly isCompressed: boolean;
  /** Where the seal stands. */
  readonly end: number;
  /** Bytes of all of it, not compressed. */
  readonly size: number;
  readonly stamp: string;
}

/** The seal of what follows, and of all that it is good for. Throws where the tool runs from its sources. */
function newSeal(settings: string, home: string): ReturnType<typeof createHash> {
  return createHash("sha256").update(`${toolIdentity(home)}\n${sha256(settings)}\n`);
}

/**
 * Writes lines, and the seal behind them: as they are if they have fewer bytes than asked for, or else compressed. Only what
 * comes shows how many there are, so what was written by then is compressed as it stands there.
 */
function save(file: string, lines: Iterable<string>, seal: ReturnType<typeof createHash>, most: number): void {
  writeFileSync(file, "");
  let size = 0;
  let isCompressed = false;
  for (const piece of pieces(lines)) {
    const bytes = Buffer.from(piece);
    seal.update(bytes);
    size += bytes.length;
    if (!isCompressed && size >= most) {
      isCompressed = true;
      writeFileSync(file, compressed(readFileSync(file)));
    }
    appendFileSync(file, isCompressed ? compressed(bytes) : bytes);
  }
  appendFileSync(file, sealBytes(seal.digest("hex"), isCompressed));
}

/** Compressed pieces one behind the other are compressed data. */
function compressed(bytes: Buffer): Buffer {
  return gzipSync(bytes, { level: 1 });
}

/** A seal as it stands behind the lines. All of them are of one length, so that lines can take the place of the last one. */
function sealBytes(seal: string, isCompressed: boolean): Buffer {
  return isCompressed ? gzipSync(seal, { level: 0 }) : Buffer.from(seal);
}

/** Lines, each with its end, in texts of some length. */
function* pieces(lines: Iterable<string>): Iterable<string> {
  let piece = "";
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

function* linesOf(bytes: Buffer): Iterable<() => string> {
  for (let next = 0; next < bytes.length; ) {
    const [start, end] = [next, bytes.indexOf(LINE_END, next)];
    yield () => bytes.toString("utf8", start, end);
    next = end + 1;
  }
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
