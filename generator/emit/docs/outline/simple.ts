import { declarationOf } from "../../../model/model.ts";
import type { DeclarationId, Shape } from "../../../model/shape/shape.ts";
import type { Page } from "../page.ts";
import { flatten, targetsIn } from "./flatten.ts";

/** Whether all that a declaration asks can be written out where it is referred to: a string with rules. */
export function isSimple({ parts }: Shape): boolean {
  const { types, rules: _rules, ...others } = parts;
  if (types === undefined || Object.keys(others).length > 0) return false;
  return types.types.every((type) => type !== "object" && type !== "array");
}

/** The simple declarations that subschemas refer to. */
export function simpleTargets(shapes: readonly Shape[], page: Page): readonly DeclarationId[] {
  const targets = targetsIn(flatten(shapes));
  return targets.length === 0 ? targets : targets.filter((id) => isSimple(declarationOf(page.model, id).shape));
}

/** Subschemas, and with them those of simple declarations that they refer to. */
export function withSimpleTargets(shapes: readonly Shape[], page: Page): readonly Shape[] {
  const targets = simpleTargets(shapes, page);
  return targets.length === 0 ? shapes : [...shapes, ...targets.map((id) => declarationOf(page.model, id).shape)];
}
