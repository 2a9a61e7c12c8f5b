import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compilerFindings } from "../scripts/vitest/assignability.ts";
import { translate } from "./emit/guards/runtime/messages.ts";
import { messages as german } from "./emit/guards/runtime/messages-de.ts";
import { messages as english } from "./emit/guards/runtime/messages-en.ts";
import type { ErrorParams, ValidationError } from "./emit/guards/runtime/site.ts";
import { changed, nestedTooDeeply } from "./emit/guards/runtime/validation.ts";

const BIN = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const CACHE = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));

let folder: string;

beforeEach(() => {
  mkdirSync(CACHE, { recursive: true });
  folder = mkdtempSync(join(CACHE, "errors-"));
  mkdirSync(join(folder, "schema"));
  put("package.json", '{ "type": "module" }');
  put("triptych.config.json", '{ "formats": "assert", "importExtension": "js" }');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

function triptych(...argv: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [BIN, "generate", ...argv], {
    cwd: folder,
    env: { PATH: process.env["PATH"], NO_COLOR: "1" },
    encoding: "utf8",
  });
}

type Validate = (value: unknown) => { readonly errors: readonly ValidationError[] };

async function validatorOf(schema: object, ...argv: readonly string[]): Promise<Validate> {
  put("schema/part.json", JSON.stringify(schema));
  const { status, stderr } = triptych("--language", "js", ...argv);
  expect([status, stderr]).toEqual([0, ""]);
  return (await import(pathToFileURL(join(folder, "generated/guards/part.js")).href)).validatePart;
}

/** A schema and a value for each keyword, and what the error of it has for programs. */
const PARAMS: readonly [keyword: string, schema: object, value: unknown, params: object][] = [
  ["type", { type: "integer" }, "a", { type: "integer" }],
  ["type", { type: ["string", "null"] }, 1, { type: ["string", "null"] }],
  ["enum", { enum: ["a", { b: 1 }] }, 1, { allowedValues: ["a", { b: 1 }] }],
  ["enum", { enum: [..."abcdefghijklmno"] }, "z", { allowedValues: [..."abcdefghijklmno"] }],
  ["const", { const: { a: 1 } }, 1, { allowedValue: { a: 1 } }],
  ["minimum", { minimum: 3 }, 1, { limit: 3 }],
  ["maximum", { maximum: 3 }, 4, { limit: 3 }],
  ["exclusiveMinimum", { exclusiveMinimum: 3 }, 3, { limit: 3 }],
  ["exclusiveMaximum", { exclusiveMaximum: 3 }, 3, { limit: 3 }],
  ["multipleOf", { multipleOf: 2 }, 3, { multipleOf: 2 }],
  ["minLength", { minLength: 2 }, "a", { limit: 2 }],
  ["maxLength", { maxLength: 2 }, "abc", { limit: 2 }],
  ["pattern", { pattern: "^`${a}$" }, "b", { pattern: "^`${a}$" }],
  ["format", { format: "date" }, "b", { format: "date" }],
  ["minItems", { minItems: 1 }, [], { limit: 1 }],
  ["maxItems", { maxItems: 1 }, [1, 2], { limit: 1 }],
  ["uniqueItems", { uniqueItems: true }, [1, 1], {}],
  ["contains", { contains: { type: "string" } }, [1], { minContains: 1 }],
  ["maxContains", { contains: true, maxContains: 1 }, [1, 2], { maxContains: 1 }],
  ["minProperties", { minProperties: 1 }, {}, { limit: 1 }],
  ["maxProperties", { maxProperties: 0 }, { a: 1 }, { limit: 0 }],
  ["required", { required: ["a/b"] }, {}, { missingProperty: "a/b" }],
  ["dependentRequired", { dependentRequired: { a: ["b"] } }, { a: 1 }, { property: "a", missingProperty: "b" }],
  ["additionalProperties", { additionalProperties: false }, { "a/~b": 1 }, { additionalProperty: "a/~b" }],
  ["unevaluatedProperties", { unevaluatedProperties: false }, { c: 1 }, { unevaluatedProperty: "c" }],
  ["propertyNames", { propertyNames: false }, { c: 1 }, { propertyName: "c" }],
  ["not", { not: { type: "string" } }, "a", {}],
  ["anyOf", { anyOf: [{ type: "string" }, { type: "null" }] }, 1, {}],
];

describe("params", () => {
  it("tell of each keyword what its message tells, and German and English have words for all of them", async () => {
    const properties = Object.fromEntries(PARAMS.map(([, schema], index) => [`p${index}`, schema]));
    const validate = await validatorOf({ title: "Part", type: "object", properties });
    const { errors } = validate(Object.fromEntries(PARAMS.map(([, , value], index) => [`p${index}`, value])));
    for (const [index, [keyword, , , params]] of PARAMS.entries()) {
      const error = errors.find(
        (one) => one.keyword === keyword && new RegExp(`^/p${index}(/|$)`).test(one.instanceLocation),
      );
      expect([keyword, error?.params]).toEqual([keyword, params]);
      for (const messages of [german(), english()]) {
        const [told] = translate(error === undefined ? [] : [error], messages);
        expect(messages[keyword], keyword).toBeDefined();
        expect(told?.message).not.toMatch(/(?<!\$)\{\w+\}|undefined/);
      }
    }
  });

  it("are typed by keyword", () => {
    const known: { readonly [Keyword in keyof ErrorParams]: true } = {
      ...{ type: true, enum: true, const: true, minimum: true, maximum: true, exclusiveMinimum: true },
      ...{ exclusiveMaximum: true, multipleOf: true, minLength: true, maxLength: true, pattern: true, format: true },
      ...{ minItems: true, maxItems: true, minProperties: true, maxProperties: true, required: true },
      ...{ dependentRequired: true, additionalProperties: true, unevaluatedProperties: true, propertyNames: true },
      ...{ contains: true, minContains: true, maxContains: true, anyOf: true, oneOf: true },
      ...OF_CODECS,
    };
    const told = new Set(PARAMS.filter(([, , , params]) => Object.keys(params).length > 0).map(([keyword]) => keyword));
    expect(Object.keys(known).filter((keyword) => !told.has(keyword))).toEqual([
      ...["minContains", "anyOf", "oneOf"],
      ...Object.keys(OF_CODECS),
    ]);
  });
});

/** Keywords whose errors only codecs have, and what no keyword finds. */
const OF_CODECS = {
  contentEncoding: true,
  "x-wire-name": true,
  "x-wire-match": true,
  "x-wire-unknown": true,
  "x-wire-values": true,
  "": true,
} as const;

describe("what codecs find themselves", () => {
  const SCHEMA = {
    title: "Part",
    type: "object",
    "x-wire-match": "fold",
    required: ["own_id"],
    properties: {
      own_id: { type: "integer", "x-wire-name": "Id" },
      state: { enum: ["open", "sent"], "x-wire-values": [1, 2] },
      inner: { type: "object", properties: {}, "x-wire-unknown": "error" },
      at: { type: "string", format: "date-time" },
      bytes: { type: "string", contentEncoding: "base64" },
      count: { type: "integer", format: "int64" },
    },
  };
  const SAFE = "between -9007199254740991 and 9007199254740991";
  const ROUNDED =
    "/count format muss zwischen -9007199254740991 und 9007199254740991 liegen: andere ganze Zahlen werden von JSON.parse gerundet";
  const DOCUMENT = JSON.parse('{ "ID": 1, "id": 2, "own_id": 3, "state": "open", "inner": { "x": 1 } }');
  type Errors = { readonly errors: readonly ValidationError[] };

  async function told(
    ...argv: readonly string[]
  ): Promise<{ readonly decoded: readonly string[]; readonly typed: readonly string[]; readonly params: object }> {
    put("schema/part.json", JSON.stringify(SCHEMA));
    const output = argv.at(-1) ?? "english";
    const values = ["--values", "date-time=Date,int64=bigint,base64=Uint8Array"];
    const { status, stderr } = triptych("--language", "js", "-o", output, ...values, ...argv);
    expect([status, stderr]).toEqual([0, ""]);
    const { decodePart, encodePart, toPartValue, fromPartValue } = await import(
      pathToFileURL(join(folder, output, "codecs/part.js")).href
    );
    const said = ({ errors }: Errors): readonly string[] =>
      errors.map(({ instanceLocation, keyword, message }) => `${instanceLocation} ${keyword} ${message}`);
    const thrown = (run: () => unknown): Errors => {
      try {
        return run() as Errors;
      } catch (error) {
        return error as unknown as Errors;
      }
    };
    const found: Errors = decodePart(DOCUMENT);
    const typed: readonly Errors[] = [
      toPartValue({ at: "2023-02-30T00:00:00Z", bytes: "a", count: 2 ** 60 }),
      ...["x", 8.64e15].map((at) => thrown(() => fromPartValue({ at: new Date(at) }))),
      thrown(() => fromPartValue({ count: 2n ** 60n })),
    ];
    return {
      decoded: [...said(found), ...said(decodePart({})), ...said(thrown(() => encodePart({ own_id: 1, ID: 2 })))],
      typed: [...typed.flatMap(said)],
      params: [found, ...typed].flatMap(({ errors }) => errors.map(({ params }) => params)),
    };
  }

  it("has params, and is told in the words of the run", async () => {
    const params = [
      { wireName: "ID" },
      { wireName: "Id", isRead: true },
      { allowedValue: 1 },
      { additionalProperty: "x" },
      { format: "date-time", reason: "unheld" },
      { contentEncoding: "base64" },
      { format: "int64", reason: "rounded" },
      { format: "date-time", reason: "invalid" },
      { format: "date-time", reason: "years" },
      { format: "int64", reason: "rounded" },
    ];
    expect(await told()).toEqual({
      params,
      decoded: [
        '/id x-wire-match must not be there twice: "ID" is the same member',
        '/own_id x-wire-name must not have this name: after reading, it is that of "Id"',
        '/state x-wire-values must be spelled as it is on the wire, not "open"',
        "/inner/x x-wire-unknown must not be there, since the schema does not name it",
        ' required must have the member "Id"',
        '/ID x-wire-name must not have this name: on the wire, it is that of "Id"',
      ],
      typed: [
        "/at format must be a date and time that a Date can hold, such as 2024-02-29T12:30:00Z",
        "/bytes contentEncoding must be base64 such as aGVsbG8=",
        `/count format must be ${SAFE}: other integers are rounded in JSON.parse`,
        "/at format must be a valid Date",
        "/at format must be a Date of the years 0 to 9999",
        `/count format must be ${SAFE}: other integers are rounded in JSON.parse`,
      ],
    });
    expect(await told("--messages", "de")).toEqual({
      params,
      decoded: [
        "/id x-wire-match darf nicht neben ID stehen, da beides dasselbe Feld ist",
        "/own_id x-wire-name darf nicht so heißen: gelesen ist das der Name von Id",
        "/state x-wire-values muss 1 geschrieben sein",
        "/inner/x x-wire-unknown ist nicht erlaubt",
        " required muss das Feld Id haben",
        "/ID x-wire-name darf nicht so heißen: geschrieben ist das der Name von Id",
      ],
      typed: [
        "/at format muss Datum und Uhrzeit sein, wie ein Date sie fassen kann",
        "/bytes contentEncoding muss die Kodierung base64 haben",
        ROUNDED,
        "/at format muss ein gültiges Date sein",
        "/at format muss in den Jahren 0 bis 9999 liegen",
        ROUNDED,
      ],
    });
    const { decoded, typed } = await told("--messages", "en");
    expect(typed).toEqual([
      "/at format must be a date and time that a Date can hold",
      "/bytes contentEncoding must be in the encoding base64",
      `/count format must be ${SAFE}: other integers are rounded in JSON.parse`,
      "/at format must be a valid Date",
      "/at format must be of the years 0 to 9999",
      `/count format must be ${SAFE}: other integers are rounded in JSON.parse`,
    ]);
    expect(decoded[0]).toBe("/id x-wire-match must not be there beside ID, which is the same member");
    expect(decoded[1]).toBe("/own_id x-wire-name must not have this name: it is that of Id after reading");
  });

  it("as well as what no keyword finds has words in German and English", () => {
    for (const messages of [german(), english()]) {
      for (const keyword of Object.keys(OF_CODECS)) expect(messages[keyword]).toBeDefined();
      expect(translate([nestedTooDeeply()], messages)[0]?.message).toMatch(/less deeply$|zu tief/);
      expect(translate([changed()], messages)[0]?.message).toMatch(/checked$|nicht ändern$/);
    }
  });
});

describe("a union with a tag", () => {
  it("says which tags there are where a tag is none of them, and nothing of branches", async () => {
    const branch = (kind: string): object => ({
      type: "object",
      required: ["kind", "id"],
      properties: { kind: { const: kind }, id: { type: "string" } },
    });
    const validate = await validatorOf({ title: "Part", oneOf: [branch("user.created"), branch("user.deleted")] });
    expect(validate({ kind: "user.renamed" }).errors).toMatchObject([
      {
        instanceLocation: "/kind",
        message: 'must be one of "user.created", "user.deleted"',
        params: { tag: "kind", allowedValues: ["user.created", "user.deleted"] },
      },
    ]);
  });

  it("says so in validate, in assert, in German and in the branches of another union", async () => {
    const branch = (kind: string, inner: object): object => ({
      type: "object",
      required: ["kind", "id"],
      properties: { kind: { const: kind }, id: inner },
    });
    const inner = { oneOf: [branch("x", { type: "string" }), branch("y", { type: "string" })] };
    const schema = { title: "Part", anyOf: [branch("a", inner), branch("b", { type: "string" })] };
    const unknown = { kind: "a", id: { kind: "z" } };
    const located = async (...argv: readonly string[]): Promise<readonly string[]> =>
      (await validatorOf(schema, ...argv))(unknown).errors.map(
        ({ instanceLocation, keywordLocation, keyword, message }) =>
          `${instanceLocation} ${keywordLocation} ${keyword} ${message}`,
      );
    expect(await located()).toEqual([
      " /anyOf anyOf must match one of the alternatives",
      '/id/kind /anyOf/0/properties/id/oneOf oneOf must be one of "x", "y"',
    ]);
    const { assertPart } = await import(pathToFileURL(join(folder, "generated/guards/part.js")).href);
    expect(() => assertPart({ kind: "c" })).toThrow('not a valid Part: /kind must be one of "a", "b"');
    put("triptych.config.json", '{ "importExtension": "js", "output": "german" }');
    expect(triptych("--language", "js", "--messages", "de").status).toBe(0);
    const german = await import(pathToFileURL(join(folder, "german/guards/part.js")).href);
    expect(german.validatePart(unknown).errors.map(({ message }: ValidationError) => message)).toEqual([
      "muss einer der Möglichkeiten entsprechen",
      'muss einer der Werte "x", "y" sein',
    ]);
    expect(() => german.assertPart({ kind: "c" })).toThrow('/kind muss einer der Werte "a", "b" sein');
  });
});

describe("messages", () => {
  const SCHEMA = { title: "Part", type: "object", properties: { a: { minimum: 3 } }, required: ["b"] };

  it("are German where the run asks for it", async () => {
    const validate = await validatorOf(SCHEMA, "--messages", "de");
    expect(validate({ a: 1 }).errors.map(({ message }) => message)).toEqual([
      ...["muss mindestens 3 sein", "muss das Feld b haben"],
    ]);
  });

  it("are those of a module, as templates and functions; others stay", async () => {
    put("words.js", 'export default { minimum: "{limit} is the least", type: (params) => `no ${params.type}` };\n');
    const validate = await validatorOf(SCHEMA, "--messages", "./words.js");
    expect(validate({ a: 1 }).errors.map(({ message }) => message)).toEqual([
      ...["3 is the least", 'must have the member "b"'],
    ]);
    expect(validate(1).errors[0]?.message).toBe("no object");
  });

  it("compile under the strictest flags", () => {
    put(
      "words.ts",
      'import type { Messages } from "./generated/guards/runtime/messages.js";\nconst words: Messages = { minimum: "{limit}" };\nexport default words;\n',
    );
    put("schema/part.json", JSON.stringify(SCHEMA));
    put(
      "use.ts",
      `import { hasKeyword } from "./generated/guards/runtime/messages.js";
import { validatePart } from "./generated/guards/part.js";
const result = validatePart({});
export const limits: readonly number[] = result.ok === true ? [] : result.errors.flatMap((error) => hasKeyword(error, "minimum") ? [error.params.limit] : []);
`,
    );
    for (const messages of ["./words.js", "de", "en"]) {
      expect(triptych("--messages", messages).status).toBe(0);
      expect(compilerFindings(folder)).toBe("");
    }
  });

  it("of a module that is not there are refused", () => {
    put("schema/part.json", JSON.stringify(SCHEMA));
    const { status, stderr } = triptych("--messages", "./none.js");
    expect([status, stderr]).toEqual([2, expect.stringContaining("--messages (messages) names the module")]);
  });
});

describe("errorMessage", () => {
  const SCHEMA = {
    title: "Part",
    type: "object",
    properties: {
      a: {
        type: "string",
        minLength: 2,
        pattern: "^x",
        errorMessage: { minLength: "`${short}`", _: "no text of ours" },
      },
      c: { type: "integer", minimum: 3, errorMessage: "a number from 3 on" },
      d: { anyOf: [{ type: "null" }, { type: "boolean" }], errorMessage: { anyOf: "yes, no or null" } },
    },
    required: ["a", "b"],
    additionalProperties: false,
    errorMessage: { required: { b: "b, please" }, additionalProperties: "who is this?" },
  };

  it("is what errors of the schema's own keywords say, in any language of the run", async () => {
    for (const argv of [[], ["--messages", "de"]]) {
      const validate = await validatorOf(SCHEMA, ...argv);
      const { errors } = validate({ a: "y", c: 1, d: 3, e: 1 });
      const told = errors.map(({ instanceLocation, keyword, message }) => `${instanceLocation} ${keyword} ${message}`);
      expect(told).toEqual(
        expect.arrayContaining([
          "/a minLength `${short}`",
          "/a pattern no text of ours",
          "/c minimum a number from 3 on",
          "/d anyOf yes, no or null",
          "/e additionalProperties who is this?",
          " required b, please",
        ]),
      );
    }
  });

  it("has a line in the report, and a warning where it is of another form", () => {
    put("schema/part.json", JSON.stringify(SCHEMA));
    expect(triptych("--report").stdout).toMatch(/guard only +part.json#\/properties\/a\/errorMessage/);
    put("schema/part.json", JSON.stringify({ type: "string", errorMessage: { properties: { a: "b" } } }));
    const { status, stderr } = triptych();
    expect([status, stderr]).toEqual([0, expect.stringContaining("errorMessage must be a text, or an object")]);
    expect(readFileSync(join(folder, "generated/types/part.ts"), "utf8")).toContain("Part");
  });
});
