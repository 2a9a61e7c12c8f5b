import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { node, type ToolchainProject, tsc } from "./project.ts";

const FOLDER = "consumers";
const PROGRAMS = readdirSync(fileURLToPath(new URL(`projects/${FOLDER}`, import.meta.url)))
  .filter((name) => name.endsWith(".ts"))
  .sort();
const PROJECT = { folder: FOLDER, imports: ".ts" } as const;

/** Libraries that take a Standard Schema: a program each, which throws where it finds something wrong. */
export const CONSUMERS: readonly ToolchainProject[] = [
  { name: "Standard Schema: types of all consumers", ...PROJECT, run: [`${tsc("5.9")} -p .`, `${tsc("7")} -p .`] },
  ...PROGRAMS.map((name) => ({
    name: `Standard Schema: ${name.replace(/\.ts$/, "")}`,
    ...PROJECT,
    run: [`${node(24)} ${name}`],
  })),
];
