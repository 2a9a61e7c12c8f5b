import { equal, rejects } from "node:assert/strict";
import { initTRPC } from "@trpc/server";
import { OrderSchema } from "./generated/guards/order.js";

const t = initTRPC.create();
const router = t.router({
  order: t.procedure.input(OrderSchema).query(({ input }) => input.items[0]?.name ?? "nothing"),
});

const caller = t.createCallerFactory(router)({});
equal(await caller.order({ id: 1, email: "a@b", items: [{ name: "rope" }] }), "rope");
// @ts-expect-error there is no email
await rejects(caller.order({ id: 1, items: [{ name: "rope" }] }), /email/);
