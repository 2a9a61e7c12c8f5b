import { type Inline, joinInlines, text } from "../../../markdown/inline.ts";
import { isJsonObject, member } from "../../../model/json.ts";
import { appendPointer, type Location, pointerTokens } from "../../../model/location.ts";
import { allDeclarations, declarationOf } from "../../../model/model.ts";
import { discriminatorOf } from "../../../model/shape/discriminator.ts";
import type { DeclarationId, Shape } from "../../../model/shape/shape.ts";
import { targetsIn } from "../outline/flatten.ts";
import { declarationLink, type Page } from "../page.ts";
import { capitalised, nameSpan, valueSpan } from "./words.ts";

/** Where the schemas of a description in OpenAPI have names, which are values of a discriminator as well. */
const COMPONENTS = "/components/schemas";

/** Which model each value of a member means. */
interface TagModels {
  readonly name: string;
  readonly models: readonly { readonly tag: string; readonly id: DeclarationId }[];
}

/**
 * What the `discriminator` of a description in OpenAPI says: it asks nothing of instances, but where the models themselves
 * do not say which values of the member are theirs, nothing else tells it.
 */
export function tagModelsOf({ at, parts, notes }: Shape, page: Page): TagModels | undefined {
  const discriminator = member(notes, "discriminator");
  if (!isJsonObject(discriminator)) return undefined;
  const name = member(discriminator, "propertyName");
  const choices = [...(parts.oneOf?.oneOf ?? []), ...(parts.anyOf?.anyOf ?? [])];
  const shapeOf = (id: DeclarationId): Shape => declarationOf(page.model, id).shape;
  if (typeof name !== "string" || discriminatorOf(choices, { jsonTypes: page.jsonTypes, shapeOf })?.name === name)
    return undefined;
  const targets = targetsIn(choices);
  const known = [...targets.map((id) => declarationOf(page.model, id)), ...allDeclarations(page.model)];
  const mapping = member(discriminator, "mapping");
  const mapped = Object.entries(isJsonObject(mapping) ? mapping : {}).flatMap(([tag, to]) => {
    const found = typeof to === "string" ? known.find((one) => isMeant(to, one.at, at)) : undefined;
    return found === undefined ? [] : [{ tag, id: found.id }];
  });
  const unmapped = targets.filter((id) => mapped.every((one) => one.id !== id));
  const models = [...mapped, ...unmapped.flatMap((id) => byName(id, page))];
  return models.length === 0 ? undefined : { name, models };
}

/** Whether a value of a mapping is the name of a component, or a reference to it. */
function isMeant(to: string, { document, pointer }: Location, from: Location): boolean {
  if (document === from.document && pointer === appendPointer(COMPONENTS, to)) return true;
  const [file = "", fragment = ""] = to.split("#");
  const isThere = file === "" ? document === from.document : document === besides(from.document, file);
  return isThere && (fragment === pointer || fragment === encodeURI(pointer.toWellFormed()));
}

function besides(document: string, file: string): string {
  return document.replace(/[^/]*$/, "") + file.replace(/^\.\//, "");
}

function byName(id: DeclarationId, { model }: Page): TagModels["models"] {
  const { pointer } = declarationOf(model, id).at;
  const name = pointer.startsWith(`${COMPONENTS}/`) ? pointerTokens(pointer).at(-1) : undefined;
  return name === undefined ? [] : [{ tag: name, id }];
}

/** "`kind` tells which model it is: `cat` for Cat, `dog` for Dog.", of a shape that has no such member by itself. */
export function tagSentences(shape: Shape, page: Page): readonly (readonly Inline[])[] {
  const tags = tagModelsOf(shape, page);
  return tags === undefined || hasMember(shape, tags.name)
    ? []
    : [[nameSpan(tags.name), text(" "), ...words(tags, page)]];
}

/** The same as a remark on the member, of a shape that has it. */
export function tagRemark(
  shape: Shape,
  page: Page,
): { readonly name: string; readonly remark: readonly Inline[] } | undefined {
  const tags = tagModelsOf(shape, page);
  if (tags === undefined || !hasMember(shape, tags.name)) return undefined;
  return { name: tags.name, remark: capitalised(words(tags, page)) };
}

function words({ models }: TagModels, page: Page): readonly Inline[] {
  const each = models.map(({ tag, id }) => [valueSpan(tag, true), text(" for "), declarationLink(id, page)]);
  return [text("tells which model it is: "), ...joinInlines(each, ", "), text(".")];
}

function hasMember({ parts: { members } }: Shape, name: string): boolean {
  return members?.properties?.some((one) => one.name === name) === true;
}
