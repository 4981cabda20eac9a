/** In place of a figure that its run has no numbers for. */
export function MissingFigure({ what }: { what: string }) {
  return <p className="embed-missing">This landscape was saved without {what}.</p>;
}
