import { isCircle, OrderSchema } from "./generated/guards/index.js";
import { assertOrder, isOrder, validateOrder } from "./generated/guards/order.js";
import type { Order } from "./generated/types/order.js";

const ORDER: Order = {
  id: 1,
  email: "ada@example.com",
  items: [{ name: "rope", size: [1, 2] }],
  mark: { kind: "circle", radius: 1 },
};

/** Throws unless the guards say of a few values what they should; the word that a run is looked for. */
export function verdict(): string {
  assertOrder(ORDER);
  const broken: unknown = { id: 0, items: [] };
  const result = validateOrder(broken);
  const issues = OrderSchema["~standard"].validate(broken);
  const seen = [
    isOrder(ORDER),
    isOrder(broken),
    isCircle(ORDER.mark),
    // Compared, since a compiler without `strict` narrows by nothing less.
    result.ok === false ? result.errors.map((error) => error.keyword) : [],
    "issues" in issues && issues.issues !== undefined ? issues.issues.map((issue) => issue.path) : [],
  ];
  const text = JSON.stringify(seen);
  const right = '[true,false,true,["minimum","required","minItems"],[["id"],["email"],["items"]]]';
  if (text !== right) throw new Error(`the guards say ${text}`);
  return "the guards are right";
}
