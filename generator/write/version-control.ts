import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { promisify } from "node:util";

/** Nothing that the repository's own configuration names is run. */
const SAFE = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];

/**
 * Which of the texts git has as the staged or committed content of their files. Such a text came from another branch or
 * machine, or is kept by git at least: nobody loses it. None where there is no git.
 * @param folder - absolute; paths are relative to it
 */
export async function knownToGit(folder: string, texts: ReadonlyMap<string, string>): Promise<ReadonlySet<string>> {
  if (texts.size === 0) return new Set();
  try {
    const argv = [...SAFE, "-C", folder, "ls-files", "-s", "-z", "--", ...[...texts.keys()].map((path) => `./${path}`)];
    const { stdout } = await promisify(execFile)("git", argv, { maxBuffer: 2 ** 26 });
    const staged = stdout.split("\0").map((line) => /^\d+ ([0-9a-f]+) \d\t(.*)$/s.exec(line));
    const hashes = new Map(staged.flatMap((match) => (match?.[1] && match[2] ? [[match[2], match[1]] as const] : [])));
    return new Set([...texts].filter(([path, text]) => hashes.get(path) === blobHash(text)).map(([path]) => path));
  } catch {
    return new Set();
  }
}

/** The name that git gives to the content. */
function blobHash(text: string): string {
  return createHash("sha1")
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest("hex");
}
