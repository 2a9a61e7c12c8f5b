import { createServer, type IncomingMessage, type Server } from "node:http";
import { validateOrder } from "./generated/guards/order.js";
import type { Order } from "./generated/types/order.js";

const orders: Order[] = [];

/** Takes orders: 201 with the number of one that is right, 400 with the faults of one that is not. */
export function orderService(): Server {
  return createServer((request, response) => {
    void answer(request).then(({ status, body }) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
  });
}

async function answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
  const value = await bodyOf(request);
  if (value === undefined) return { status: 400, body: { errors: [{ message: "must be JSON" }] } };
  const result = validateOrder(value);
  if (!result.ok) {
    const errors = result.errors.map(({ instanceLocation, message }) => ({ instanceLocation, message }));
    return { status: 400, body: { errors } };
  }
  return { status: 201, body: { number: orders.push(result.value) } };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const part of request.setEncoding("utf8")) text += part;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
