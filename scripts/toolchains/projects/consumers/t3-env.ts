import { equal, throws } from "node:assert/strict";
import { createEnv } from "@t3-oss/env-core";
import { PortSchema } from "./generated/guards/environment.js";

const env = createEnv({ server: { PORT: PortSchema }, runtimeEnv: { PORT: "8080" } });
const port: string = env.PORT;
equal(port, "8080");

throws(() =>
  createEnv({
    server: { PORT: PortSchema },
    runtimeEnv: { PORT: "http" },
    onValidationError: (issues) => {
      throw new Error(issues.map(({ message }) => message).join());
    },
  }),
);
