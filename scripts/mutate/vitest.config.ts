import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Names the globs of tests that are taken alone, with commas between them. */
export const TESTS_VARIABLE = "MUTATE_TESTS";

const CHEAP = ["generator/{keywords,model,analyse}/**/*.test.ts", "generator/emit/**/*.test.ts"];
const asked = (process.env[TESTS_VARIABLE] ?? "").split(",").filter((glob) => glob !== "");

/** The tests that say at once what is wrong; a compiler, a browser or a property over random schemas takes too long. */
const configuration: ViteUserConfig = defineConfig({
  test: {
    environment: "node",
    // Modules are imported once for all tests, which share no state: importing takes longer than most tests.
    isolate: false,
    maxWorkers: 1,
    include: asked.length === 0 ? CHEAP : asked,
    exclude: [
      "generator/keywords/format.test.ts",
      "generator/emit/docs/{docs,full-pages}.test.ts",
      "generator/emit/index-files.test.ts",
      "generator/emit/codecs/*.test.ts",
      "generator/emit/guards/*.test.ts",
      "generator/emit/guards/runtime/format-*.test.ts",
      "generator/emit/types/{recursion,soundness,types}.test.ts",
      "generator/emit/types/said/*.test.ts",
    ],
    setupFiles: ["scripts/vitest/seed.ts"],
    testTimeout: 120_000,
  },
});

export default configuration;
