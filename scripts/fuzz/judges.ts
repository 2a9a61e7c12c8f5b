import { Ajv as Ajv06 } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { compileSchema } from "json-schema-library";
import type { Json } from "../../generator/index.ts";
import { DRAFTS, type Draft, isObject } from "./dialects.ts";

/** Another validator's verdict; undefined where it has none. */
export type Judge = (instance: Json) => boolean | undefined;

export const JUDGES = ["ajv", "hyperjump", "json-schema-library"] as const;

export type JudgeName = (typeof JUDGES)[number];

/** What other validators say of instances of a schema; those that are not asked say nothing. */
export async function judgesOf(
  schema: Json,
  draft: Draft,
  asked: readonly JudgeName[] = JUDGES,
): Promise<Readonly<Record<JudgeName, Judge>>> {
  const [isAjv, isHyperjump, isLibrary] = JUDGES.map((name) => asked.includes(name));
  return {
    ajv: isAjv ? ajvJudge(schema, draft) : silent,
    hyperjump: isHyperjump ? await hyperjumpJudge(schema) : silent,
    "json-schema-library": isLibrary ? libraryJudge(schema, draft) : silent,
  };
}

const SETTINGS = {
  strict: false,
  validateFormats: false,
  validateSchema: false,
  ownProperties: true,
  logger: false,
} as const;

/** What ajv says of instances of a schema; it knows neither the oldest draft nor all of our own. */
export function ajvJudge(schema: Json, draft: Draft): Judge {
  if (draft === "draft-04" || !isObject(schema)) return silent;
  const { $schema: _, ...undeclared } = schema;
  const ajv =
    draft === "2020-12" ? new Ajv2020(SETTINGS) : draft === "2019-09" ? new Ajv2019(SETTINGS) : new Ajv06(SETTINGS);
  return judge(() => {
    const validate = ajv.compile(undeclared);
    return (instance) => validate(instance) === true;
  });
}

/**
 * Where something may be left unevaluated, these take exponential time and memory in the depth of instances: so deep they
 * are asked.
 */
const DEEPEST_UNEVALUATED = { hyperjump: 8, "json-schema-library": 4 } as const;

function libraryJudge(schema: Json, draft: Draft): Judge {
  if (!isObject(schema)) return silent;
  const own = judge(() => {
    const node = compileSchema({ ...schema }, { draft });
    return (instance) => node.validate(instance).valid;
  });
  return shallowWhereUnevaluated(own, schema, DEEPEST_UNEVALUATED["json-schema-library"]);
}

/** A judge that has no verdict on deep instances of schemas that look at the unevaluated. */
function shallowWhereUnevaluated(judge: Judge, schema: Json, depth: number): Judge {
  if (!JSON.stringify(schema).includes('"unevaluated')) return judge;
  return (instance) => (isDeeper(instance, depth) ? undefined : judge(instance));
}

/** Whether more objects and arrays than so many are inside of one another. */
function isDeeper(value: Json, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1));
}

/** The parts of @hyperjump/json-schema that are used; its own declarations do not pass the strictest flags. */
interface Hyperjump {
  readonly registerSchema: (schema: Json, uri: string) => void;
  readonly unregisterSchema: (uri: string) => void;
  readonly validate: (uri: string) => Promise<(instance: Json) => { readonly valid: boolean }>;
}

/** To import a dialect makes it known to all; a name that is no literal keeps the declarations out. */
const HYPERJUMP: readonly string[] = DRAFTS.map(
  (draft) => `@hyperjump/json-schema/${draft.startsWith("draft") ? draft : `draft-${draft}`}`,
);

/** What hyperjump says of instances of a schema, whose `$schema` names the draft. */
export async function hyperjumpJudge(schema: Json): Promise<Judge> {
  const [hyperjump] = await Promise.all(HYPERJUMP.map((name): Promise<Hyperjump> => import(name)));
  if (hyperjump === undefined) return silent;
  const uri = "https://judged.example/root.json";
  hyperjump.registerSchema(schema, uri);
  try {
    const validate = await hyperjump.validate(uri);
    const own = judge(() => (instance) => validate(instance).valid);
    return shallowWhereUnevaluated(own, schema, DEEPEST_UNEVALUATED.hyperjump);
  } catch {
    return silent;
  } finally {
    hyperjump.unregisterSchema(uri);
  }
}

const silent: Judge = () => undefined;

/** A validator that throws has no verdict. */
function judge(make: () => (instance: Json) => boolean): Judge {
  try {
    const accepts = make();
    return (instance) => {
      try {
        return accepts(instance);
      } catch {
        return undefined;
      }
    };
  } catch {
    return silent;
  }
}
