/** How heights are drawn: what each choice is called, and its sentence. Known before the other terms. */

export const heightTerms = { linear: "Linear", log: "Log", rank: "Rank" } as const;

export const heightSentences = {
  Linear: "Height and color grow evenly with the loss.",
  Log: "Height and color grow with the logarithm of the loss above its lowest value, so that low losses are told apart.",
  Rank: "Height and color are the share of the points whose loss is lower: shape is kept, size is not.",
} as const satisfies Record<(typeof heightTerms)[keyof typeof heightTerms], string>;
