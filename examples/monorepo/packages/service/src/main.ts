import { isOrder } from "@example/models/guards/order";
import type { Order } from "@example/models/types/order";

const order: Order = { email: "ada@example.com", items: [{ name: "rope", count: 1 }] };
const orders: readonly unknown[] = [order, { ...order, items: [] }];

console.log(`${orders.filter(isOrder).length} of ${orders.length} orders are right`);
