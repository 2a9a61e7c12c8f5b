import { deepEqual, equal } from "node:assert/strict";
import { generateText, tool } from "ai";
import { MockLanguageModelV4 } from "ai/test";
import { OrderSchema } from "./generated/guards/order.js";

const taken: number[] = [];
const tools = {
  order: tool({
    description: "Takes an order.",
    inputSchema: OrderSchema,
    execute: async (order) => {
      taken.push(order.id);
      return "taken";
    },
  }),
};

/** A model that calls the tool with an input; what it was told of the tool, and how the call ended. */
async function callWith(input: object) {
  const model = new MockLanguageModelV4({
    doGenerate: async () => ({
      content: [{ type: "tool-call", toolCallId: "1", toolName: "order", input: JSON.stringify(input) }],
      finishReason: { unified: "tool-calls", raw: undefined },
      usage: {
        inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
        outputTokens: { total: 1, text: 1, reasoning: 0 },
      },
      warnings: [],
    }),
  });
  const { content } = await generateText({ model, tools, prompt: "Order a rope." });
  return { told: model.doGenerateCalls[0]?.tools?.[0], last: content.at(-1)?.type };
}

const good = await callWith({ id: 1, email: "a@b", items: [{ name: "rope" }] });
deepEqual(taken, [1]);
equal(good.last, "tool-result");
deepEqual(good.told?.type === "function" && good.told.inputSchema.required, ["id", "email", "items"]);
const bad = await callWith({ id: 1, items: [{ name: "rope" }] });
deepEqual(taken, [1]);
equal(bad.last, "tool-error");
