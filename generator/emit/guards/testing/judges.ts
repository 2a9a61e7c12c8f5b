import { Ajv } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";

/** Whether a schema, all by itself, accepts a value. */
export type Judge = (schema: object, target: string) => Promise<(value: unknown) => boolean>;

export const byAjv: Judge = async (schema, target) => {
  const options = { strict: false, validateFormats: false };
  const makers = { "draft-2019-09": () => new Ajv2019(options), "draft-07": () => new Ajv(options) };
  const ajv = Object.hasOwn(makers, target) ? makers[target as keyof typeof makers]() : new Ajv2020(options);
  const validate = ajv.compile(schema);
  return (value) => validate(value) === true;
};

/** The parts of @hyperjump/json-schema that are used; its own declarations do not pass the strictest flags. */
interface Hyperjump {
  readonly registerSchema: (schema: unknown, uri: string, dialect?: string) => void;
  readonly validate: (uri: string) => Promise<(value: unknown) => { readonly valid: boolean }>;
}

/** To import one makes it known to all. */
const DIALECTS = ["draft-2020-12", "draft-2019-09", "draft-07", "draft-06", "openapi-3-0"].map(
  (name) => `@hyperjump/json-schema/${name}`,
);

export const byHyperjump: Judge = async (schema, target) => {
  const [hyperjump] = await Promise.all(DIALECTS.map((name): Promise<Hyperjump> => import(/* @vite-ignore */ name)));
  if (hyperjump === undefined) throw new Error("there are no dialects");
  const uri = `https://retrieved.example/${crypto.randomUUID()}/schema`;
  if (target === "openapi-3.0") hyperjump.registerSchema(inOpenApi(schema), uri, OPENAPI);
  else hyperjump.registerSchema(schema, uri);
  const validate = await hyperjump.validate(uri);
  return (value) => validate(value).valid;
};

/** A schema of OpenAPI does not say that it is one. */
const OPENAPI = "https://spec.openapis.org/oas/3.0/dialect";

/** OpenAPI has a place for definitions beside its schemas only, and leaves those in a schema to extensions. */
function inOpenApi({ definitions, ...schema }: { readonly definitions?: unknown }): unknown {
  return leadingThere({ ...schema, ...(definitions !== undefined && { "x-definitions": definitions }) });
}

function leadingThere(value: unknown, key?: string): unknown {
  if (key === "enum") return value;
  if (key === "$ref" && typeof value === "string") return value.replace(/^#\/definitions\//, "#/x-definitions/");
  if (Array.isArray(value)) return value.map((one) => leadingThere(one));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, leadingThere(one, name)]));
}
