import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Guards,
  type GuardsOf,
  guardOutput,
  importGuards,
  makeFolder,
  writeArtifacts,
} from "../../../scripts/vitest/emitted.ts";
import { compile, type Json } from "../../index.ts";

const CHAIN: Json = { type: "object", properties: { c: { $ref: "#/$defs/r" } } };

/** Each refuses chains, or accepts them: in any case not because the stack ran out. */
const SCHEMAS: Readonly<Record<string, Json>> = {
  not: { not: { $ref: "#/$defs/r" }, $defs: { r: CHAIN } },
  "not-inside": { properties: { c: { not: { $ref: "#/$defs/r" } } }, $defs: { r: CHAIN } },
  "one-of": { oneOf: [{ $ref: "#/$defs/r" }, true], $defs: { r: CHAIN } },
  if: { if: { $ref: "#/$defs/r" }, then: false, $defs: { r: CHAIN } },
  "other-file": { not: { $ref: "chain.json" } },
  chain: { type: "object", properties: { c: { $ref: "#" } } },
};

/** Deeper than any stack, and just as deep as some. */
const DEPTHS: readonly number[] = [3_000, 6_000, 9_000, 12_000, 20_000, 100_000, 1_000_000];
const FRAMES = 8_000;

const { folder, remove } = makeFolder("depth");
afterAll(remove);

const guards = new Map<string, GuardsOf>();

beforeAll(async () => {
  const schemas = Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => [`${name}.json`, schema]));
  const result = await compile({ schemas, language: "js", targets: ["guards"] });
  writeArtifacts(folder, result.artifacts);
  for (const name of Object.keys(SCHEMAS)) guards.set(name, await importGuards(folder, result, `${name}.json`));
});

function chain(depth: number): unknown {
  let value: unknown = {};
  for (let level = 0; level < depth; level++) value = { c: value };
  return value;
}

/** What a caller sees who has used much of the stack already. */
function below<T>(frames: number, ask: () => T): T {
  return frames === 0 ? ask() : below(frames - 1, ask);
}

describe.each(Object.keys(SCHEMAS).filter((name) => name !== "chain"))("%s", (name) => {
  test.each(DEPTHS)("refuses a chain of %i, which is nothing else", (depth) => {
    const value = chain(depth);
    const { is, validate } = guards.get(name) as GuardsOf;
    expect(is(value)).toBe(false);
    expect(below(FRAMES, () => is(value))).toBe(false);
    const result = validate(value) as { readonly ok: boolean; readonly errors: readonly unknown[] };
    expect(result.ok).toBe(false);
    expect(result.errors.length).toBeGreaterThan(0);
  });
});

test("a value that is too deep is refused with an error that says so", () => {
  const { is, validate } = guards.get("chain") as GuardsOf;
  expect(is(chain(3_000))).toBe(true);
  expect(is(chain(1_000_000))).toBe(false);
  expect(validate(chain(1_000_000))).toMatchObject({
    ok: false,
    errors: [{ message: "must be nested less deeply to be checked" }],
  });
});

describe("with maxDepth", () => {
  const MAX = 100;
  /** What each says of chains, which the limit must not change up to it. */
  const LIMITED: Readonly<Record<string, Json>> = {
    ...SCHEMAS,
    "max-contains": {
      properties: { c: { type: "object" }, many: { contains: { $ref: "#/$defs/r" }, maxContains: 1 } },
      $ref: "#/$defs/r",
      $defs: { r: CHAIN },
    },
    "accepting-not": { not: { $ref: "#/$defs/r" }, $defs: { r: { ...CHAIN, required: ["absent"] } } },
    "accepting-if": { if: { $ref: "#/$defs/r" }, else: false, $defs: { r: CHAIN } },
    list: { type: "array", items: { $ref: "#" } },
    union: {
      anyOf: [{ type: "null" }, { type: "object", properties: { c: { $ref: "#" } }, unevaluatedProperties: false }],
    },
  };
  const NAMES = Object.keys(LIMITED).filter((name) => name !== "list");
  const TOO_DEEP = "must be nested less deeply to be checked";

  interface Answers {
    readonly is: unknown;
    readonly validate: unknown;
    readonly assert: unknown;
    readonly standard: unknown;
  }

  interface Result {
    readonly ok: boolean;
    readonly errors?: readonly { readonly message: string }[];
  }

  interface StandardResult {
    readonly issues?: readonly { readonly message: string }[];
  }

  const limited = new Map<string, { readonly guards: GuardsOf; readonly ask: (value: unknown) => Answers }>();
  const unlimited = new Map<string, GuardsOf>();
  const beside = makeFolder("max-depth");
  afterAll(beside.remove);

  beforeAll(async () => {
    const schemas = Object.fromEntries(Object.entries(LIMITED).map(([name, schema]) => [`${name}.json`, schema]));
    for (const maxDepth of [undefined, MAX]) {
      const at = join(beside.folder, String(maxDepth));
      const given = maxDepth === undefined ? {} : { maxDepth };
      const result = await compile({ schemas, language: "js", targets: ["guards"], ...given });
      writeArtifacts(at, result.artifacts);
      for (const name of Object.keys(LIMITED)) {
        const found = await importGuards(at, result, `${name}.json`);
        if (maxDepth === undefined) unlimited.set(name, found);
        else limited.set(name, { guards: found, ask: await asking(at, guardOutput(result, `${name}.json`)) });
      }
    }
  });

  /** All four ways to ask, each as whether it accepts, or what it says. */
  async function asking(
    at: string,
    { path, symbols }: ReturnType<typeof guardOutput>,
  ): Promise<(value: unknown) => Answers> {
    const module: Guards = await import(/* @vite-ignore */ pathToFileURL(join(at, path)).href);
    const named = (role: string): ((value: unknown) => unknown) => module[symbols[role] ?? ""] as never;
    const standard = named("schema") as unknown as {
      readonly "~standard": { readonly validate: (value: unknown) => StandardResult };
    };
    return (value) => {
      const { errors } = named("validate")(value) as Result;
      return {
        is: named("is")(value),
        validate: errors?.map(({ message }) => message) ?? true,
        assert: refusalOf(() => named("assert")(value)) ?? true,
        standard: standard["~standard"].validate(value).issues?.map(({ message }) => message) ?? true,
      };
    };
  }

  function refusalOf(ask: () => unknown): readonly string[] | undefined {
    try {
      ask();
      return undefined;
    } catch (error) {
      return (error as { readonly errors: readonly { readonly message: string }[] }).errors.map(
        ({ message }) => message,
      );
    }
  }

  const DEEP: Answers = { is: false, validate: [TOO_DEEP], assert: [TOO_DEEP], standard: [TOO_DEEP] };

  function guardsOf(name: string): { readonly guards: GuardsOf; readonly ask: (value: unknown) => Answers } {
    const found = limited.get(name);
    if (found === undefined) throw new Error(`no guards of ${name}`);
    return found;
  }

  test.each(NAMES)("%s says of what is within the limit what it says without one", (name) => {
    const { ask } = guardsOf(name);
    for (const depth of [1, 2, MAX - 1, MAX]) {
      const value = chain(depth - 1);
      const verdict = (unlimited.get(name) as GuardsOf).validate(value) as Result;
      const told = verdict.errors?.map(({ message }) => message) ?? true;
      const expected: Answers = { is: verdict.ok, validate: told, assert: told, standard: told };
      expect(ask(value), `depth ${depth}`).toEqual(expected);
      expect(below(FRAMES, () => ask(value))).toEqual(expected);
    }
  });

  test.each(NAMES)("%s refuses what is beyond it, and says so", (name) => {
    const { ask } = guardsOf(name);
    for (const depth of [MAX + 1, 12_000]) {
      const value = chain(depth - 1);
      expect(ask(value), `depth ${depth}`).toEqual(DEEP);
      expect(below(FRAMES, () => ask(value))).toEqual(DEEP);
    }
  });

  test("a million levels are no more to it than one too many", () => {
    expect(guardsOf("not").ask(chain(1_000_000))).toEqual(DEEP);
  });

  test("arrays count as objects do", () => {
    const { ask } = guardsOf("list");
    const nested = (depth: number): unknown => JSON.parse("[".repeat(depth) + "]".repeat(depth));
    expect(ask(nested(MAX)).is).toBe(true);
    expect(ask(nested(MAX + 1))).toEqual(DEEP);
  });

  test("a value that contains itself is deeper than any limit, and one that shares its parts is looked at in time", () => {
    const { ask } = guardsOf("chain");
    const ring: { c?: unknown; others?: unknown } = {};
    ring.c = ring;
    ring.others = [ring, ring];
    expect(ask(ring)).toEqual(DEEP);
    let shared: unknown = {};
    for (let level = 1; level < MAX / 2; level++) shared = { d: [shared, shared] };
    expect(ask(shared).is).toBe(true);
  });

  test("members that an object does not have itself do not count", () => {
    const { ask } = guardsOf("chain");
    expect(ask(Object.create({ c: chain(MAX) })).is).toBe(true);
  });
});
