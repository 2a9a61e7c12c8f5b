import type { Anchor } from "../../../model/artifact.ts";
import type { Declaration } from "../../../model/model.ts";
import type { TypeExpression } from "../print/type-expression.ts";
import type { EnumConstant } from "./enum-constant.ts";

/**
 * The schemas behind what a declaration puts into its module: its type of the given text, and a string enum's object
 * of values. In the order in which they stand there.
 */
export function schemaAnchors(
  { name, at }: Declaration,
  type: TypeExpression,
  constant: EnumConstant | undefined,
): readonly Anchor[] {
  const anchor: Anchor = { symbol: name, kind: "type", at, members: type.anchors };
  if (constant === undefined) return [anchor];
  return [anchor, { symbol: name, kind: "value", at, members: constant.anchors }];
}
