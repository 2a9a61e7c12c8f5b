import { BASE_TYPES, type BaseType } from "../../../model/shape/json-types.ts";
import { type Alternative, anyOf, type Extent, holdsAll, type Layer, type LayerMember, within } from "./extent.ts";
import { type Expansion, inside, intersect } from "./intersect.ts";
import { typeInLayer } from "./object-layers.ts";

/**
 * An alternative as it reads beside layers that hold as well: without what those say already. Together they hold for
 * the same objects as before.
 */
export function beside(layers: readonly Layer[], alternative: Alternative, expansion: Expansion): Alternative {
  if (alternative.layers === undefined || layers.length === 0) return alternative;
  const own = alternative.layers.map((layer) => ({ ...layer, members: membersBeside(layers, layer, expansion) }));
  const rest = own.filter(({ members, patterns }) => members.size + patterns.length > 0);
  const { layers: _, ...others } = alternative;
  if (rest.length > 0) return { ...others, layers: rest };
  return others.names.length === 0 && others.choices === undefined ? anyOf("object") : others;
}

function membersBeside(
  layers: readonly Layer[],
  { members }: Layer,
  expansion: Expansion,
): ReadonlyMap<string, LayerMember> {
  const remaining = [...members].flatMap(([name, member]): [string, LayerMember][] => {
    const said = layers
      .map((layer) => typeInLayer(layer, name, expansion))
      .reduce((one, other) => intersect(one, other, inside(expansion)));
    const types = BASE_TYPES.filter((type) => said.some(({ on }) => on.includes(type)));
    const isRequired = layers.some((layer) => layer.members.get(name)?.required);
    if (holdsAll(member.type, types) && (isRequired || !member.required)) return [];
    return [[name, { ...member, type: typeBeside(said, member.type, types, expansion) }]];
  });
  return new Map(remaining);
}

/**
 * A member's type on its own, as the text of both together shows it. Text cannot say exceptions: only together with what
 * they are exceptions of do they come to something. And beside another array type, TypeScript does not find the types of
 * a literal's items.
 */
function typeBeside(said: Extent, type: Extent, types: readonly BaseType[], expansion: Expansion): Extent {
  const isCombined = ({ on, items, except }: Alternative): boolean =>
    on.length === 1 && (items !== undefined || except !== undefined);
  const combined = type.filter(isCombined);
  return [
    ...within(
      type.filter((one) => !isCombined(one)),
      types,
    ),
    ...(combined.length === 0 ? [] : intersect(said, combined, inside(expansion))),
  ];
}
