import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Contender } from "./measure.ts";

/**
 * triptych from nothing to all three outputs. The output folder is new each time, and so is all that a run leaves
 * there for the next one.
 * @param schemas - the schema folder
 */
export function coldGenerate(schemas: string): Contender {
  return {
    name: "triptych generate, cold",
    writes: true,
    argv: (folder) => ["dist/cli.js", "generate", "--silent", "-i", schemas, "-o", folder],
  };
}

/** triptych once more, with nothing changed. */
export function repeatedGenerate(schemas: string): Contender {
  return { ...coldGenerate(schemas), name: "triptych generate, nothing changed", keepsFolder: true };
}

/** What any program of node takes. */
export const bareNode: Contender = { name: "node -e 0", writes: false, argv: () => ["-e", "0"] };

/** The tools that give one of the three outputs each, as their manuals say to run them on a folder. */
export function peers(schemas: string): readonly Contender[] {
  const ordered = referencedFirst(schemas).flatMap((file) => ["-s", file]);
  return [
    {
      name: "json-schema-to-typescript (json2ts)",
      writes: true,
      argv: (folder) => [bin("json2ts"), "-i", schemas, "-o", folder],
    },
    {
      name: "ajv-cli compile",
      writes: true,
      argv: (folder) => {
        mkdirSync(folder, { recursive: true });
        const options = ["--spec=draft2020", "--strict=false", "-c", "ajv-formats", "-o", join(folder, "guards.js")];
        return [bin("ajv"), "compile", ...ordered, ...options];
      },
    },
    {
      name: "@adobe/jsonschema2md",
      writes: true,
      argv: (folder) => [bin("jsonschema2md"), "-d", schemas, "-o", folder, "-x", "-"],
    },
  ];
}

function bin(name: string) {
  return join("node_modules/.bin", name);
}

/**
 * The schema files so that each stands behind those that it refers to, which lets ajv-cli compile all in one process.
 * @returns paths
 */
function referencedFirst(schemas: string): readonly string[] {
  const names = readdirSync(schemas)
    .filter((name) => name.endsWith(".json"))
    .sort();
  const visited: Set<string> = new Set();
  const ordered: string[] = [];
  const visit = (name: string) => {
    if (visited.has(name) || !names.includes(name)) return;
    visited.add(name);
    const text = readFileSync(join(schemas, name), "utf8");
    for (const [, reference = ""] of text.matchAll(/"\$ref"\s*:\s*"([^"#]+)/g)) visit(basename(reference));
    ordered.push(join(schemas, name));
  };
  names.forEach(visit);
  return ordered;
}
