import { validateOrder } from "./generated/guards/order.ts";

const form = document.querySelector("form");
const output = document.querySelector("output");

form?.addEventListener("input", () => {
  const email = new FormData(form).get("email");
  const result = validateOrder({ email, items: [{ name: "rope", count: 1 }] });
  if (output !== null)
    output.textContent = result.ok ? "right" : result.errors.map(({ message }) => message).join(", ");
});
