const ONE =
  /(?<![\d.,–×^−-])1 ((?:train|test|warm-up|single) )?(block|channel|cycle|dimension|epoch|head|number|sample|step)s\b/g;

/** English of one: "1 block". Other languages have forms of their own in their tables. */
export const singular = (text: string): string => text.replace(ONE, "1 $1$2");
