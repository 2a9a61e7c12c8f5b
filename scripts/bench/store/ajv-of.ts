import { Ajv, type AnySchema, type Options, type ValidateFunction } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Documents } from "../../conformance/store/documents.mjs";
import type { Formats } from "./contender.ts";

/** A schema compiled by ajv. Throws where ajv cannot. */
export function ajvOf({ uri, schemas }: Documents, formats: Formats, options: Options = {}): ValidateFunction {
  const dialect = String(schemas[uri].$schema);
  const Dialect = dialect.includes("2020-12") ? Ajv2020 : dialect.includes("2019-09") ? Ajv2019 : Ajv;
  const ajv = new Dialect({ strict: false, logger: false, validateFormats: formats === "assert", ...options });
  if (formats === "assert") addFormats.default(ajv);
  for (const [name, schema] of Object.entries(schemas)) {
    if (name !== uri) ajv.addSchema(withoutOldDialect(schema), name);
  }
  return ajv.compile(withoutOldDialect(schemas[uri]));
}

/** ajv 8 knows no metaschema before draft-07; where it is only named, the schema is taken as one of draft-07. */
function withoutOldDialect(schema: AnySchema): AnySchema {
  if (typeof schema !== "object" || !/draft-0[346]/.test(String(schema["$schema"] ?? "draft-04"))) return schema;
  const { $schema: _, id, ...rest } = schema;
  return id === undefined || "$id" in rest ? rest : { $id: id, ...rest };
}
