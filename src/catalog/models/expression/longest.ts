/** Characters of an expression at most. Apart from its reader, which links and pictures do without. */
export const LONGEST_EXPRESSION = 1000;
