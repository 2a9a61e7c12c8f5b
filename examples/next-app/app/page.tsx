import { isOrder } from "../generated/guards/order";
import { OrderForm } from "./order-form";

const EXAMPLE: unknown = { email: "ada@example.com", items: [{ name: "rope", count: 1 }] };

export default function Page() {
  return (
    <main>
      <p>{isOrder(EXAMPLE) ? `An order of ${EXAMPLE.items.length} item` : "No order"}</p>
      <OrderForm />
    </main>
  );
}
