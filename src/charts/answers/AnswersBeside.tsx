import { extent } from "d3-array";
import { scaleLinear, scalePoint } from "d3-scale";
import { useId } from "react";
import { BottomAxis, LeftAxis } from "../axes";
import { SeriesMark } from "../SeriesMark";
import { useSize } from "../useSize";

interface AnswersBesideProps {
  title: string;
  up: [number, number];
  answers: readonly number[];
  /** What they should be; none for an answer that is only above or below 0. */
  targets: readonly number[] | null;
}

const margin = { top: 8, right: 10, bottom: 34, left: 44 };

/** The answer to each of a few samples, and what it should be. */
export function AnswersBeside({ title, up, answers, targets }: AnswersBesideProps) {
  const [ref, { width }] = useSize<HTMLDivElement>();
  const id = useId();
  const height = 150;
  const bottom = height - margin.bottom;
  const numbers = Array.from(answers.keys());
  const x = scalePoint(numbers, [margin.left, width - margin.right]).padding(0.6);
  const y = scaleLinear(up, [bottom, margin.top]).clamp(true);
  const at = (index: number) => x(index) ?? 0;
  return (
    <div ref={ref} className="chart">
      <svg width={width} height={height} role="img" aria-labelledby={id}>
        <title id={id}>{title}</title>
        <LeftAxis
          ticks={y.ticks(4).map((value) => ({ value, at: y(value) }))}
          from={margin.left}
          to={width - margin.right}
        />
        <BottomAxis
          ticks={numbers
            .filter((index) => index % Math.ceil(answers.length / 12) === 0)
            .map((index) => ({ value: index + 1, at: at(index) }))}
          at={bottom}
          from={margin.left}
          to={width - margin.right}
          title="sample"
        />
        {answers.map((answer, index) => (
          <g key={index}>
            {targets && (
              <>
                <line
                  className="end-line"
                  x1={at(index)}
                  x2={at(index)}
                  y1={y(answer)}
                  y2={y(targets[index])}
                />
                <SeriesMark style="third" x={at(index)} y={y(targets[index])} />
              </>
            )}
            {Number.isFinite(answer) && <SeriesMark style="train" x={at(index)} y={y(answer)} />}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Ends that hold all of some numbers, with room. */
export function roomFor(values: Iterable<number>, room: number): [number, number] {
  const [low = -1, high = 1] = extent(Array.from(values).filter(Number.isFinite));
  const more = room * (high - low || Math.abs(high) || 1);
  return [low - more, high + more];
}
