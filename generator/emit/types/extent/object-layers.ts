import {
  type Alternative,
  type Extent,
  isNeverExtent,
  isUnknownExtent,
  type Layer,
  type LayerMember,
  unite,
} from "./extent.ts";
import { type Expansion, inside, intersectAll } from "./intersect.ts";
import { matchesName } from "./key-pattern.ts";

/** What a layer says of a member, whether it names it or not. */
export function typeInLayer(layer: Layer, name: string, expansion: Expansion): Extent {
  const member = layer.members.get(name);
  if (member !== undefined) return member.type;
  const doubtful: Extent[] = [];
  const matching: Extent[] = [];
  for (const { pattern, type } of layer.patterns) {
    const matches = matchesName(pattern, name);
    if (matches === undefined) doubtful.push(type);
    else if (matches) matching.push(type);
  }
  if (matching.length > 0) return intersectAll(matching, expansion);
  return doubtful.length > 0 ? unite([...doubtful, layer.rest]) : layer.rest;
}

/** The members that any layer names, in their order, with what all layers together say of them. */
export function membersOf(layers: readonly Layer[], outside: Expansion): ReadonlyMap<string, LayerMember> {
  const [only, another] = layers;
  if (only !== undefined && another === undefined) return only.members;
  const expansion = inside(outside);
  const naming = layersByName(layers);
  const areOpen = isOpen(layers);
  return new Map(
    [...naming].map(([name, own]) => {
      const said = own.flatMap((layer) => layer.members.get(name) ?? []);
      const type = typeInAll(name, areOpen ? own : layers, expansion);
      const required = said.some((member) => member.required);
      const doc = said.find((member) => member.doc.length > 0)?.doc ?? [];
      const declaring = said.find((member) => member.at !== undefined);
      return [name, { type, required, doc, ...(declaring?.at === undefined ? {} : { at: declaring.at }) }];
    }),
  );
}

/** @param speaking - those that name it may do where all layers are open: an open one says nothing of what it does not name */
function typeInAll(name: string, speaking: readonly Layer[], expansion: Expansion): Extent {
  return intersectAll(
    speaking.map((layer) => typeInLayer(layer, name, expansion)),
    expansion,
  );
}

/** The layers that name a member, for each name in the order in which they first stand. */
function layersByName(layers: readonly Layer[]): ReadonlyMap<string, readonly Layer[]> {
  const naming = new Map<string, Layer[]>();
  for (const layer of layers) {
    for (const name of layer.members.keys()) {
      const own = naming.get(name);
      if (own === undefined) naming.set(name, [layer]);
      else own.push(layer);
    }
  }
  return naming;
}

/** Whether there is an object that all layers hold for, as far as that is plain to see: the members that must be there can be. */
export function canBe(layers: readonly Layer[], outside: Expansion): boolean {
  const isOnly = layers.length < 2;
  const expansion = inside(outside);
  const areOpen = isOpen(layers);
  for (const layer of layers) {
    for (const [name, { type, required }] of layer.members) {
      if (!required) continue;
      const speaking = areOpen ? layers.filter(({ members }) => members.has(name)) : layers;
      if (isNeverExtent(isOnly ? type : typeInAll(name, speaking, expansion))) return false;
    }
  }
  return true;
}

/** Whether objects may have any member that is not named. */
export function isOpen(layers: readonly Layer[]): boolean {
  return layers.every(({ rest, patterns }) => isUnknownExtent(rest) && patterns.length === 0);
}

/** Whether all objects of the alternative, and of its choices, may have any member that is not named. */
export function isOpenObject({ layers = [], choices = [] }: Alternative): boolean {
  return isOpen(layers) && choices.every((choice) => choice.every(isOpenObject));
}
