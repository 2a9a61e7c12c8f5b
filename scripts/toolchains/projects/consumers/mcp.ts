import { deepEqual, equal } from "node:assert/strict";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema, type Tool } from "@modelcontextprotocol/sdk/types.js";
import { OrderSchema } from "./generated/guards/order.js";

const server = new Server({ name: "shop", version: "1.0.0" }, { capabilities: { tools: {} } });
const inputSchema = OrderSchema["~standard"].jsonSchema.input({ target: "draft-2020-12" }) as Tool["inputSchema"];
server.setRequestHandler(ListToolsRequestSchema, () => ({
  tools: [{ name: "order", description: "Takes an order.", inputSchema }],
}));
server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
  const result = OrderSchema["~standard"].validate(params.arguments);
  if (result.issues === undefined) return { content: [{ type: "text", text: `order ${result.value.id}` }] };
  const text = result.issues.map(({ path, message }) => `${path?.join("/")}: ${message}`).join("\n");
  return { isError: true, content: [{ type: "text", text }] };
});

const client = new Client({ name: "customer", version: "1.0.0" });
const [one, other] = InMemoryTransport.createLinkedPair();
await Promise.all([server.connect(one), client.connect(other)]);
const { tools } = await client.listTools();
deepEqual(tools[0]?.inputSchema.required, ["id", "email", "items"]);
const order = { id: 1, email: "a@b", items: [{ name: "rope" }] };
const good = await client.callTool({ name: "order", arguments: order });
deepEqual(good.content, [{ type: "text", text: "order 1" }]);
const bad = await client.callTool({ name: "order", arguments: { id: 1, items: [{ name: "rope" }] } });
equal(bad.isError, true);
await client.close();
