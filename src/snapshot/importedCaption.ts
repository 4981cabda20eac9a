import type { ImportedFrom, Surface } from "../results/results";

/** What a caption says of a foreign file: of such a surface the recipe knows nothing. */
export function importedSentences(
  surface: Surface | null,
  { file, format, notes }: ImportedFrom,
): string[] {
  const points = surface === null ? "" : `, at ${pointWords(surface)}`;
  return [
    `Loss read from ${file} (${format})${points}. The file does not tell how it was measured.`,
    ...notes,
  ];
}

function pointWords({ alpha, beta }: Surface): string {
  return beta.length === 1
    ? `${alpha.length} points of a line`
    : `${alpha.length}×${beta.length} points`;
}
