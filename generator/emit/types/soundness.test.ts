import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { assignment, compilerFindings } from "../../../scripts/vitest/assignability.ts";
import { importGuards, makeFolder, typeNamed, writeArtifacts } from "../../../scripts/vitest/emitted.ts";
import { literal } from "../../code/literal.ts";
import { type CompileOptions, compile, type Json } from "../../index.ts";
import type { Example } from "../../keywords/keyword.ts";
import { KEYWORDS } from "../../keywords/vocabulary.ts";

const SCHEMAS = 120;

const { folder, remove } = makeFolder("soundness");
afterAll(remove);

/** Examples that combine freely: without references, which lead to places in their own schema. */
const EXAMPLES: readonly Example[] = [...KEYWORDS.values()]
  .flatMap((unit) => (unit.kind === "annotation" || unit.kind === "wire" ? [] : unit.examples))
  .filter(({ schema }) => typeof schema === "object" && !/"\$|"x-/.test(JSON.stringify(schema)));
const INSTANCES: readonly Json[] = [
  ...new Map(
    EXAMPLES.flatMap(({ accept, reject }) => [...accept, ...reject]).map((json) => [JSON.stringify(json), json]),
  ).values(),
];

/**
 * TypeScript holds such a member of a fresh literal against the inherited one of every type in a union, strings included.
 * A variable is taken.
 */
const INHERITED: RegExp = /"(?:constructor|toString|valueOf|hasOwnProperty|isPrototypeOf|toLocaleString)":/;

/** The same numbers in every run: from 0 on, below `below`. */
function sequence(): (below: number) => number {
  let state = 7;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

const FORMS: readonly ((a: Json, b: Json, c: Json) => Json)[] = [
  (a, b) => ({ allOf: [a, b] }),
  (a, b) => ({ anyOf: [a, b] }),
  (a, b) => ({ oneOf: [a, b] }),
  (a, b, c) => ({ if: a, then: b, else: c }),
  (a, b) => ({ allOf: [a, { not: b }] }),
  (a, b) => ({ not: { allOf: [a, b] } }),
  (a, b) => ({ anyOf: [a, b], unevaluatedProperties: false, unevaluatedItems: false }),
  (a, b, c) => ({ if: a, then: b, unevaluatedProperties: c }),
  (a, b) => ({ properties: { a, b }, required: ["a"], not: { properties: { a: b }, required: ["b"] } }),
  (a, b) => ({ allOf: [{ $ref: "#/$defs/a" }, b], unevaluatedProperties: false, $defs: { a } }),
];

function combined(): Record<string, Json> {
  const next = sequence();
  const pick = (): Json => EXAMPLES[next(EXAMPLES.length)]?.schema ?? true;
  return Object.fromEntries(
    Array.from({ length: SCHEMAS }, (_, index) => {
      const form = FORMS[index % FORMS.length];
      return [`s${index}.json`, form === undefined ? true : form(pick(), pick(), pick())];
    }),
  );
}

const MODES = [
  { extraMembers: "named", conditions: "interface" },
  { extraMembers: "unknown", conditions: "union" },
] as const satisfies readonly Partial<CompileOptions>[];

test.each(MODES)(
  "what a guard accepts is assignable to its type: $extraMembers, $conditions",
  async (mode) => {
    const schemas = combined();
    const here = join(folder, mode.conditions);
    const types = await compile({ schemas, targets: ["types"], ...mode });
    const guards = await compile({ schemas, targets: ["guards"], language: "js", ...mode });
    writeArtifacts(join(here, "ts"), types.artifacts);
    writeArtifacts(join(here, "js"), guards.artifacts);
    let accepted = 0;
    for (const [index, uri] of Object.keys(schemas).entries()) {
      const { is } = await importGuards(join(here, "js"), guards, uri);
      const samples = INSTANCES.filter((instance) => is(instance));
      accepted += samples.length;
      const statements = samples.flatMap((sample, nth) => [
        assignment("T", sample, `v${nth}`),
        // Where further members are named as such, a fresh literal is taken, too.
        ...(mode.extraMembers === "unknown" && !INHERITED.test(JSON.stringify(sample))
          ? [`export const l${nth}: T = ${literal(sample)};`]
          : []),
      ]);
      const subject = `type T = ${typeNamed(types, uri, "./ts")};\nexport type Subject = T;`;
      writeFileSync(join(here, `s${index}.ts`), [subject, ...statements].join("\n"));
    }
    expect(accepted).toBeGreaterThan(1000);
    expect(compilerFindings(here)).toBe("");
  },
  60_000,
);
