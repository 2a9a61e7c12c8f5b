// Generates from descriptions in OpenAPI, compiles the types and guards, and asks guards and Ajv about samples.
//
//   npm run conformance:openapi -- FILE...
//
// Prints for each file how many schemas and verdicts there were, and all that differ. Exit code 1 where any does.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parse as parseYaml } from "yaml";
import { compile } from "../../../dist/index.js";
import { writeArtifacts } from "../guard.mjs";
import { compileProgram } from "../types/compiler.mjs";
import { ajvOf } from "./ajv-of.mjs";
import { samplesOf } from "./samples.mjs";

/**
 * @param {string} file
 * @param {string} folder an empty one
 * @returns {Promise<boolean>} whether all is well
 */
async function judgeFile(file, folder) {
  const description = parseYaml(readFileSync(file, "utf8"), { maxAliasCount: -1 });
  if (description.components?.schemas === undefined) {
    console.log(`${file}: no components`);
    return true;
  }
  const schemas = { "description.json": description };
  const { model, artifacts, diagnostics } = await compile({ schemas, targets: ["types", "guards"], index: "none" });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (model === undefined || errors.length > 0) {
    console.log(`${file}: ${errors.map(({ message }) => message).join("; ")}`);
    return false;
  }
  const texts = new Map(artifacts.map(({ path, text }) => [path, text]));
  const findings = compileProgram(join(folder, "program"), texts).flat();
  const javascript = await compile({ schemas, targets: ["guards"], language: "js", index: "none" });
  writeArtifacts(javascript.artifacts, join(folder, "guards"));
  const guards = await import(pathToFileURL(join(folder, "guards/guards/description.js")).href);
  const judge = ajvOf(description);
  let verdicts = 0;
  const wrong = [];
  const components = Object.values(model.declarations).filter(({ at }) =>
    /^\/components\/schemas\/[^/]+$/.test(at.pointer),
  );
  for (const { name, at } of components) {
    const accepts = judge(at.pointer);
    for (const sample of samplesOf(description, at.pointer)) {
      verdicts += 1;
      if (guards[`is${name}`](sample) !== accepts(sample))
        wrong.push(`${name}: ${JSON.stringify(sample).slice(0, 200)}`);
    }
  }
  console.log(
    `${file}: OpenAPI ${description.openapi}, ${components.length} components, ${findings.length} compiler findings, ` +
      `${verdicts} verdicts, ${wrong.length} unlike Ajv`,
  );
  for (const line of [...findings.map(({ message }) => message), ...wrong].slice(0, 20)) console.log(`  ${line}`);
  return findings.length + wrong.length === 0;
}

const scratch = mkdtempSync(join(tmpdir(), "openapi-"));
try {
  let isWell = true;
  for (const [index, file] of process.argv.slice(2).entries()) {
    const folder = join(scratch, String(index));
    mkdirSync(join(folder, "program"), { recursive: true });
    isWell = (await judgeFile(resolve(file), folder)) && isWell;
  }
  process.exitCode = isWell ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
