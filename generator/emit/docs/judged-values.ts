import { diagnostic } from "../../diagnostics.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Json } from "../../model/json.ts";
import { member } from "../../model/json.ts";
import { below } from "../../model/location.ts";
import type { Declaration, Model } from "../../model/model.ts";
import { subshapes } from "../../model/shape/children.ts";
import type { Shape } from "../../model/shape/shape.ts";
import type { EmitOptions, MakeJudge } from "../target.ts";
import { examplesIn } from "./outline/notes.ts";

/** Why the guard of a subschema refuses a value that is noted of it; undefined where it accepts it. */
export type FaultOf = (shape: Shape, value: Json) => string | undefined;

export interface JudgedValues {
  readonly faultOf: FaultOf;
  /** A value that was made up for a declaration without an example, and that its guard accepts. */
  readonly sampleOf: (declaration: Declaration) => Json | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts every example and every default to the guard of its own subschema. */
export async function judgeValues(
  declarations: readonly Declaration[],
  model: Model,
  options: EmitOptions,
  makeJudge: MakeJudge | undefined,
): Promise<JudgedValues> {
  if (makeJudge === undefined) return NOT_JUDGED;
  const shapes = declarations.flatMap(({ shape }) => subshapes(shape)).filter(({ notes }) => hasValues(notes));
  const bare = declarations.flatMap(({ shape }) => {
    const value = examplesIn(shape.notes).length > 0 ? undefined : options.sampleOf?.(shape);
    return value === undefined ? [] : [{ shape, value }];
  });
  const judged = new Set([...shapes, ...bare.map(({ shape }) => shape)]);
  if (judged.size === 0) return NOT_JUDGED;
  const judge = await makeJudge(model, [...judged], options);
  const samples = new Map<Shape, Json>(
    bare.flatMap(({ shape, value }) => (judge(shape, value).length === 0 ? [[shape, value] as const] : [])),
  );
  const faults = new Map(shapes.map((shape) => [shape, new Map<Json, string>()]));
  const diagnostics = new Map<string, Diagnostic>();
  for (const shape of shapes) {
    for (const { value, keyword, path } of valuesIn(shape)) {
      const [fault] = judge(shape, value);
      if (fault === undefined) continue;
      faults.get(shape)?.set(value, fault);
      const location = below(shape.at, ...path);
      diagnostics.set(JSON.stringify(location), diagnostic(`wrong-${keyword}`, { location }, excerpt(value), fault));
    }
  }
  return {
    faultOf: (shape, value) => faults.get(shape)?.get(value),
    sampleOf: ({ shape }) => samples.get(shape),
    diagnostics: [...diagnostics.values()],
  };
}

const NOT_JUDGED: JudgedValues = { faultOf: () => undefined, sampleOf: () => undefined, diagnostics: [] };

const LONGEST = 80;

function excerpt(value: Json): string {
  const words = JSON.stringify(value);
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).toWellFormed()}…`;
}

function hasValues(notes: Shape["notes"]): boolean {
  return member(notes, "default") !== undefined || examplesIn(notes).length > 0;
}

interface NotedValue {
  readonly value: Json;
  readonly keyword: "default" | "example";
  readonly path: readonly (string | number)[];
}

function valuesIn({ notes }: Shape): readonly NotedValue[] {
  const standard = member(notes, "default");
  return [
    ...(standard === undefined ? [] : [{ value: standard, keyword: "default", path: ["default"] } as const]),
    ...examplesIn(notes).map((value, index) => ({ value, keyword: "example", path: ["examples", index] }) as const),
  ];
}
