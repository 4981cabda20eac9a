/** Partners of a recipe at most: each of them is a training of its own. */
export const MOST_PARTNERS = 4;
