import type { Json } from "../../generator/model/json.ts";
import { isObject } from "../fuzz/dialects.ts";
import { type Ask, askAbout } from "./ask.ts";
import { confirm } from "./confirm.ts";
import { count, type Tally } from "./tally.ts";

/** A schema, and what its references lead to. */
export interface Version {
  readonly name: string;
  readonly uri: string;
  readonly schemas: { readonly [uri: string]: Json };
}

/** Compares two versions of a schema in both directions; other validators must confirm the instances. */
export async function compareVersions(
  versions: readonly [older: Version, newer: Version],
  tally: Tally,
  tell: (line: string) => void,
): Promise<void> {
  const [older, newer] = versions;
  try {
    const ask = await askAbout(older.schemas, newer.schemas);
    await askOneWay(ask, versions, [0, 1], tally, tell);
    await askOneWay(ask, versions, [1, 0], tally, tell);
  } catch (error) {
    tally.unread++;
    tell(`${older.name}, ${newer.name}: not read: ${String(error).slice(0, 300)}`);
  }
}

async function askOneWay(
  ask: Ask,
  versions: readonly [Version, Version],
  [one, other]: readonly [0 | 1, 0 | 1],
  tally: Tally,
  tell: (line: string) => void,
): Promise<void> {
  const [wider, narrower] = [versions[one], versions[other]];
  const words = `${wider.name} within ${narrower.name}`;
  const asked = ask([{ set: one, uri: wider.uri }], [{ set: other, uri: narrower.uri }]);
  const { answer } = asked;
  count(tally, asked, () => words);
  if ("undecided" in answer) tell(`${words}: ${answer.undecided.map(({ why }) => why).join("; ")}`);
  if (!("instance" in answer)) return;
  for (const version of [wider, narrower]) {
    const problem = await confirm(withoutId(version), answer.instance, version === wider);
    const instance = JSON.stringify(answer.instance);
    if (problem !== undefined) tally.wrong.push(`${words}: ${problem} refutes ${instance} for ${version.name}`);
  }
}

/** Both versions may call themselves the same, which validators refuse. */
function withoutId({ uri, schemas }: Version): Json {
  const schema = schemas[uri] ?? true;
  if (!isObject(schema)) return schema;
  const { id: _, $id: __, ...rest } = schema;
  return rest;
}
