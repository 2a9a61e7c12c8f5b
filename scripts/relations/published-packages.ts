import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import vm from "node:vm";
import { build, type Plugin } from "esbuild";
import type { Json } from "../../generator/model/json.ts";

/** What a project publishes of two schemas: whether each instance of one is one of the other. */
export interface PublishedRelation {
  readonly from: string;
  readonly one: Json;
  readonly other: Json;
  readonly isWithin: boolean;
}

/** The relations in an unpacked npm package, by its name, or in a JSON file that holds a list of them. */
export async function publishedRelations(path: string): Promise<readonly PublishedRelation[]> {
  if (path.endsWith(".json")) {
    const listed: readonly Omit<PublishedRelation, "from">[] = JSON.parse(readFileSync(path, "utf8"));
    return listed.map((relation, index) => ({ ...relation, from: `${basename(path)} ${index}` }));
  }
  const { name }: { readonly name: string } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
  const read = Object.hasOwn(PACKAGES, name) ? PACKAGES[name] : undefined;
  if (read === undefined) throw new Error(`${name} is none of ${Object.keys(PACKAGES).join(", ")}`);
  return read(path);
}

/** How the tests of a package are read: they are run, with what they call put in the place of the package. */
const PACKAGES: { readonly [name: string]: (folder: string) => Promise<readonly PublishedRelation[]> } = {
  "json-schema-diff": (folder) =>
    testsOf(folder, "test/unit/json-schema-diff", ["register-diff-test-cases"], differences),
  "json-schema-merge-allof": (folder) => testsOf(folder, "test/specs", ["../../src", "chai"], merges),
  "json-schema-compare": (folder) => testsOf(folder, "test/specs", ["../../src", "chai"], comparisons),
};

type Record = (one: unknown, other: unknown, isWithin: boolean) => void;

/** What takes the place of the modules that tests import. */
type StandIn = (record: Record) => object;

async function testsOf(
  folder: string,
  tests: string,
  replaced: readonly string[],
  standIn: StandIn,
): Promise<readonly PublishedRelation[]> {
  const relations: PublishedRelation[] = [];
  const files = readdirSync(join(folder, tests)).filter((file) => /\.spec\.[jt]s$/.test(file));
  for (const file of files.sort()) {
    const record: Record = (one, other, isWithin) => {
      const [a, b] = [plain(one), plain(other)];
      if (a !== undefined && b !== undefined)
        relations.push({ from: `${basename(folder)} ${file} ${relations.length}`, one: a, other: b, isWithin });
    };
    await runTests(join(folder, tests, file), replaced, standIn(record));
  }
  return relations;
}

/** A schema as JSON; undefined for what is none. */
function plain(value: unknown): Json | undefined {
  if (typeof value !== "boolean" && (typeof value !== "object" || value === null)) return undefined;
  try {
    const text = JSON.stringify(value, (_, inner: unknown) => {
      if (typeof inner === "number" && !Number.isFinite(inner)) throw new TypeError("no JSON");
      return inner;
    });
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

async function runTests(file: string, replaced: readonly string[], standIn: object): Promise<void> {
  const stand: Plugin = {
    name: "stand-in",
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /.*/ }, ({ path, kind }) =>
        kind === "entry-point" ? undefined : { path, namespace: "stand" },
      );
      onLoad({ filter: /.*/, namespace: "stand" }, ({ path }) => ({
        contents: `module.exports = ${replaced.some((one) => path.endsWith(one)) ? "standIn" : "nothing"}`,
      }));
    },
  };
  const built = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "cjs",
    plugins: [stand],
    logLevel: "error",
  });
  // What a test asks of the rest of its package is not there.
  const run = (body: () => unknown): unknown =>
    Promise.resolve()
      .then(body)
      .catch(() => undefined);
  const running: unknown[] = [];
  const start = (body: () => unknown): void => void running.push(run(body));
  const named = Object.assign((_: string, body: () => unknown) => start(body), { skip: () => undefined });
  const context = {
    ...{ standIn, nothing: anything(), module: {}, require: anything(), console, fail: () => undefined },
    describe: named,
    it: named,
    ...{ before: start, after: start, beforeEach: start, afterEach: start, expect: anything() },
  };
  vm.runInNewContext(built.outputFiles[0]?.text ?? "", context);
  // Tests begin others while they run.
  for (const one of running) await one;
}

/** Something that can be called and asked for members, and does nothing. */
function anything(): unknown {
  const nothing: object = new Proxy(class {}, {
    get: (_, key) => (key === "then" || key === Symbol.toPrimitive ? undefined : nothing),
    apply: () => nothing,
    construct: () => nothing,
  });
  return nothing;
}

interface Difference {
  readonly input: { readonly a: unknown; readonly b: unknown };
  readonly output: { readonly added: unknown; readonly removed: unknown };
}

/** Two schemas, and one each for the instances that only one of them has. */
const differences: StandIn = (record) => ({
  registerDiffTestCases: (cases: readonly Difference[]) => {
    for (const {
      input: { a, b },
      output: { added, removed },
    } of cases) {
      record(a, b, removed === false);
      record(b, a, added === false);
      // Inside of another schema, references would lead elsewhere.
      if (JSON.stringify([a, b]).includes('"$ref"')) continue;
      for (const [one, other, difference] of [
        [a, b, removed],
        [b, a, added],
      ]) {
        const only = { allOf: [one, { not: other }] };
        record(only, difference, true);
        record(difference, only, true);
      }
    }
  },
});

/** Schemas that were made one, and what was expected. */
const merges: StandIn = (record) => {
  class Merged {
    readonly schema: unknown;
    constructor(schema: unknown) {
      this.schema = plain(schema);
    }
  }
  const merger = (schema: unknown, options: object = {}): unknown =>
    Object.keys(options).length === 0 ? new Merged(schema) : anything();
  const expect = (result: unknown): unknown => {
    if (!(result instanceof Merged)) return anything();
    const eql = (expected: unknown): void => {
      record(result.schema, expected, true);
      record(expected, result.schema, true);
    };
    return { to: { eql, equal: anything() }, not: anything() };
  };
  return Object.assign(merger, { expect });
};

/** Schemas that are said to be equal. That others are not is said of their texts. */
const comparisons: StandIn = (record) => {
  const compare = (one: unknown, other: unknown, options: object = {}): unknown =>
    Object.keys(options).length === 0 ? [one, other] : anything();
  const expect = (compared: unknown): unknown => {
    if (!Array.isArray(compared)) return anything();
    const equal = (expected: unknown): void => {
      if (expected !== true) return;
      record(compared[0], compared[1], true);
      record(compared[1], compared[0], true);
    };
    return { to: { equal, eql: equal } };
  };
  return Object.assign(compare, { expect });
};
