/** Parts of a finding's card that a class link can hide, by the names that it has for them. */
export const cardParts = {
  verdict: "Verdict",
  look: "What to look at",
  picture: "Picture",
  bounds: "Numbers and their bounds",
  caveat: "What to mind",
  run: "Run it here",
  lab: "Open in the lab",
  table: "All numbers",
} as const;

export type CardPart = keyof typeof cardParts;

export const isCardPart = (name: string): name is CardPart => Object.hasOwn(cardParts, name);
