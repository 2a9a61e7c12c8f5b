import { codeBlock, heading, paragraph } from "../../../../markdown/block.ts";
import { text } from "../../../../markdown/inline.ts";
import { isJsonArray, isJsonObject, type Json, member } from "../../../../model/json.ts";
import { appendPointer, pointerTokens } from "../../../../model/location.ts";
import type { Declaration, Model } from "../../../../model/model.ts";
import { allDeclarations } from "../../../../model/model.ts";
import { perObject } from "../../../../model/per-object.ts";
import { jsonLines } from "../../json-lines.ts";
import type { FullSection } from "../../outline/subject.ts";
import { moduleOf, type Page } from "../../page.ts";

/** Containers of declarations, which have pages of their own. */
const DEFINITIONS = ["$defs", "definitions"];

/** The schema as its author wrote it, without what has a page of its own: its definitions, and parts that have names. */
export const schemaText: FullSection = ({ declaration }, page) => {
  const { document, pointer } = declaration.at;
  const module = moduleOf(document, page);
  const found = module === undefined ? undefined : pointerTokens(pointer).reduce(step, module.json);
  if (found === undefined) return () => [];
  const { schema, isCut } = withoutDefinitions(found);
  const blocks = [
    heading(2, [text("Schema")]),
    ...(isCut ? [paragraph([text("Its definitions have pages of their own.")])] : []),
    codeBlock("json", jsonLines(withoutNamed(schema, declaration, page))),
  ];
  return () => blocks;
};

/** The declarations of each document, by their pointers. */
const declaredIn = perObject((model: Model): ReadonlyMap<string, ReadonlyMap<string, Declaration>> => {
  const documents = new Map<string, Map<string, Declaration>>();
  for (const declaration of allDeclarations(model)) {
    const { document, pointer } = declaration.at;
    const declared = documents.get(document) ?? new Map<string, Declaration>();
    documents.set(document, declared.set(pointer, declaration));
  }
  return documents;
});

/** A part with a page is told there: where parts with names are nested, each would stand on the pages of all that it is in. */
function withoutNamed(schema: Json, { at }: Declaration, { model, hasPage }: Page): Json {
  const declared = declaredIn(model).get(at.document);
  if (declared === undefined || declared.size < 2) return schema;
  const cut = (value: Json, pointer: string): Json => {
    if (isJsonArray(value)) return value.map((item, index) => cutBelow(item, pointer, index));
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cutBelow(item, pointer, name)]));
  };
  const cutBelow = (value: Json, pointer: string, token: string | number): Json => {
    if (typeof value !== "object") return value;
    const place = appendPointer(pointer, token);
    const part = declared.get(place);
    return part === undefined || !hasPage(part.id)
      ? cut(value, place)
      : { $comment: `${part.name} has a page of its own.` };
  };
  return cut(schema, at.pointer);
}

function step(json: Json | undefined, token: string): Json | undefined {
  if (isJsonArray(json)) return json[Number(token)];
  return isJsonObject(json) ? member(json, token) : undefined;
}

function withoutDefinitions(schema: Json): { readonly schema: Json; readonly isCut: boolean } {
  if (!isJsonObject(schema)) return { schema, isCut: false };
  const kept = Object.entries(schema).filter(([keyword]) => !DEFINITIONS.includes(keyword));
  return { schema: Object.fromEntries(kept), isCut: kept.length < Object.keys(schema).length };
}
