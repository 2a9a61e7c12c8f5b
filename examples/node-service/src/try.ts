import type { AddressInfo } from "node:net";
import { orderService } from "./server.js";

// Starts the service, orders once well and once badly, and says what came back.
const server = orderService().listen(0, async () => {
  const { port } = server.address() as AddressInfo;
  for (const order of [{ email: "ada@example.com", items: [{ name: "rope", count: 1 }] }, { items: [{ count: 0 }] }]) {
    const response = await fetch(`http://localhost:${port}`, { method: "POST", body: JSON.stringify(order) });
    console.log(response.status, await response.text());
  }
  server.close();
});
