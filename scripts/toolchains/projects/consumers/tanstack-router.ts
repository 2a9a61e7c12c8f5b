import { equal } from "node:assert/strict";
import { createMemoryHistory, createRootRoute, createRoute, createRouter } from "@tanstack/react-router";
import { ContactSchema } from "./generated/guards/contact.js";

const root = createRootRoute();
const contact = createRoute({ getParentRoute: () => root, path: "/contact", validateSearch: ContactSchema });
const routeTree = root.addChildren([contact]);

async function open(path: string) {
  const router = createRouter({ routeTree, history: createMemoryHistory({ initialEntries: [path] }) });
  await router.load();
  return router.state.matches.at(-1);
}

const good = await open("/contact?name=Ada&email=a@b");
equal((good?.search as { email?: string }).email, "a@b");
const bad = await open("/contact?name=Ada");
equal(String((bad as { searchError?: unknown }).searchError).includes("email"), true);
