/** What a card shows of its results: the picture that makes the point. */
export type Picture<M extends string = string, V extends string = string> =
  /** The surfaces that it measures, on one scale. */
  | { shows: "terrains" }
  /** Measures of variations under one another, the last number of each. */
  | {
      shows: "values";
      measures: readonly M[];
      /** In place of the measures' own, where these are alike. */
      names?: { readonly [Measure in M]?: string };
      variations?: readonly V[];
      threshold?: { value: number; label: string };
    }
  /** Several trainings in the plane of the principal components of all of them. */
  | { shows: "paths"; measure: M }
  /** The last number of one measure against that of another, a dot for every seed. */
  | { shows: "pairs"; x: M; y: M }
  /** Their lists: along the training, over its tasks, or over layers. */
  | {
      shows: "series";
      measures: readonly M[];
      variations?: readonly V[];
      threshold?: { value: number; label: string };
    };

export type DrawnPicture = Exclude<Picture, { shows: "terrains" }>;
