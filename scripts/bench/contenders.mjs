import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** @import { Contender } from "./measure.mjs" */

/**
 * triptych from nothing to all three outputs. The output folder is new each time, and so is all that a run leaves
 * there for the next one.
 * @param {string} schemas the schema folder
 * @returns {Contender}
 */
export function coldGenerate(schemas) {
  return {
    name: "triptych generate, cold",
    writes: true,
    argv: (folder) => ["dist/cli.js", "generate", "--silent", "-i", schemas, "-o", folder],
  };
}

/**
 * triptych once more, with nothing changed.
 * @param {string} schemas
 * @returns {Contender}
 */
export function repeatedGenerate(schemas) {
  return { ...coldGenerate(schemas), name: "triptych generate, nothing changed", keepsFolder: true };
}

/** @type {Contender} */
export const bareNode = { name: "node -e 0", writes: false, argv: () => ["-e", "0"] };

/**
 * The tools that give one of the three outputs each, as their manuals say to run them on a folder.
 * @param {string} schemas
 * @returns {readonly Contender[]}
 */
export function peers(schemas) {
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

/** @param {string} name */
function bin(name) {
  return join("node_modules/.bin", name);
}

/**
 * The schema files so that each stands behind those that it refers to, which lets ajv-cli compile all in one process.
 * @param {string} schemas
 * @returns {readonly string[]} paths
 */
function referencedFirst(schemas) {
  const names = readdirSync(schemas)
    .filter((name) => name.endsWith(".json"))
    .sort();
  /** @type {Set<string>} */
  const visited = new Set();
  /** @type {string[]} */
  const ordered = [];
  /** @param {string} name */
  const visit = (name) => {
    if (visited.has(name) || !names.includes(name)) return;
    visited.add(name);
    const text = readFileSync(join(schemas, name), "utf8");
    for (const [, reference = ""] of text.matchAll(/"\$ref"\s*:\s*"([^"#]+)/g)) visit(basename(reference));
    ordered.push(join(schemas, name));
  };
  names.forEach(visit);
  return ordered;
}
