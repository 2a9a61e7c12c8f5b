import { equal, rejects } from "node:assert/strict";
import { call, os } from "@orpc/server";
import { OrderSchema } from "./generated/guards/order.js";

const order = os.input(OrderSchema).handler(({ input }) => input.items[0]?.name ?? "nothing");

equal(await call(order, { id: 1, email: "a@b", items: [{ name: "rope" }] }), "rope");
// @ts-expect-error there is no email
await rejects(call(order, { id: 1, items: [{ name: "rope" }] }), (error: { data?: { issues?: { path?: unknown }[] } }) => {
  equal(JSON.stringify(error.data?.issues?.map(({ path }) => path)), '[["email"]]');
  return true;
});
