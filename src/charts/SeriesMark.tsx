/** Told apart by dash and mark, not by color alone. */
export type SeriesStyle = "train" | "test" | "third" | "fourth";

/** As many as runs are seen at once. */
export const seriesStyles: readonly SeriesStyle[] = ["train", "test", "third", "fourth"];

/** About the origin, some 7 pixels wide. */
export const seriesMarks: Record<SeriesStyle, string> = {
  train: "M-3.5,0a3.5,3.5 0 1,0 7,0a3.5,3.5 0 1,0 -7,0",
  test: "M-3,-3h6v6h-6Z",
  third: "M0,-4.2L4,3H-4Z",
  fourth: "M0,-4.2L4.2,0L0,4.2L-4.2,0Z",
};

export function SeriesMark({ style, x, y }: { style: SeriesStyle; x: number; y: number }) {
  return (
    <path className={`mark ${style}`} d={seriesMarks[style]} transform={`translate(${x},${y})`} />
  );
}
