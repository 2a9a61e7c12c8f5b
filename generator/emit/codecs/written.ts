import type { Choice, Conversion, ConversionId, Inner } from "../../model/conversion.ts";
import { equalJson } from "../../model/json.ts";

/** The conversions by which something is written otherwise than it is here, or refused. For all others, a value is its own form. */
export function writtenConversions(conversions: readonly Conversion[]): ReadonlySet<ConversionId> {
  const written = new Set(conversions.flatMap(({ choices }, id) => (choices.some(writesItself) ? [id] : [])));
  const usedBy = new Map<ConversionId, ConversionId[]>();
  conversions.forEach(({ choices }, id) => {
    for (const used of choices.flatMap(innerConversions)) usedBy.set(used, [...(usedBy.get(used) ?? []), id]);
  });
  // A set hands out what is added to it while it is being walked.
  for (const id of written) for (const user of usedBy.get(id) ?? []) written.add(user);
  return written;
}

function writesItself({ members, values }: Choice): boolean {
  const isMember = members?.members.some(({ name, wireName, aliases }) => name !== wireName || aliases.length > 0);
  return (
    isMember === true ||
    (members?.match === "fold" && members.members.length > 0) ||
    (members !== undefined && members.unknown !== "keep" && !members.isMap) ||
    values?.spellings.some(({ value, reads }) => !equalJson(value, reads[0] ?? null)) === true
  );
}

function innerConversions({ members, items }: Choice): readonly ConversionId[] {
  const inner: readonly (Pick<Inner, "conversion"> | undefined)[] = [
    ...(members?.members ?? []),
    ...(members?.patterns ?? []),
    members?.others,
    ...(items?.prefix ?? []),
    items?.rest,
  ];
  return inner.flatMap((one) => one?.conversion ?? []);
}
