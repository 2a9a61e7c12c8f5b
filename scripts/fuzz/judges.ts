import { Ajv as Ajv06 } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Json } from "../../generator/index.ts";
import { type Draft, isObject } from "./dialects.ts";

/** Another validator's verdict; undefined where it has none. */
export type Judge = (instance: Json) => boolean | undefined;

const SETTINGS = {
  strict: false,
  validateFormats: false,
  validateSchema: false,
  ownProperties: true,
  logger: false,
} as const;

/** What ajv says of instances of a schema; it knows neither the oldest draft nor all of our own. */
export function ajvJudge(schema: Json, draft: Draft): Judge {
  if (draft === "draft-04" || !isObject(schema)) return () => undefined;
  const { $schema: _, ...undeclared } = schema;
  const ajv =
    draft === "2020-12" ? new Ajv2020(SETTINGS) : draft === "2019-09" ? new Ajv2019(SETTINGS) : new Ajv06(SETTINGS);
  try {
    const validate = ajv.compile(undeclared);
    return (instance) => {
      try {
        return validate(instance) === true;
      } catch {
        return undefined;
      }
    };
  } catch {
    return () => undefined;
  }
}
