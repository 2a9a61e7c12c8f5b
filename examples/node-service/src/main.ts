import { orderService } from "./server.js";

orderService().listen(Number(process.env["PORT"] ?? 3000));
