import { t } from "../language/t";
import type { ImportedFrom, Surface } from "../results/results";

/** What a caption says of a foreign file: of such a surface the recipe knows nothing. */
export function importedSentences(
  surface: Surface | null,
  { file, format, notes }: ImportedFrom,
): string[] {
  const points = surface === null ? "" : t`, at ${pointWords(surface)}`;
  return [
    t`Loss read from ${file} (${format})${points}. The file does not tell how it was measured.`,
    ...notes,
  ];
}

function pointWords({ alpha, beta }: Surface): string {
  return beta.length === 1
    ? t`${alpha.length} points of a line`
    : t`${alpha.length}×${beta.length} points`;
}
