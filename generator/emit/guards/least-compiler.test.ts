import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { makeFolder, writeArtifacts } from "../../../scripts/vitest/emitted.ts";
import { compile } from "../../index.ts";

const TSC = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));

const { folder, remove } = makeFolder("least-compiler");
afterAll(remove);

/** Something of most of the runtime. */
const SCHEMA = {
  type: "object",
  properties: {
    toString: { type: "string", format: "date-time" },
    mail: { format: "email" },
    host: { format: "idn-hostname" },
    link: { format: "uri-template" },
    list: { uniqueItems: true, contains: { multipleOf: 0.1 } },
    next: { $ref: "#" },
  },
  required: ["list"],
  dependentSchemas: { mail: { properties: { host: { const: { a: 1 } } } } },
  anyOf: [{ required: ["mail"] }, { required: ["next"] }],
  unevaluatedProperties: false,
};

/** What the README promises to projects that are not strict, or whose library is an old one. */
test.each([
  ["not strict", { strict: false, lib: ["ES2022"] }],
  ["the library of ES2020", { strict: true, lib: ["ES2020"] }],
])("the outputs compile where the project is %s", async (_, flags) => {
  const { artifacts } = await compile({ schemas: { "all.json": SCHEMA }, formats: "assert", targets: ["guards"] });
  writeArtifacts(folder, artifacts);
  const compilerOptions = { ...flags, target: "ES2020", module: "nodenext", types: [], noEmit: true };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  const run = spawnSync(process.execPath, [TSC, "-p", folder, "--pretty", "false"], { encoding: "utf8" });
  expect(run.stdout + run.stderr).toBe("");
});
