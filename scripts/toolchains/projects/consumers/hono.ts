import { equal } from "node:assert/strict";
import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { OrderSchema } from "./generated/guards/order.js";

const app = new Hono().post("/orders", sValidator("json", OrderSchema), (context) => {
  const order = context.req.valid("json");
  return context.json({ id: order.id, first: order.items[0]?.name });
});

const post = (order: unknown) =>
  app.request("/orders", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(order),
  });

const good = await post({ id: 1, email: "a@b", items: [{ name: "rope" }] });
equal(good.status, 200);
equal(await good.text(), '{"id":1,"first":"rope"}');
const bad = await post({ id: 1, items: [{ name: "rope" }] });
equal(bad.status, 400);
equal((await bad.text()).includes("email"), true);
