import { equal } from "node:assert/strict";
import fastify from "fastify";
import { OrderSchema } from "./generated/guards/order.js";
import type { Order } from "./generated/types/order.js";

const app = fastify();
app.setValidatorCompiler<typeof OrderSchema>(({ schema }) => (value) => {
  const result = schema["~standard"].validate(value);
  if (result.issues === undefined) return { value: result.value };
  return { error: new Error(result.issues.map(({ path, message }) => `${path?.join("/")} ${message}`).join("; ")) };
});
app.post<{ Body: Order }>("/orders", { schema: { body: OrderSchema } }, ({ body }) => ({ id: body.id }));

const post = (payload: object) => app.inject({ method: "POST", url: "/orders", payload });
const good = await post({ id: 1, email: "a@b", items: [{ name: "rope" }] });
equal(good.body, '{"id":1}');
const bad = await post({ id: 1, items: [{ name: "rope" }] });
equal(bad.statusCode, 400);
equal(bad.body.includes("email"), true);
await app.close();
