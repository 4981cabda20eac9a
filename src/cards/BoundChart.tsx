import { boundFigure, seedWords } from "../study/document";
import type { Judgement } from "../study/judge";
import { boundScale } from "./boundScale";

const HEIGHT = 30;

/**
 * A number of every seed as a dot on one axis, with what passes shaded and its limits drawn. Where a
 * bound has no numbers, words for each seed.
 */
export function BoundChart({ bound }: { bound: Judgement }) {
  const { criterion, values, seeds } = bound;
  const scale =
    criterion.test === "between" ? boundScale(values, criterion.low, criterion.high) : null;
  if (criterion.test !== "between" || scale === null) {
    return <p className="bound-words numeric">by seed: {seedWords(bound)}</p>;
  }
  const percent = (place: number): string => `${100 * place}%`;
  const [from, to] = scale.passes;
  const limits = [criterion.low, criterion.high].filter((limit) => limit !== null);
  return (
    <div className="bound-chart">
      <svg height={HEIGHT} role="img" aria-label={`By seed: ${seedWords(bound)}`}>
        <rect
          className="bound-passes"
          x={percent(from)}
          y={3}
          width={percent(Math.max(0, to - from))}
          height={HEIGHT - 6}
        />
        <line className="bound-axis" x1="0" x2="100%" y1={HEIGHT / 2} y2={HEIGHT / 2} />
        {limits.map((limit) => (
          <line
            key={limit}
            className="bound-limit"
            x1={percent(scale.place(limit))}
            x2={percent(scale.place(limit))}
            y1={0}
            y2={HEIGHT}
          />
        ))}
        {values.map((value, index) =>
          Number.isFinite(value) ? (
            <circle
              key={index}
              className={seeds[index] ? "seed-passes" : "seed-fails"}
              cx={percent(scale.place(value))}
              cy={HEIGHT / 2}
              r={4.5}
            >
              <title>{`seed ${index + 1}: ${boundFigure(value, bound)}`}</title>
            </circle>
          ) : null,
        )}
      </svg>
      <p className="bound-words numeric">
        {seedWords(bound)}
        {scale.logarithmic && <span className="bound-note"> · axis by ratios</span>}
      </p>
    </div>
  );
}
