import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type PluginBuild } from "esbuild";
import { rolldown } from "rolldown";
import { describe, expect, test } from "vitest";

const SPEC = fileURLToPath(new URL("../generated/guards/spec.ts", import.meta.url));

const CODECS = fileURLToPath(new URL("../generated/codecs/", import.meta.url));

/** What a program ships that imports these names from the guards of a Spec, minified. */
const BUNDLERS: { readonly [name: string]: (names: string) => Promise<string> } = {
  rolldown: async (names) => {
    const entry = "\0entry";
    const source = `export { ${names} } from ${JSON.stringify(SPEC)};`;
    const plugin = {
      name: "entry",
      resolveId: (id: string) => (id === entry ? id : undefined),
      load: (id: string) => (id === entry ? source : undefined),
    };
    const bundle = await rolldown({ input: entry, plugins: [plugin] });
    const { output } = await bundle.generate({ minify: true });
    return output[0].code;
  },
  esbuild: async (names) => {
    const stdin = { contents: `export { ${names} } from ${JSON.stringify(SPEC)};`, resolveDir: "/" };
    const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: "esm", write: false });
    return outputFiles[0]?.text ?? "";
  },
};

describe.each(Object.entries(BUNDLERS))("%s", (_, bundle) => {
  test("a guard alone comes without what explains and without the schema", async () => {
    const code = await bundle("isSpec");
    expect(code).toContain("do_not_track");
    expect(code).not.toContain("must be");
    expect(code).not.toContain("$schema");
    expect(gzipSync(code).length).toBeLessThan(2000);
  });

  test("what explains comes without the schema", async () => {
    const code = await bundle("isSpec, validateSpec");
    expect(code).toContain("must be");
    expect(code).not.toContain("$schema");
    expect(gzipSync(code).length).toBeLessThan(5200);
  });
});

test("the codecs of all models, guards apart, are small", async () => {
  const files = readdirSync(CODECS).filter((file) => file.endsWith(".ts"));
  const contents = files.map((file) => `export * from ${JSON.stringify(`${CODECS}${file}`)};`).join("\n");
  const guards = { name: "guards", setup: (build: PluginBuild) => void build.onResolve(GUARDS, external) };
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: "/" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    plugins: [guards],
  });
  const code = outputFiles[0]?.text ?? "";
  expect(code).toContain("DoNotTrack");
  expect(gzipSync(code).length).toBeLessThan(6144);
});

const GUARDS = { filter: /\/guards\// };
const external = ({ path }: { readonly path: string }) => ({ path, external: true });
