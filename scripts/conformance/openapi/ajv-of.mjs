import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";

/** What Ajv reads otherwise than OpenAPI 3.0, which has no such keywords. */
const FOREIGN = [
  "const",
  "contains",
  "if",
  "then",
  "else",
  "patternProperties",
  "propertyNames",
  "dependencies",
  "$id",
  "id",
];

/**
 * Judges by Ajv, which knows `nullable` itself.
 * @param {any} description
 * @returns {(pointer: string) => (value: unknown) => boolean}
 */
export function ajvOf(description) {
  const isOld = description.openapi.startsWith("3.0");
  const schemas = description.components.schemas;
  const components = { schemas: isOld ? mapped(schemas, fromOpenApi) : schemas };
  const options = { strict: false, validateFormats: false };
  const ajv = isOld ? new Ajv(options) : new Ajv2020(options);
  ajv.addSchema({ $id: "memory:description", components });
  return (pointer) => {
    const validate = ajv.getSchema(`memory:description#${encodeURI(pointer)}`);
    if (validate === undefined) throw new Error(`Ajv finds no ${pointer}`);
    return (value) => validate(value) === true;
  };
}

/** @param {any} members @param {(schema: any) => any} change */
function mapped(members, change) {
  return Object.fromEntries(Object.entries(members).map(([name, schema]) => [name, change(schema)]));
}

/**
 * A schema of OpenAPI 3.0 in the words of draft-07.
 * @param {any} schema
 * @returns {any}
 */
function fromOpenApi(schema) {
  if (typeof schema !== "object" || schema === null) return schema;
  if (typeof schema.$ref === "string") return { $ref: schema.$ref };
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...others } = schema;
  const made = Object.fromEntries(Object.entries(others).filter(([keyword]) => !FOREIGN.includes(keyword)));
  // Ajv refuses to compile it without a type, where it means nothing.
  if (nullable === true && made.type !== undefined) made.nullable = true;
  if (exclusiveMinimum === true && made.minimum !== undefined) made.exclusiveMinimum = made.minimum;
  if (exclusiveMaximum === true && made.maximum !== undefined) made.exclusiveMaximum = made.maximum;
  for (const keyword of ["allOf", "anyOf", "oneOf"]) if (made[keyword]) made[keyword] = made[keyword].map(fromOpenApi);
  for (const keyword of ["items", "not", "additionalProperties"])
    if (made[keyword]) made[keyword] = fromOpenApi(made[keyword]);
  if (made.properties) made.properties = mapped(made.properties, fromOpenApi);
  return made;
}
