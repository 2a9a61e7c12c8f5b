// Generates from descriptions in OpenAPI, compiles the types and guards, and asks guards and Ajv about samples.
//
//   npm run conformance:openapi -- FILE...
//
// Prints for each file how many schemas and verdicts there were, and all that differ. Exit code 1 where any does.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse as parseYaml } from "yaml";
import { compile, type Json } from "../../../dist/index.js";
import { importGuards, writeArtifacts } from "../../vitest/emitted.ts";
import { compilerOutputs, findingsIn } from "../../vitest/strictest-compiler.ts";
import { firstProblem } from "../problem.ts";
import { ajvOf, isDescription } from "./ajv-of.ts";
import { samplesOf, schemaAt } from "./samples.ts";

/** Where schemas stand that are no components. */
const INLINE = /^(?!\/components\/schemas\/).*\/(schema|itemSchema)$/;

/**
 * @param folder - an empty one
 * @returns whether all is well
 */
async function judgeFile(file: string, folder: string): Promise<boolean> {
  const description: Json = parseYaml(readFileSync(file, "utf8"), { maxAliasCount: -1 });
  if (!isDescription(description)) {
    console.log(`${file}: no components`);
    return true;
  }
  const schemas = { "description.json": description };
  const { model, artifacts, diagnostics } = await compile({ schemas, targets: ["types", "guards"], index: "none" });
  const problem = firstProblem(diagnostics);
  if (problem !== undefined) {
    console.log(`${file}: ${problem}`);
    return false;
  }
  const program = join(folder, "program");
  writeArtifacts(program, artifacts);
  writeFileSync(join(program, "package.json"), '{"type":"module"}');
  const findings = compilerOutputs(program).flatMap(findingsIn);
  const javascript = await compile({ schemas, targets: ["guards"], language: "js", index: "none" });
  writeArtifacts(join(folder, "guards"), javascript.artifacts);
  let verdicts = 0;
  const wrong: string[] = [];
  const declarations = Object.values(model.declarations);
  const components = declarations.filter(({ at }) => /^\/components\/schemas\/[^/]+$/.test(at.pointer));
  const inline = declarations.filter(({ at }) => INLINE.test(at.pointer));
  const judge = ajvOf(
    description,
    new Map(inline.map(({ at }) => [at.pointer, schemaAt(description, at.pointer) ?? true])),
  );
  for (const { id, name, at } of [...components, ...inline]) {
    const accepts = judge(at.pointer);
    const { is } = await importGuards(join(folder, "guards"), javascript, id);
    for (const sample of samplesOf(description, at.pointer)) {
      verdicts += 1;
      if (is(sample) !== accepts(sample)) wrong.push(`${name}: ${JSON.stringify(sample).slice(0, 200)}`);
    }
  }
  console.log(
    `${file}: OpenAPI ${description.openapi}, ${components.length} components, ${inline.length} others, ${findings.length} compiler findings, ` +
      `${verdicts} verdicts, ${wrong.length} unlike Ajv`,
  );
  for (const line of [...findings.map(({ message }) => message), ...wrong].slice(0, 20)) console.log(`  ${line}`);
  return findings.length + wrong.length === 0;
}

const scratch = mkdtempSync(join(tmpdir(), "openapi-"));
try {
  let isWell = true;
  for (const [index, file] of process.argv.slice(2).entries()) {
    isWell = (await judgeFile(resolve(file), join(scratch, String(index)))) && isWell;
  }
  process.exitCode = isWell ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
