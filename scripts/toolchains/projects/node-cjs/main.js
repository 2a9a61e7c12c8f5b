const { isOrder, validateOrder } = require("./generated/guards/order.js");
const { isCircle } = require("./generated/guards");

const result = validateOrder({ id: 1, items: [{ name: "rope" }] });
if (!isOrder({ id: 1, email: "a@b", items: [{ name: "rope" }] }) || result.ok || result.errors[0].missing !== "email")
  throw new Error("the guards are wrong");
if (!isCircle({ kind: "circle", radius: 1 })) throw new Error("the guards are wrong");
console.log("the guards are right");
