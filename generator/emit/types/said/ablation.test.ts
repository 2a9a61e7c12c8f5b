import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DRAFTS } from "../../../../scripts/fuzz/dialects.ts";
import { asRead } from "../../../../scripts/fuzz/instances.ts";
import { schemasOf } from "../../../../scripts/fuzz/schemas.ts";
import { type CompileOptions, type CompileResult, compile, type Json } from "../../../index.ts";
import { KEYWORDS } from "../../../keywords/vocabulary.ts";
import { pointerTokens } from "../../../model/location.ts";

/** How many random schemas are asked about, of all drafts together. `ABLATION_SCHEMAS=2000` asks for more than a test should take. */
const SCHEMAS = Number(process.env["ABLATION_SCHEMAS"] ?? 60);
const SEED = Number(process.env["FAST_CHECK_SEED"] ?? 72);
const DOCUMENT = "it.json";

/** How many keywords were looked at. */
const compared = { type: 0, other: 0 };

type Mode = Pick<CompileOptions, "conditions" | "extraMembers">;
const MODES: readonly Mode[] = [{}, { conditions: "union", extraMembers: "unknown" }];

function compiled(schema: Json, mode: Mode): Promise<CompileResult> {
  return compile({
    schemas: { [DOCUMENT]: schema },
    targets: ["types"],
    unknownKeywords: "ignore",
    enums: "union",
    ...mode,
  });
}

/** The types of a module by their names, without comments and the line breaks that these bring. */
function typesIn({ artifacts }: CompileResult): ReadonlyMap<string, string> {
  const text = artifacts.find(({ path }) => path === "types/it.ts")?.text ?? "";
  const statements = text.replace(/\/\*\*[\s\S]*?\*\//g, "").split(/^(?=export )/m);
  return new Map(statements.map((statement) => [NAMED.exec(statement)?.[1] ?? "", onOneLine(statement)]));
}

const NAMED = /^export (?:interface|type) (\w+)/;

function onOneLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/; }/g, " }")
    .replace(/([=(:<]) \| /g, "$1 ");
}

/** The names of the declarations whose schema a place is in. */
function owners({ model }: CompileResult, pointer: string): readonly string[] {
  const above = Object.values(model.declarations).filter(({ at }) => `${pointer}/`.startsWith(`${at.pointer}/`));
  const longest = Math.max(...above.map(({ at }) => at.pointer.length));
  return above.filter(({ at }) => at.pointer.length === longest).map(({ name }) => name);
}

function without(value: Json, [token = "", ...more]: readonly string[]): Json {
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === token ? without(one, more) : one));
  const members = Object.entries(value as object).flatMap(([key, inner]: [string, Json]) => {
    if (key !== token) return [[key, inner]];
    return more.length === 0 ? [] : [[key, without(inner, more)]];
  });
  return Object.fromEntries(members);
}

/** The keywords of which the report and the types of the schema without them do not tell the same. */
async function disagreements(schema: Json, mode: Mode): Promise<readonly string[]> {
  const whole = await compiled(schema, mode);
  const types = typesIn(whole);
  const wrong: string[] = [];
  for (const { at, where } of whole.keywordUses) {
    const keyword = pointerTokens(at.pointer).at(-1) ?? "";
    if (!["type", "implied", "guard"].includes(where)) continue;
    const ablated = await compiled(without(schema, pointerTokens(at.pointer)), mode);
    // What is not declared any more has no type to compare.
    if (ablated.artifacts.length === 0) continue;
    const left = typesIn(ablated);
    compared[where === "type" ? "type" : "other"] += 1;
    const isInType = owners(whole, at.pointer).some((name) => left.get(name) !== types.get(name));
    if (isInType !== (where === "type"))
      wrong.push(`${at.pointer} (${keyword}) is reported as ${where}: ${JSON.stringify(schema)}`);
  }
  return wrong;
}

const EXAMPLES: readonly Json[] = [...KEYWORDS.values()].flatMap((unit) =>
  unit.kind === "annotation" || unit.kind === "wire" ? [] : unit.examples.map(({ schema }) => schema),
);

const COUNTRIES = { enum: Array.from({ length: 40 }, (_, index) => `country ${index}`) };

it.each<[string, Json, object, boolean]>([
  [
    "a list too long to be written out item by item",
    { type: "array", maxItems: 8, items: COUNTRIES },
    { "/type": "type", "/maxItems": "guard", "/items": "type", "/items/enum": "type" },
    false,
  ],
  [
    "what a short list contains",
    { type: "array", maxItems: 2, items: { type: "string" }, contains: { const: "a" } },
    {
      "/type": "type",
      "/maxItems": "type",
      "/items": "type",
      "/items/type": "type",
      "/contains": "type",
      "/contains/const": "type",
    },
    false,
  ],
  [
    "a member that every object inherits",
    { type: "object", properties: { toString: { type: "number" } } },
    { "/type": "type", "/properties": "type", "/properties/toString/type": "guard" },
    true,
  ],
  [
    "what a list of values says as well",
    { type: "string", enum: ["a"] },
    { "/type": "implied", "/enum": "type" },
    false,
  ],
])("goes by the type: %s", async (_, schema, uses, isWider) => {
  const { keywordUses, diagnostics } = await compiled(schema, {});
  expect(Object.fromEntries(keywordUses.map(({ at, where }) => [at.pointer, where]))).toEqual(uses);
  expect(diagnostics.some(({ code }) => code === "widened-type")).toBe(isWider);
});

describe.each(MODES)("what is reported as in the type, in the mode %o", (mode) => {
  it("is what the type would be another one without, in the keywords' examples", async () => {
    const wrong: string[] = [];
    for (const schema of EXAMPLES) wrong.push(...(await disagreements(schema, mode)));
    expect(wrong).toEqual([]);
  }, 600_000);

  it.each(DRAFTS)(
    "and in random schemas of %s",
    async (draft) => {
      const numRuns = Math.ceil(SCHEMAS / DRAFTS.length / MODES.length);
      const wrong: string[] = [];
      for (const schema of fc.sample(schemasOf(draft), { numRuns, seed: SEED }))
        wrong.push(...(await disagreements(asRead(schema), mode)));
      expect(wrong).toEqual([]);
    },
    3_600_000,
  );
});

it("was asked of many keywords of both kinds", () => {
  expect(Math.min(compared.type, compared.other)).toBeGreaterThan(300);
});
