import { said } from "../language/spoken";
import { type FindingGroup, findingGroups } from "../study/finding";
import type { VerdictWord } from "../study/verdict";
import type { Judged } from "./judged";

export const verdictChoices = [
  "reproduced",
  "partly reproduced",
  "not reproduced",
] as const satisfies VerdictWord[];
export type VerdictChoice = (typeof verdictChoices)[number];

/** Which cards are shown; null for all of a kind. */
export interface Filter {
  group: FindingGroup | null;
  verdict: VerdictChoice | null;
  /** Words that a card has to have, all of them. */
  text: string;
}

export const everything: Filter = { group: null, verdict: null, text: "" };

function matches({ group, verdict, text }: Filter, { finding, verdict: given }: Judged): boolean {
  if (group !== null && finding.group !== group) return false;
  if (verdict !== null && given.word !== verdict) return false;
  const { claim, look, caveat, fails, source, id, variations } = finding;
  const labels = Object.values(variations).map(({ label }) => label);
  const words = [
    claim,
    look,
    caveat,
    fails?.words ?? "",
    id,
    finding.group,
    ...Object.values(source),
    ...labels,
  ];
  // A reader may know a paper’s words in English alone.
  const held = [...words, ...words.map((word) => said(String(word)))].join(" ").toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => held.includes(word));
}

export function shown(filter: Filter, cards: readonly Judged[]): Judged[] {
  return cards.filter((card) => matches(filter, card));
}

const known = <T extends string>(choices: readonly T[], value: string | null): T | null =>
  choices.find((choice) => choice === value) ?? null;

/** The filter in an address, so that a view can be passed on. What an address does not know is left out. */
export function filterFrom(search: string): Filter {
  const fields = new URLSearchParams(search);
  return {
    group: known(findingGroups, fields.get("group")),
    verdict: known(verdictChoices, fields.get("verdict")),
    text: fields.get("q") ?? "",
  };
}

/**
 * "" for everything.
 *
 * @param before what the address asked for: its language stays
 */
export function searchFor({ group, verdict, text }: Filter, before = ""): string {
  const fields = new URLSearchParams();
  const language = new URLSearchParams(before).get("lang");
  if (language !== null) fields.set("lang", language);
  if (group !== null) fields.set("group", group);
  if (verdict !== null) fields.set("verdict", verdict);
  if (text.trim() !== "") fields.set("q", text.trim());
  const search = fields.toString();
  return search === "" ? "" : `?${search}`;
}
