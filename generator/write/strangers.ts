import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { hasNotice } from "./marks.ts";
import { inBatches } from "./output-path.ts";

/** Bytes of a file in which its notice ends. */
const NOTICE = 1024;

/**
 * Files with the tool's own notice that nobody accounts for: neither is anything of the name produced, nor does the
 * manifest list it. So files lie there after a reset, or after a merge that lost lines of the manifest. Looks only below
 * the folders that the outputs are in. Sorted.
 */
export async function strangers(
  output: string,
  produced: ReadonlySet<string>,
  listed: ReadonlySet<string>,
): Promise<readonly string[]> {
  const roots = new Set([...produced].filter((path) => path.includes("/")).map((path) => path.split("/")[0] ?? ""));
  const known = new Set([...produced, ...listed].map((path) => path.toLowerCase()));
  const below = await Promise.all([...roots].map((root) => filesBelow(output, root)));
  return withNotice(
    output,
    below.flat().filter((path) => !known.has(path.toLowerCase())),
  );
}

/** The files that the lines of a manifest mean: a folder stands for what has the tool's notice in it. */
export async function listedPaths(output: string, entries: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const folders = [...entries].filter((entry) => entry.endsWith("/")).map((entry) => entry.slice(0, -1));
  const below = await Promise.all(folders.map((folder) => filesBelow(output, folder)));
  const files = [...entries].filter((entry) => !entry.endsWith("/"));
  return new Set([...files, ...(await withNotice(output, below.flat()))]);
}

/** Those of the modules that have the tool's notice, sorted. */
async function withNotice(output: string, paths: readonly string[]): Promise<readonly string[]> {
  const modules = paths.filter((path) => /\.(ts|js)$/.test(path));
  const marked = await inBatches(modules, async (path) => hasNotice(await beginning(join(output, path))));
  return modules.filter((_, index) => marked[index]).sort();
}

async function filesBelow(output: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(output, folder), { withFileTypes: true }).catch(() => []);
  const pathOf = ({ name }: { readonly name: string }): string => `${folder}/${name}`;
  const files = entries.filter((entry) => entry.isFile()).map(pathOf);
  const folders = entries.filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules",
  );
  const below = await Promise.all(folders.map((entry) => filesBelow(output, pathOf(entry))));
  return [files, ...below].flat();
}

async function beginning(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(NOTICE), 0, NOTICE, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}
