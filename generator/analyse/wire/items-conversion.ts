import type { Inner, ItemsConversion } from "../../model/conversion.ts";
import type { Shape } from "../../model/shape/shape.ts";
import type { Conversions, Whereabouts } from "./conversions.ts";
import { routesTo } from "./gather.ts";
import { nullOf } from "./spelled.ts";
import { zeroOf } from "./zero.ts";

/** What is done with the items of an array, or undefined where nothing is. */
export function itemsConversion(
  shapes: readonly Shape[],
  around: Conversions,
  whole: Whereabouts,
): ItemsConversion | undefined {
  const arrays = shapes.filter(({ parts }) => parts.items !== undefined || parts.unevaluated?.unevaluatedItems);
  const asking = arrays.find((shape) => nullOf(shape) === "zero");
  const from = { ...whole, routes: routesTo(arrays, whole.routes) };
  const hasZeros = asking !== undefined || around.options.null === "zero";
  const length = Math.max(0, ...arrays.map(({ parts }) => parts.items?.prefixItems?.length ?? 0));
  const inner = (index: number): Inner => {
    const items = arrays.flatMap((shape) => itemAt(shape, index) ?? []);
    const conversion = around.of(items);
    const step = index < length ? `/prefixItems/${index}` : "/items";
    const via = conversion === undefined ? undefined : around.viaOf(items, step, from);
    const zero = hasZeros && items.length > 0 ? zeroOf(items, asking, around) : undefined;
    return {
      ...(conversion === undefined ? {} : { conversion }),
      ...(zero === undefined ? {} : { zero }),
      ...(via === undefined ? {} : { via }),
    };
  };
  const prefix = Array.from({ length }, (_, index) => inner(index));
  const rest = inner(length);
  if (![...prefix, rest].some(isSomething)) return undefined;
  return {
    prefix: prefix.some((one) => isSomething(one)) ? prefix : prefix.map(() => ({})),
    ...(isSomething(rest) ? { rest } : {}),
  };
}

/** Whether anything is done with what is inside. */
export function isSomething({ conversion, zero }: Inner): boolean {
  return conversion !== undefined || zero !== undefined;
}

function itemAt({ parts: { items, unevaluated } }: Shape, index: number): Shape | undefined {
  return items?.prefixItems?.[index] ?? items?.items ?? unevaluated?.unevaluatedItems;
}
