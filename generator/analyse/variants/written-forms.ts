import type { ConversionId, Inner } from "../../model/conversion.ts";
import { equalJson, isJsonArray, isJsonObject, type Json } from "../../model/json.ts";
import type { Plan, PlannedChoice } from "../wire/conversions.ts";

/** More forms of one value than any list would hold. */
const MAX_FORMS = 256;

/** What a value may be on the wire: one form, or one for each choice where these differ; none where they are too many. */
export function writtenForms(
  value: Json,
  { choices }: { readonly choices: readonly PlannedChoice[] },
  plan: Plan,
): readonly Json[] {
  const forms: Json[] = [];
  for (const form of choices.flatMap((choice) => formsBy(value, choice, plan))) {
    if (!forms.some((known) => equalJson(known, form))) forms.push(form);
  }
  return forms;
}

function formsBy(value: Json, { members, items, values }: PlannedChoice, plan: Plan): readonly Json[] {
  const below = (inner: Json, conversion: ConversionId | undefined): readonly Json[] =>
    conversion === undefined ? [inner] : writtenForms(inner, plan.conversions[conversion] ?? { choices: [] }, plan);
  if (isJsonArray(value)) {
    if (items === undefined) return [value];
    return combinations(value.map((item, index) => below(item, (items.prefix[index] ?? items.rest)?.conversion)));
  }
  if (isJsonObject(value) && members !== undefined) {
    const named = Object.entries(value).map(([key, inner]) => {
      const member = members.members.find(({ name }) => name === key);
      const unnamed: Inner | undefined =
        members.patterns.find(({ pattern }) => new RegExp(pattern, "u").test(key)) ?? members.others;
      return { name: member?.wireName ?? key, forms: below(inner, (member ?? unnamed)?.conversion) };
    });
    return combinations(named.map(({ forms }) => forms)).map((inner) =>
      Object.fromEntries(named.map(({ name }, index) => [name, inner[index] ?? null])),
    );
  }
  return [values?.spellings.find((spelling) => equalJson(spelling.value, value))?.reads[0] ?? value];
}

/** Each way to take one of each list; none where there are too many. */
function combinations(lists: readonly (readonly Json[])[]): readonly (readonly Json[])[] {
  if (lists.reduce((product, { length }) => product * length, 1) > MAX_FORMS) return [];
  return lists.reduce<readonly (readonly Json[])[]>(
    (made, list) => made.flatMap((start) => list.map((next) => [...start, next])),
    [[]],
  );
}
