"use client";

import { useState } from "react";
import { validateOrder } from "../generated/guards/order";

/** Says what is wrong with an order while it is typed. */
export function OrderForm() {
  const [email, setEmail] = useState("");
  const result = validateOrder({ email, items: [{ name: "rope", count: 1 }] });
  return (
    <form method="post" action="/orders">
      <input name="email" value={email} onChange={(event) => setEmail(event.target.value)} />
      {result.ok ? <button type="submit">Order</button> : <p>The address {result.errors[0]?.message}</p>}
    </form>
  );
}
