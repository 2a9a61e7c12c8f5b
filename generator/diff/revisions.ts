import { realpath } from "node:fs/promises";
import { basename, dirname, join, posix, relative, sep } from "node:path";
import { diagnostic } from "../diagnostics.ts";
import { isSchemaPath } from "../load/find-files.ts";
import { isInside } from "../load/inside.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { git } from "./git.ts";

/** The input folder as a revision has it. */
export interface Revision {
  /** The schema files by their paths in the folder, with `/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The folder's path in the repository, with `/` at its end; empty for the repository itself. */
  readonly prefix: string;
}

export type RevisionReading =
  | { readonly revision: Revision; readonly diagnostics?: undefined }
  | { readonly revision?: undefined; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads the schema files of a folder at a revision: its tree and its blobs as they were committed, without a checkout.
 * A folder that the revision does not have holds no files.
 * @param name - what git takes for a commit: a branch, a tag, `HEAD~3`
 * @param input - the folder, absolute; its parent must exist
 */
export async function readRevision(name: string, input: string): Promise<RevisionReading> {
  if (name === "" || name.startsWith("-") || /[\p{Cc}:]/u.test(name))
    return refused(name, "that is no name of a revision");
  const place = await placeInRepository(input);
  if ("problem" in place) return refused(name, place.problem);
  const { root, prefix } = place;
  const commit = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
  if (commit.output === undefined) return refused(name, missing(commit.problem));
  const tree = `${commit.output.toString("utf8").trim()}:${prefix.replace(/\/$/, "")}`;
  const known = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", tree]);
  if (known.output === undefined) return { revision: { files: new Map(), prefix } };
  const listing = await git(root, ["ls-tree", "-r", "-z", "--end-of-options", tree]);
  if (listing.output === undefined) return refused(name, listing.problem);
  return readBlobs(name, { root, prefix }, entriesOf(listing.output.toString("utf8")));
}

/** Quiet runs say nothing of a revision that is not there. */
function missing(problem: string): string {
  return problem.startsWith("Command failed") ? "the repository has no such revision" : problem;
}

function refused(name: string, problem: string): RevisionReading {
  return { diagnostics: [diagnostic("bad-revision", {}, name, problem)] };
}

/** Where a repository is checked out, and a folder's path in it. */
interface PlaceInRepository {
  readonly root: string;
  readonly prefix: string;
}

async function placeInRepository(input: string): Promise<PlaceInRepository | { readonly problem: string }> {
  // The folder itself may be gone by now.
  const parent = await realpath(dirname(input)).catch(() => undefined);
  if (parent === undefined) return { problem: `there is no folder ${dirname(input)}` };
  const top = await git(parent, ["rev-parse", "--show-toplevel"]);
  if (top.output === undefined) return inputIsRepository(input, top.problem);
  const root = await realpath(top.output.toString("utf8").replace(/\r?\n$/, ""));
  const folder = await realpath(input).catch(() => join(parent, basename(input)));
  if (!isInside(root, folder)) return { problem: `the folder ${input} is outside of the repository ${root}` };
  const path = relative(root, folder).replaceAll(sep, "/");
  return { root, prefix: path === "" ? "" : `${path}/` };
}

/** The input folder may be a repository of its own, in a folder that is in none. */
async function inputIsRepository(
  input: string,
  problem: string,
): Promise<PlaceInRepository | { readonly problem: string }> {
  const top = await git(input, ["rev-parse", "--show-toplevel"]);
  if (top.output === undefined) return { problem };
  return { root: await realpath(top.output.toString("utf8").replace(/\r?\n$/, "")), prefix: "" };
}

/** A file or a link of a tree. */
interface Entry {
  readonly path: string;
  readonly blob: string;
  readonly isLink: boolean;
}

/** The schema files of `ls-tree -r -z`: `100644 blob 0123… \tspec.schema.json`, each with NUL at its end. */
function entriesOf(listing: string): readonly Entry[] {
  return listing.split("\0").flatMap((line) => {
    const [, mode = "", kind = "", blob = "", path = ""] = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    return kind === "blob" && isSchemaPath(path) ? [{ path, blob, isLink: mode === "120000" }] : [];
  });
}

async function readBlobs(
  name: string,
  { root, prefix }: PlaceInRepository,
  entries: readonly Entry[],
): Promise<RevisionReading> {
  const wanted = [...new Set(entries.map(({ blob }) => blob))];
  const batch = await git(root, ["cat-file", "--batch"], wanted.map((blob) => `${blob}\n`).join(""));
  if (batch.output === undefined) return refused(name, batch.problem);
  const blobs = blobsOf(batch.output);
  const files = new Map<string, Uint8Array>();
  const links: Entry[] = [];
  for (const entry of entries) {
    const bytes = blobs.get(entry.blob);
    if (bytes === undefined) return refused(name, `git has no content for ${prefix}${entry.path}`);
    if (entry.isLink) links.push(entry);
    else files.set(entry.path, bytes);
  }
  for (const { path, blob } of links) {
    const target = posix.join(posix.dirname(path), (blobs.get(blob) ?? Buffer.alloc(0)).toString("utf8"));
    const bytes = files.get(target);
    if (bytes === undefined)
      return refused(name, `the symbolic link ${prefix}${path} leads to no schema file of the folder`);
    files.set(path, bytes);
  }
  return { revision: { files, prefix } };
}

/** What `cat-file --batch` prints: for each object `<id> blob <size>`, a newline, its bytes, a newline. */
function blobsOf(output: Buffer): ReadonlyMap<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  let offset = 0;
  while (offset < output.length) {
    const end = output.indexOf("\n", offset);
    const [id = "", kind, size] = output.toString("utf8", offset, end).split(" ");
    offset = end + 1;
    if (kind !== "blob") continue;
    blobs.set(id, output.subarray(offset, offset + Number(size)));
    offset += Number(size) + 1;
  }
  return blobs;
}
