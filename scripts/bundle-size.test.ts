import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { rolldown } from "rolldown";
import { describe, expect, test } from "vitest";

const SPEC = fileURLToPath(new URL("../generated/guards/spec.ts", import.meta.url));

const CODECS = fileURLToPath(new URL("../generated/codecs/", import.meta.url));

const GUARDS = fileURLToPath(new URL("../generated/guards/", import.meta.url));

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
    expect(gzipSync(code).length).toBeLessThan(1600);
  });

  test("what explains comes without the schema", async () => {
    const code = await bundle("isSpec, validateSpec");
    expect(code).toContain("must be");
    expect(code).not.toContain("$schema");
    expect(gzipSync(code).length).toBeLessThan(4600);
  });
});

describe("the codecs of all models", () => {
  const files = readdirSync(CODECS).filter((file) => file.endsWith(".ts"));
  const everything = (folder: string): string =>
    files.map((file) => `export * from ${JSON.stringify(`${folder}${file}`)};`).join("\n");
  const size = async (contents: string, plugins: Plugin[] = []): Promise<number> => {
    const stdin = { contents, resolveDir: "/" };
    const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: "esm", write: false, plugins });
    return gzipSync(outputFiles[0]?.text ?? "").length;
  };

  test("add little to a program that has their guards", async () => {
    const guards = everything(GUARDS);
    expect((await size(guards + everything(CODECS))) - (await size(guards))).toBeLessThan(4000);
  });

  test("are small by themselves, with all that imports guards and exports steps", async () => {
    const external = ({ path }: { readonly path: string }) => ({ path, external: true });
    const apart: Plugin = {
      name: "guards",
      setup: (build) => void build.onResolve({ filter: /\/guards\// }, external),
    };
    expect(await size(everything(CODECS), [apart])).toBeLessThan(4500);
  });
});
