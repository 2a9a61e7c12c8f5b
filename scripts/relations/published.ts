import type { Json } from "../../generator/model/json.ts";
import { DIALECTS, isObject } from "../fuzz/dialects.ts";
import { askAbout } from "./ask.ts";
import { confirm } from "./confirm.ts";
import { type PublishedRelation, publishedRelations } from "./published-packages.ts";
import { count, newTally, type Tally } from "./tally.ts";

/**
 * Asks for the relations that others publish. Where they say otherwise, the instance that settles it is told if there is
 * one; only where it does not, or where they know of an instance and the engine of none, is the answer wrong.
 */
export async function published(paths: readonly string[], tell: (line: string) => void): Promise<Tally> {
  const tally = newTally();
  for (const path of paths) {
    for (const relation of await publishedRelations(path)) await compare(relation, tally, tell);
  }
  return tally;
}

async function compare(
  { from, one, other, isWithin }: PublishedRelation,
  tally: Tally,
  tell: (line: string) => void,
): Promise<void> {
  const [first, second] = [dated(one), dated(other)];
  const words = `${from}: ${JSON.stringify(first)} within ${JSON.stringify(second)}`;
  const question = (uri: string) => [{ set: 0, uri }];
  try {
    const ask = await askAbout({ "one.json": first, "other.json": second });
    const asked = ask(question("one.json"), question("other.json"));
    const { answer } = asked;
    count(tally, asked, () => words);
    if ("undecided" in answer) tell(`undecided: ${answer.undecided.map(({ why }) => why).join("; ")}: ${words}`);
    if ("none" in answer && !isWithin) tally.wrong.push(`no instance, but ${words} is said not to hold`);
    if (!("instance" in answer)) return;
    const { instance } = answer;
    const problems = [await confirm(first, instance, true), await confirm(second, instance, false)];
    const problem = problems.find((found) => found !== undefined);
    if (problem !== undefined) tally.wrong.push(`${problem} refutes ${JSON.stringify(instance)}: ${words}`);
    else if (isWithin) tell(`said to hold, but for ${JSON.stringify(instance)}: ${words}`);
  } catch (error) {
    tally.unread++;
    tell(`not read: ${String(error).slice(0, 200)}: ${words}`);
  }
}

/** Those who publish relations know draft-07, where they say nothing. */
function dated(schema: Json): Json {
  if (isObject(schema) && schema["$schema"] !== undefined) return schema;
  return { $schema: DIALECTS["draft-07"], ...(isObject(schema) ? schema : { allOf: [schema] }) };
}
