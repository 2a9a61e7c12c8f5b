import { diagnostic } from "../../diagnostics.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Json } from "../../model/json.ts";
import { excerpt, member } from "../../model/json.ts";
import { below } from "../../model/location.ts";
import type { Declaration, Model } from "../../model/model.ts";
import { subshapes } from "../../model/shape/children.ts";
import type { Shape } from "../../model/shape/shape.ts";
import type { EmitOptions, Judge, MakeJudge } from "../target.ts";
import { examplesIn } from "./outline/notes.ts";

/** Why the guard of a subschema refuses a value that is noted of it; undefined where it accepts it. */
export type FaultOf = (shape: Shape, value: Json) => string | undefined;

export interface JudgedValues {
  readonly faultOf: FaultOf;
  /** A value that was made up for a declaration without an example, and that its guard accepts. */
  readonly sampleOf: (declaration: Declaration) => Json | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts every example and every default to its own subschema, and makes up what declarations lack. */
export async function judgeValues(
  declarations: readonly Declaration[],
  model: Model,
  options: EmitOptions,
  makeJudge: MakeJudge | undefined,
): Promise<JudgedValues> {
  if (makeJudge === undefined) return NOT_JUDGED;
  const noted = declarations.flatMap(({ shape }) => subshapes(shape).flatMap(valuesIn));
  const made = declarations.flatMap(({ shape, name }): readonly Valued[] => {
    const value = examplesIn(shape.notes).length > 0 ? undefined : options.sampleOf?.(shape, name);
    return value === undefined ? [] : [{ shape, value }];
  });
  const judge = await judgeOfDoubtful([...noted, ...made], model, options, makeJudge);
  const samples = new Map(
    made.flatMap(({ shape, value }) => (judge(shape, value).length === 0 ? [[shape, value] as const] : [])),
  );
  const faults = new Map<Shape, Map<Json, string>>();
  const diagnostics = new Map<string, Diagnostic>();
  for (const { shape, value, keyword, path } of noted) {
    const [fault] = judge(shape, value);
    if (fault === undefined) continue;
    faults.set(shape, new Map([...(faults.get(shape) ?? []), [value, fault]]));
    const location = below(shape.at, ...path);
    diagnostics.set(JSON.stringify(location), diagnostic(`wrong-${keyword}`, { location }, excerpt(value), fault));
  }
  return {
    faultOf: (shape, value) => faults.get(shape)?.get(value),
    sampleOf: ({ shape }) => samples.get(shape),
    diagnostics: [...diagnostics.values()],
  };
}

const NOT_JUDGED: JudgedValues = { faultOf: () => undefined, sampleOf: () => undefined, diagnostics: [] };

/**
 * Guards for what is not plainly right. Most values are, and a guard costs a thousand times what it takes to see so; the
 * last word on any other value, and what is wrong with it, is a guard's.
 */
async function judgeOfDoubtful(
  values: readonly Valued[],
  model: Model,
  options: EmitOptions,
  makeJudge: MakeJudge,
): Promise<Judge> {
  const doubtful = new Set(
    values.flatMap(({ shape, value }) => (options.accepts?.(shape, value) === true ? [] : [shape])),
  );
  if (doubtful.size === 0) return () => [];
  const judge = await makeJudge(model, [...doubtful], options);
  return (shape, value) => (doubtful.has(shape) ? judge(shape, value) : []);
}

/** A value, and the subschema that it is to be an instance of. */
interface Valued {
  readonly shape: Shape;
  readonly value: Json;
}

interface NotedValue extends Valued {
  readonly keyword: "default" | "example";
  readonly path: readonly (string | number)[];
}

function valuesIn(shape: Shape): readonly NotedValue[] {
  const standard = member(shape.notes, "default");
  return [
    ...(standard === undefined
      ? []
      : [{ shape, value: standard, keyword: "default", path: ["default"] } satisfies NotedValue]),
    ...examplesIn(shape.notes).map(
      (value, index): NotedValue => ({ shape, value, keyword: "example", path: ["examples", index] }),
    ),
  ];
}
