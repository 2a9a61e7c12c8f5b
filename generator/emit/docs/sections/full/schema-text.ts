import { codeBlock, heading, paragraph } from "../../../../markdown/block.ts";
import { text } from "../../../../markdown/inline.ts";
import { isJsonArray, isJsonObject, type Json, member } from "../../../../model/json.ts";
import { pointerTokens } from "../../../../model/location.ts";
import type { FullSection } from "../../outline/subject.ts";
import { moduleOf } from "../../page.ts";

/** Containers of declarations, which have pages of their own. */
const DEFINITIONS = ["$defs", "definitions"];

/** The schema as its author wrote it, without its definitions. */
export const schemaText: FullSection = ({ declaration }, page) => {
  const { document, pointer } = declaration.at;
  const module = moduleOf(document, page);
  const found = module === undefined ? undefined : pointerTokens(pointer).reduce(step, module.json);
  if (found === undefined) return () => [];
  const { schema, isCut } = withoutDefinitions(found);
  const blocks = [
    heading(2, [text("Schema")]),
    ...(isCut ? [paragraph([text("Its definitions have pages of their own.")])] : []),
    codeBlock("json", JSON.stringify(schema, undefined, 2)),
  ];
  return () => blocks;
};

function step(json: Json | undefined, token: string): Json | undefined {
  if (isJsonArray(json)) return json[Number(token)];
  return isJsonObject(json) ? member(json, token) : undefined;
}

function withoutDefinitions(schema: Json): { readonly schema: Json; readonly isCut: boolean } {
  if (!isJsonObject(schema)) return { schema, isCut: false };
  const kept = Object.entries(schema).filter(([keyword]) => !DEFINITIONS.includes(keyword));
  return { schema: Object.fromEntries(kept), isCut: kept.length < Object.keys(schema).length };
}
