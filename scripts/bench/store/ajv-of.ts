import { Ajv, type AnySchema, type Options, type ValidateFunction } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isJsonObject, type Json } from "../../../generator/model/json.ts";
import type { Documents } from "../../conformance/store/documents.ts";
import type { Formats } from "./contender.ts";

/** A schema compiled by ajv, and what it was compiled with. Throws where ajv cannot. */
export function ajvOf(
  { uri, schemas }: Documents,
  formats: Formats,
  options: Options = {},
): { readonly ajv: Ajv; readonly validate: ValidateFunction } {
  const { [uri]: schema = {}, ...others } = schemas;
  const dialect = String(isJsonObject(schema) ? schema["$schema"] : undefined);
  const Dialect = dialect.includes("2020-12") ? Ajv2020 : dialect.includes("2019-09") ? Ajv2019 : Ajv;
  const ajv = new Dialect({ strict: false, logger: false, validateFormats: formats === "assert", ...options });
  if (formats === "assert") addFormats.default(ajv);
  for (const [name, other] of Object.entries(others)) ajv.addSchema(withoutOldDialect(other), name);
  return { ajv, validate: ajv.compile(withoutOldDialect(schema)) };
}

/** ajv 8 knows no metaschema before draft-07; where it is only named, the schema is taken as one of draft-07. */
function withoutOldDialect(schema: Json): AnySchema {
  if (typeof schema === "boolean") return schema;
  if (!isJsonObject(schema)) throw new Error("a schema must be an object or a boolean");
  if (!/draft-0[346]/.test(String(schema["$schema"] ?? "draft-04"))) return schema;
  const { $schema: _, id, ...rest } = schema;
  return typeof id !== "string" || "$id" in rest ? rest : { $id: id, ...rest };
}
