import { readdirSync, readFileSync } from "node:fs";

/** The runtime's source files, as they are copied beside the guards. */
export interface RuntimeFiles {
  /** Whether it exports a function of the name. */
  readonly has: (name: string) => boolean;
  /** The file that exports a helper: `members`. */
  readonly fileOf: (helper: string) => string;
  /** The files with these names and all that they import, sorted, with the text of each. */
  readonly closure: (files: Iterable<string>) => readonly { readonly name: string; readonly text: string }[];
}

/** Reads the runtime. It is real source, so it is tested and type-checked where it stands. */
export function runtimeFiles(): RuntimeFiles {
  const folder = new URL("./runtime/", import.meta.url);
  const sources = readdirSync(folder).filter((file) => file.endsWith(".ts") && !/\.(test|d)\.ts$/.test(file));
  const texts = new Map(
    sources.sort().map((file) => [file.slice(0, -".ts".length), readFileSync(new URL(file, folder), "utf8")]),
  );
  const exported = new Map(
    [...texts].flatMap(([file, text]) =>
      [...text.matchAll(/^export function (\w+)/gm)].map(([, helper = ""]) => [helper, file]),
    ),
  );
  return {
    has: (name) => exported.has(name),
    fileOf: (helper) => {
      const file = exported.get(helper);
      if (file === undefined) throw new Error(`the runtime has no helper ${helper}`);
      return file;
    },
    closure: (files) => {
      const needed = new Set<string>();
      const visit = (file: string): void => {
        if (needed.has(file)) return;
        needed.add(file);
        importsOf(texts.get(file) ?? "").forEach(visit);
      };
      for (const file of files) visit(file);
      return [...needed].sort().map((file) => ({
        name: file,
        text: (texts.get(file) ?? "").replaceAll(/ from "\.\/(.+)\.ts"/g, ' from "./$1.js"'),
      }));
    },
  };
}

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/ from "\.\/(.+)\.ts"/g)].map(([, file = ""]) => file);
}
