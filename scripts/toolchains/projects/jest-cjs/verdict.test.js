const { isOrder, validateOrder } = require("./generated/guards/order.js");

test("guards", () => {
  expect(isOrder({ id: 1, email: "a@b", items: [{ name: "rope" }] })).toBe(true);
  expect(validateOrder({ id: 0 }).ok).toBe(false);
});
