import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { afterAll, describe, expect, it } from "vitest";
import { makeFolder, writeArtifacts } from "../../scripts/vitest/emitted.ts";
import { compile, type Json } from "../index.ts";

const { folder, remove } = makeFolder("index-files");
afterAll(remove);

const SCHEMA = fileURLToPath(new URL("../../schema/", import.meta.url));
const MODELS: Readonly<Record<string, Json>> = Object.fromEntries(
  readdirSync(SCHEMA).map((file) => [file, JSON.parse(readFileSync(join(SCHEMA, file), "utf8"))]),
);

/** The size of a program that uses one guard, minified. */
async function bundled(name: string, from: string): Promise<number> {
  const bundle = await rolldown({
    input: "entry",
    logLevel: "silent",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === "entry" ? id : undefined),
        load: (id) => (id === "entry" ? `export { ${name} } from ${JSON.stringify(from)};` : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ minify: true });
  await bundle.close();
  return output.reduce((size, chunk) => size + (chunk.type === "chunk" ? chunk.code.length : 0), 0);
}

describe("the indexes", () => {
  it("cost a program nothing that it does not use", async () => {
    const { artifacts } = await compile({ schemas: MODELS, targets: ["guards"] });
    writeArtifacts(join(folder, "models"), artifacts);
    const guards = join(folder, "models/guards");
    for (const [name, file] of [
      ["isDeal", "deal.ts"],
      ["isSpec", "spec.ts"],
    ] as const) {
      expect(await bundled(name, join(guards, "index.ts"))).toBe(await bundled(name, join(guards, file)));
    }
    expect(await bundled("isDeal", join(guards, "index.ts"))).toBeLessThan(
      await bundled("isSpec", join(guards, "spec.ts")),
    );
  });

  it.each(["esm", "cjs"] as const)("are modules of the kind %s, beside a schema named index", async (module) => {
    const schemas = { "index.json": { title: "Index", enum: ["a"] }, "b.json": { title: "B", type: "string" } };
    const { artifacts } = await compile({ schemas, language: "js", module, targets: ["guards"] });
    const place = join(folder, module);
    writeArtifacts(place, artifacts);
    const program =
      'import("./guards/index-.js").then(async (guards) => console.log(guards.isIndex("a"), guards.isB(1), (await import("./types/index-.js")).Index.a))';
    const run = spawnSync(process.execPath, ["-e", program], { cwd: place, encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(run.stdout).toBe("true false a\n");
  });

  it("are left out on demand", async () => {
    const { artifacts } = await compile({ schemas: MODELS, index: "none", targets: ["guards"] });
    expect(artifacts.filter(({ path }) => path.includes("index"))).toEqual([]);
  });
});

describe("the banner", () => {
  it.each(["ts", "js"] as const)("has no comment below it that Biome would call superfluous: %s", async (language) => {
    const { artifacts } = await compile({ schemas: MODELS, language, banner: ["biome-ignore-all lint: generated"] });
    expect(artifacts.filter(({ text }) => text.includes("biome-ignore lint"))).toEqual([]);
  });

  it.each(["ts", "js"] as const)("stands around the notice of each file of code: %s", async (language) => {
    const { artifacts } = await compile({ schemas: MODELS, language, banner: ["a */ b", "@noformat"] });
    for (const { path, text } of artifacts) {
      const head = /^\/\*\* @noformat \*\/\n\/\/ [^\n]+\. Do not edit[^\n]*\n\/\* a \*\\\/ b \*\/\n\n?[^\n]/;
      expect([path, head.test(text)]).toEqual([path, /\.[jt]s$/.test(path)]);
    }
  });

  it.each(["ts", "js"] as const)("is none where it is empty: the notice, and then code: %s", async (language) => {
    const { artifacts } = await compile({ schemas: MODELS, language, banner: [] });
    for (const { path, text } of artifacts)
      expect([path, /^\/\/ [^\n]+\. Do not edit[^\n]*\n\n?[^\n]/.test(text)]).toEqual([path, /\.[jt]s$/.test(path)]);
  });
});
