import { type Alternative, type Extent, type Items, isNeverExtent, type Layer, UNKNOWN } from "./extent.ts";

/**
 * An extent as its text says it, at every depth: strings and numbers without exceptions, objects that may have members which
 * the schema does not name, and no word of those which a closed object cannot have.
 */
export function asSaid(extent: Extent): Extent {
  return extent === UNKNOWN ? UNKNOWN : extent.map(alternativeAsSaid);
}

function alternativeAsSaid({ except: _, layers, choices, items, ...others }: Alternative): Alternative {
  const isClosed = layers?.some(({ rest }) => isNeverExtent(rest)) === true;
  return {
    ...others,
    ...(layers === undefined ? {} : { layers: layers.map((layer) => layerAsSaid(layer, isClosed)) }),
    ...(choices === undefined ? {} : { choices: choices.map(asSaid) }),
    ...(items === undefined ? {} : { items: itemsAsSaid(items) }),
  };
}

function layerAsSaid({ members, patterns, rest }: Layer, isClosed: boolean): Layer {
  const said = [...members].filter(([, { required, type }]) => required || !(isClosed && isNeverExtent(type)));
  return {
    members: new Map(said.map(([name, member]) => [name, { ...member, type: asSaid(member.type) }])),
    patterns: patterns.map(({ pattern, type }) => ({ pattern, type: asSaid(type) })),
    rest: isNeverExtent(rest) ? UNKNOWN : asSaid(rest),
  };
}

function itemsAsSaid({ first, rest, min, max }: Items): Items {
  return { first: first.map(asSaid), rest: asSaid(rest), min, max };
}
