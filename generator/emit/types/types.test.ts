import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { assignment, compilerFindings } from "../../../scripts/vitest/assignability.ts";
import { literal } from "../../code/literal.ts";

import type { Declaration, Model, Module } from "../../model/model.ts";
import type { Shape } from "../../model/shape/shape.ts";
import type { EmitOptions, Locate } from "../target.ts";
import { DECLARED, RECURSIVE } from "./testing/declared.ts";
import { PRECISE_TYPES } from "./testing/precise-types.ts";
import { members, modelOf, objectShape, refer, shape } from "./testing/shapes.ts";
import { TYPE_CASES } from "./testing/type-cases.ts";
import { types } from "./types.ts";

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));
const CACHE = join(PROJECT, "node_modules/.cache");
mkdirSync(CACHE, { recursive: true });
const FOLDER = mkdtempSync(join(CACHE, "types-test-"));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const OPTIONS: EmitOptions = { notations: [], command: "npm run generate", source: "schema/" };
const PRECISE: EmitOptions = { ...OPTIONS, extraMembers: "unknown", conditions: "union" };

async function emit(model: Model, options: EmitOptions = OPTIONS): Promise<ReadonlyMap<string, string>> {
  const locate: Locate = (_, declaration) => types.locate(declaration, options);
  const { artifacts } = await types.emit(model, options, locate, new Map());
  return new Map(artifacts.map(({ path, text }) => [path, text]));
}

/** Text that would get out of a comment, a string or a template if it could, or confuse a compiler. */
const HOSTILE: readonly string[] = [
  "*/ export const broken = 1; /*",
  "${process.exit()} ` \\` \\",
  "line\nline\r\nline\u2028line\u2029line\u0085line",
  "</script><!-- -->",
  "@ts-expect-error",
  "@ts-ignore\n@ts-nocheck",
  "@__PURE__ #__NO_SIDE_EFFECTS__",
  "\u{1f600} \ud800 \udc00 \u202e \u0000 \u001b[31m \ufeff",
  "'\"",
  "/",
  "*",
  "",
  " ",
];

const HOSTILE_KEYS: readonly string[] = [
  ...HOSTILE,
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "m0", "m1", "t0", "Declaration", "[key: string]"],
  ...[
    "$ref",
    "$id",
    "id",
    "$defs",
    "definitions",
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
  ],
  ...[
    "allOf",
    "anyOf",
    "oneOf",
    "enum",
    "const",
    "items",
    "type",
    "tsType",
    "extends",
    "title",
    "description",
    "default",
  ],
  ...["class", "readonly", "get", "new", "0", "-1", "1e3", "größe", "a-b", "a.b", "#/definitions/a"],
];

const hostileNotes = (text: string): Shape["notes"] => ({
  title: text,
  description: text,
  default: text,
  examples: [text, { [text]: [text] }],
  deprecated: true,
  deprecationMessage: text,
  readOnly: true,
  writeOnly: true,
});

function hostileModel(): Model {
  const shapes: Record<string, Shape> = {
    Größe: objectShape({
      properties: members(
        ...HOSTILE_KEYS.map((key) => [key, shape({ types: ["string"], notes: hostileNotes(key) })] as const),
      ),
      required: HOSTILE_KEYS.filter((_, index) => index % 2 === 0),
    }),
    日本: shape({ const: { value: Object.fromEntries(HOSTILE_KEYS.map((key) => [key, key])) } }),
    Enum: shape({
      types: ["string"],
      enum: HOSTILE_KEYS,
      notes: { "x-enum-varnames": [...HOSTILE_KEYS].reverse(), enumDescriptions: HOSTILE },
    }),
    Text: shape({ types: ["string"], notes: hostileNotes("text") }),
  };
  HOSTILE.forEach((text, index) => {
    shapes[`Hostile${index}`] = shape({
      anyOf: [refer("Größe"), refer("Enum"), refer("日本")],
      notes: hostileNotes(text),
    });
    shapes[`Nested${index}`] = objectShape({
      properties: members([
        "inner",
        objectShape({ properties: members([text, shape({ notes: hostileNotes(text) })]) }),
      ]),
    });
  });
  return spread(modelOf(shapes));
}

/** The model with each declaration in a module of its own. */
function spread(model: Model): Model {
  const declarations: Record<string, Declaration> = {};
  const modules = Object.values(model.declarations).map((declaration, index): Module => {
    const name = index % 2 === 0 ? `deep/er ${index}/${declaration.name}` : `deep/${declaration.name}`;
    declarations[declaration.id] = { ...declaration, module: name };
    const document = `${HOSTILE[index % HOSTILE.length]}.json`;
    return { name, document, json: {}, dialect: "2020-12", declarations: [declaration.id] };
  });
  return { ...model, modules, declarations };
}

function compile(files: ReadonlyMap<string, string>): string {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
    writeFileSync(join(FOLDER, path), text);
  }
  return compilerFindings(FOLDER);
}

describe("types", () => {
  it("compiles under the strictest flags, and accepts what the schemas accept", async () => {
    const shapes = { ...DECLARED, ...Object.fromEntries(TYPE_CASES.map((row, index) => [`Case${index}`, row.shape])) };
    const files = new Map([...(await emit(modelOf(shapes, RECURSIVE))), ...(await emit(hostileModel()))]);
    const samples = TYPE_CASES.flatMap((row, index) =>
      row.accept.map((sample) => ({ type: `T.Case${index}`, sample })),
    );
    const precise = Object.fromEntries(PRECISE_TYPES.map((row, index) => [`Case${index}`, row.shape]));
    for (const [path, text] of await emit(modelOf({ ...DECLARED, ...precise }, RECURSIVE), PRECISE)) {
      files.set(`precise/${path}`, text);
    }
    // Said precisely, a type takes what its schema accepts as a fresh literal, too.
    const fresh = PRECISE_TYPES.flatMap((row, index) =>
      row.accept.map((sample, nth) => `export const p${index}_${nth}: P.Case${index} = ${literal(sample)};`),
    );
    const statements = [...samples.map(({ type, sample }, index) => assignment(type, sample, `s${index}`)), ...fresh];
    const control = "// @ts-expect-error\nexport const control: T.Base = { a: 1 };";
    const imports = ['import type * as T from "./types/a.js";', 'import type * as P from "./precise/types/a.js";'];
    files.set("samples.ts", [...imports, ...statements, control].join("\n"));
    expect(compile(files)).toBe("");
  }, 60_000);

  it("imports only what stands in the text, by the shortest relative path", async () => {
    const files = await emit(hostileModel());
    const text = files.get("types/deep/er 8/Hostile2.ts") ?? "";
    expect(text.split("\n").filter((line) => line.startsWith("import"))).toMatchInlineSnapshot(`
      [
        "import type { Größe } from "../er 0/Größe.js";",
        "import type { Enum } from "../er 2/Enum.js";",
        "import type { 日本 } from "../日本.js";",
      ]
    `);
  });

  it("prints a module", async () => {
    const model = modelOf({
      Job: objectShape(
        {
          properties: members(
            [
              "id",
              shape({ types: ["integer"], notes: { description: "What it is called.\nTwo lines.", examples: [1] } }),
            ],
            ["old", shape({ types: ["string"], notes: { deprecated: true, default: "x" } })],
            ["engine", refer("Engine", { notes: { description: "Who runs it." } })],
          ),
          required: ["id"],
        },
        { notes: { title: "Job", description: "A job." } },
      ),
      Engine: shape({ types: ["string"], enum: ["Noop", "Docker"], notes: { "x-enum-varnames": ["ENGINE_NOOP"] } }),
    });
    expect((await emit(model)).get("types/a.ts")).toMatchInlineSnapshot(`
      "// Generated from schema/a.json. Do not edit: change the schema and run \`npm run generate\`.

      /**
       * A job.
       *
       * @see schema/a.json#/$defs/Job
       */
      export interface Job {
        /**
         * What it is called.
         * Two lines.
         *
         * @example 1
         */
        id: number;
        /**
         * @default "x"
         * @deprecated
         */
        old?: string;
        /** Who runs it. */
        engine?: Engine;
      }

      /** @see schema/a.json#/$defs/Engine */
      export type Engine = "Noop" | "Docker";

      /** The values of Engine, by name. */
      export const Engine = {
        ENGINE_NOOP: "Noop",
        Docker: "Docker",
      } as const;
      "
    `);
  });

  it.each([
    ["union", 'export type E = "a" | "b";'],
    ["const", "export type E = (typeof E)[keyof typeof E];"],
    ["both", 'export type E = "a" | "b";'],
  ] as const)("makes of a list of strings: %s", async (enums, type) => {
    const model = modelOf({ E: shape({ types: ["string"], enum: ["a", "b"] }), B: shape({ enum: [1, 2] }) });
    const text = (await emit(model, { ...OPTIONS, enums })).get("types/a.ts") ?? "";
    expect(text).toContain(type);
    expect(text.includes("export const E = {")).toBe(enums !== "union");
    expect(text).toContain("export type B = 1 | 2;");
    expect(compile(new Map([[`enums-${enums}/a.ts`, text]]))).toBe("");
  });

  it("gives the same text whatever came before", async () => {
    const first = await emit(hostileModel());
    await emit(modelOf(DECLARED, RECURSIVE));
    expect(await emit(hostileModel())).toEqual(first);
  });

  it("prints an empty module for a document without declarations", async () => {
    const module = { name: "a", document: "a.json", json: {}, dialect: "2020-12" } as const;
    const model: Model = { modules: [{ ...module, declarations: [] }], declarations: {}, keywordUses: [] };
    expect((await emit(model)).get("types/a.ts")).toContain("export {};");
  });
});
