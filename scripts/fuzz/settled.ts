import type { Json } from "../../generator/index.ts";
import type { Draft } from "./dialects.ts";
import { JUDGES, type JudgeName } from "./judges.ts";

/** A way in which another validator is known to differ from the specification. */
export interface Settled {
  readonly judge: JudgeName;
  /** What the specification says, and what the validator does. */
  readonly why: string;
  /** Whether it can happen: in a schema, with an instance, both as texts. */
  readonly concerns: (schema: string, instance: string, draft: Draft) => boolean;
}

const INHERITED = /"(?:__proto__|toString)"/;
const DECIMAL = /"multipleOf":\d*\.\d/;

/** Every difference that is settled; one that none of these concerns is a finding. */
export const SETTLED: readonly Settled[] = [
  {
    judge: "ajv",
    why: "required names that are empty are absent like others; it looks for them nowhere",
    concerns: (schema) => /\[(?:"[^"\]]*",)*""[\],]/.test(schema),
  },
  {
    judge: "ajv",
    why: "`__proto__` and `toString` are names like others; it finds what objects inherit, and drops keywords for `__proto__`",
    concerns: (schema) => INHERITED.test(schema),
  },
  {
    judge: "ajv",
    why: "members with the names of what objects inherit may be unevaluated; it takes them for evaluated",
    concerns: (schema, instance) => schema.includes('"unevaluatedProperties":') && INHERITED.test(instance),
  },
  {
    judge: "ajv",
    why: "what fails evaluates nothing; items that a subschema refused as unevaluated are evaluated for it",
    concerns: (schema) => /"unevaluatedItems":.*"unevaluatedItems":/.test(schema),
  },
  {
    judge: "ajv",
    why: "multiples are of decimals; it divides binary fractions",
    concerns: (schema) => DECIMAL.test(schema),
  },
  {
    judge: "ajv",
    why: "`contains` wants an item even where any item will do; beside a tuple it lets an empty array through",
    concerns: (schema) => /"contains":(?:\{\}|true)/.test(schema),
  },
  {
    judge: "hyperjump",
    why: "multiples are of decimals; it compares remainders with a tolerance, which negative ones are not within",
    concerns: (schema) => DECIMAL.test(schema),
  },
  {
    judge: "json-schema-library",
    why: "`maximum: 0` is a limit; it takes 0 for none",
    concerns: (schema) => /"(?:maximum|exclusiveMaximum)":0[,}]/.test(schema),
  },
  {
    judge: "json-schema-library",
    why: "`__proto__` and `toString` are names like others; it finds what objects inherit",
    concerns: (schema) => INHERITED.test(schema),
  },
  {
    judge: "json-schema-library",
    why: "a definition that leads back to the root by `#` is judged at each level; it leaves inner levels out",
    concerns: (schema) => /"\$ref":"#\/(?:definitions|\$defs)\/two"/.test(schema),
  },
  {
    judge: "json-schema-library",
    why: "`$recursiveRef` leads to the outermost recursive root; it leads to the nearest one",
    concerns: (_schema, instance, draft) => draft === "2019-09" && instance.includes('"b":'),
  },
  ...JUDGES.map((judge) => ({
    judge,
    why: "before 2020-12 `contains` evaluates no items; it judges all drafts as the newest",
    concerns: (schema: string, _instance: string, draft: Draft) =>
      draft === "2019-09" && schema.includes('"unevaluatedItems":') && schema.includes('"contains":'),
  })),
];

/** The known reason for which another validator differs from the specification; undefined where there is none. */
export function settledBy(judge: JudgeName, schema: Json, instance: Json, draft: Draft): Settled | undefined {
  const [one, other] = [JSON.stringify(schema), JSON.stringify(instance)];
  return SETTLED.find((row) => row.judge === judge && row.concerns(one, other, draft));
}
