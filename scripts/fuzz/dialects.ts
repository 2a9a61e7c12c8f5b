import type { Json } from "../../generator/index.ts";

/** The drafts for which schemas are made, oldest first. */
export const DRAFTS = ["draft-04", "draft-06", "draft-07", "2019-09", "2020-12"] as const;

export type Draft = (typeof DRAFTS)[number];

/** What `$schema` says of a draft. */
export const DIALECTS: { readonly [D in Draft]: string } = {
  "draft-04": "http://json-schema.org/draft-04/schema#",
  "draft-06": "http://json-schema.org/draft-06/schema#",
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "2019-09": "https://json-schema.org/draft/2019-09/schema",
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
};

/** Whether a draft is another one or came after it. */
export function isSince(draft: Draft, first: Draft): boolean {
  return DRAFTS.indexOf(draft) >= DRAFTS.indexOf(first);
}

/** The keyword that names a schema of the draft. */
export function idKeyword(draft: Draft): "id" | "$id" {
  return draft === "draft-04" ? "id" : "$id";
}

/** The keyword under which a draft keeps schemas for references. */
export function definitionsKeyword(draft: Draft): "definitions" | "$defs" {
  return isSince(draft, "2019-09") ? "$defs" : "definitions";
}

export type JsonObject = { readonly [key: string]: Json };

/** Whether a JSON value is an object. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
