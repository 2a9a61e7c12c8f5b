import type { Json } from "../../../model/json.ts";

/** Instances that differ from a given one in a single place. */
export function variations(value: Json): readonly Json[] {
  const others: readonly Json[] = [null, 42, 1.5, "other", [], {}, [{}], { other: 1 }];
  if (typeof value !== "object" || value === null) return others;
  const entries = Object.entries(value as { readonly [key: string]: Json });
  const changed = entries.flatMap(([key, child]) =>
    variations(child).map((other) => (Array.isArray(value) ? [other] : { ...value, [key]: other })),
  );
  const lacking = Array.isArray(value)
    ? []
    : entries.map(([key]) => Object.fromEntries(entries.filter(([name]) => name !== key)));
  return [...others, ...changed, ...lacking];
}
