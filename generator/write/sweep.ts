import { lstat, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { inBatches } from "./output-path.ts";

/**
 * Removes the temporary files of runs that were killed: named as a file of ours, a dot and a number, as
 * `write-file.ts` names them. No other run can be about to rename one, since they wait for one another.
 * @param paths - the files that are ours, relative to the output folder
 */
export async function sweep(output: string, paths: ReadonlySet<string>): Promise<void> {
  const folders = [...new Set([...paths].map((path) => dirname(path)))];
  await inBatches(folders, async (folder) => {
    const names = await readdir(join(output, folder)).catch(() => []);
    const left = names.filter((name) => {
      const [, whole] = /^(.+)\.\d{1,10}$/.exec(name) ?? [];
      return whole !== undefined && !paths.has(inFolder(folder, name)) && paths.has(inFolder(folder, whole));
    });
    for (const name of left) await removeAbandoned(join(output, folder, name));
  });
}

function inFolder(folder: string, name: string): string {
  return folder === "." ? name : `${folder}/${name}`;
}

async function removeAbandoned(file: string): Promise<void> {
  const found = await lstat(file).catch(() => undefined);
  if (found?.isFile()) await rm(file, { force: true });
}
