import type { Discriminator } from "../../model/conversion.ts";
import type { Shape } from "../../model/shape/shape.ts";
import type { PlannedChoice } from "./conversions.ts";
import { gather, type Shapes } from "./gather.ts";

/** The member whose word tells the choices apart, where there is one that is the same on both sides but for its name. */
export function discriminatorOf(choices: readonly PlannedChoice[], all: Shapes): Discriminator | undefined {
  const [first, second] = choices;
  if (first === undefined || second === undefined) return undefined;
  const listed = choices.map(({ branches }) => gather(branches, all).shapes);
  for (const { name, wireName } of first.members?.members ?? []) {
    const isPlain = choices.every(({ members }) =>
      members?.members.some(
        (member) => member.name === name && member.wireName === wireName && member.conversion === undefined,
      ),
    );
    const words = listed.map((shapes) => wordsOf(shapes, name, all));
    if (isPlain && words.every((list) => list.length > 0) && new Set(words.flat()).size === words.flat().length) {
      return { name, wireName, words };
    }
  }
  return undefined;
}

/** The words that a member must be one of, where it is there; none where it may be anything else. */
function wordsOf(shapes: readonly Shape[], name: string, all: Shapes): readonly string[] {
  const found = shapes.flatMap(({ parts }) => parts.members?.properties ?? []).filter((member) => member.name === name);
  const lists = found
    .flatMap(({ shape }) => gather([shape], all).shapes)
    .map(({ parts: { values } }) => values?.enum ?? (values?.const === undefined ? [] : [values.const.value]));
  const list = lists.find(({ length }) => length > 0) ?? [];
  const words = new Set(list.filter((value) => typeof value === "string"));
  return words.size === list.length ? [...words] : [];
}
