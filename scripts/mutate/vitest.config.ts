import { relative } from "node:path";
import picomatch from "picomatch";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { BaseSequencer, type Reporter, type TestModule, type TestSpecification } from "vitest/node";
import { keptPool } from "./kept-pool.ts";

/** Names the globs of tests that are taken alone, as a JSON array. */
export const TESTS_VARIABLE = "MUTATE_TESTS";

/** The tests that say within this process what is wrong, and take no half of a minute for it; those first that answer soon. */
const TESTS = [
  "generator/model/**/*.test.ts",
  "generator/analyse/**/!(stable-names).test.ts",
  "generator/emit/types/{extent,module,print,read}/*.test.ts",
  "generator/emit/types/types.test.ts",
  "generator/emit/guards/{module,render,steps}/*.test.ts",
  "generator/keywords/{dialects/*,vocabulary,examples}.test.ts",
  "generator/emit/docs/{rows,phrases,notations,outline,sections}/**/*.test.ts",
  "generator/emit/docs/!(hostile-pages|full-pages).test.ts",
  "generator/emit/author-words.test.ts",
  "generator/emit/codecs/!(laws).test.ts",
  "generator/emit/codecs/runtime/*.test.ts",
  "generator/emit/guards/guards.test.ts",
  "generator/emit/guards/runtime/!(format-hostile).test.ts",
  "generator/emit/guards/{cost,depth}.test.ts",
  "generator/emit/target-options.test.ts",
  "generator/{generate,index}.test.ts",
  "generator/{inject,load,options,pipeline}/*.test.ts",
  "generator/incremental/readings.test.ts",
  "generator/instances/!(random).test.ts",
  "generator/keywords/{dialects/keywords-of,format}.test.ts",
  "generator/cases/cases.test.ts",
  "generator/diff/{edits,undone-edits}.test.ts",
  "generator/random-schemas.test.ts",
  "generator/emit/types/said/ablation.test.ts",
];
const asked: string[] = JSON.parse(process.env[TESTS_VARIABLE] ?? "[]");

const places = asked.length === 0 ? TESTS : asked;
const matchers = places.map((glob) => picomatch(glob));

/** Takes the files in the order of the list. */
class AsListed extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number =>
      matchers.findIndex((matches) => matches(relative(process.cwd(), moduleId)));
    return files.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

/** Tells of files that cannot be loaded, which Stryker would take for files without tests. */
const LOADING: Reporter = {
  onTestModuleEnd: (module: TestModule) => {
    for (const { message } of module.errors()) {
      module.project.vitest.state.catchError(new Error(`${module.relativeModuleId}: ${message}`), "Loading Error");
    }
  },
};

const configuration: ViteUserConfig = defineConfig({
  plugins: [keptPool],
  test: {
    environment: "node",
    // Modules are imported once for all tests, which share no state: importing takes longer than most tests.
    isolate: false,
    maxWorkers: 1,
    include: places,
    reporters: [LOADING],
    sequence: { sequencer: AsListed },
    // What tells the thread of the next mutant: a native import, as of packages, would run it for the first one alone.
    server: { deps: { inline: [/stryker-setup-\d+\.js$/] } },
    setupFiles: ["scripts/mutate/setup.ts", "scripts/vitest/seed.ts"],
    // Instrumented code is slow, and the machine may be busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

export default configuration;
