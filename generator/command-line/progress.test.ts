import { expect, test } from "vitest";
import { newProgress } from "./progress.ts";

interface Shown {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly environment?: { readonly [name: string]: string };
  readonly milliseconds?: number;
  readonly count?: number;
}

function shown({ isTTY = true, columns = 20, environment = {}, milliseconds = 2000, count = 1 }: Shown): string {
  let text = "";
  const write = (more: string): void => {
    text += more;
  };
  const progress = newProgress({ isTTY, columns, write }, environment, () => milliseconds);
  progress.tell("1 file read", count);
  progress.tell("1 model with a name that is long", count);
  progress.end();
  progress.end();
  return text;
}

test("a long run says how far it is on one line, and leaves nothing", () => {
  const erase = "\r\u001b[K";
  expect(shown({})).toBe(`${erase}1 file read${erase}1 model with a name${erase}`);
  expect(shown({ columns: 0 })).toContain("that is long");
  expect(shown({ milliseconds: 10, count: 1000 })).toBe(shown({}));
});

test.each<[string, Shown]>([
  ["is short", { milliseconds: 999 }],
  ["is no terminal's", { isTTY: false }],
  ["is in CI", { environment: { CI: "true" } }],
  ["has a dumb terminal", { environment: { TERM: "dumb" } }],
])("a run that %s shows nothing", (_, run) => {
  expect(shown(run)).toBe("");
});
