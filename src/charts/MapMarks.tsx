interface MapMarksProps {
  marks: readonly { text: string; alpha: number; beta: number }[];
  x(alpha: number): number;
  y(beta: number): number;
}

/** Places on a map with their names. */
export function MapMarks({ marks, x, y }: MapMarksProps) {
  return marks.map(({ text, alpha, beta }) => (
    <g key={text} className="map-mark" transform={`translate(${x(alpha)} ${y(beta)})`}>
      <circle r={4.5} />
      <text dy={-9} textAnchor="middle">
        {text}
      </text>
    </g>
  ));
}
