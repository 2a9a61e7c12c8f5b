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
  readonly registerSchema: (schema: unknown, uri: string) => void;
  readonly validate: (uri: string) => Promise<(value: unknown) => { readonly valid: boolean }>;
}

/** To import one makes it known to all. */
const DIALECTS = ["draft-2020-12", "draft-2019-09", "draft-07"].map((name) => `@hyperjump/json-schema/${name}`);

export const byHyperjump: Judge = async (schema) => {
  const [hyperjump] = await Promise.all(DIALECTS.map((name): Promise<Hyperjump> => import(/* @vite-ignore */ name)));
  if (hyperjump === undefined) throw new Error("there are no dialects");
  const uri = `https://retrieved.example/${crypto.randomUUID()}/schema`;
  hyperjump.registerSchema(schema, uri);
  const validate = await hyperjump.validate(uri);
  return (value) => validate(value).valid;
};
