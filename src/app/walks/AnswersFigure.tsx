import { useMemo } from "react";
import { AnswersBeside, roomFor } from "../../charts/answers/AnswersBeside";
import { AnswersCurve } from "../../charts/answers/AnswersCurve";
import { AnswersMap } from "../../charts/answers/AnswersMap";
import { grouped } from "../../language/spoken";
import { formatNumber } from "../../snapshot/formatNumber";
import { Term } from "../glossary/Term";
import { useApp } from "../store/context";
import { useTime } from "../time/useTime";
import { functionPath } from "./functionPath";
import { type Answers, answersOf, type Listed, listedSamples } from "./functionView";

/** What a function over data computes at the marker; nothing where it has no data, or no answer. */
export function AnswersFigure() {
  const recipe = useApp(({ run }) => run.recipe);
  const data = useApp(({ run }) => run.data);
  const trained = useApp(({ run }) => run.trained);
  const trajectory = useApp(({ run }) => run.trajectory);
  const { checkpoint } = useTime("run");
  const samples = useMemo(() => listedSamples(recipe, data), [recipe, data]);
  const answers = useMemo(() => samples && answersOf(recipe, samples), [recipe, samples]);
  const theta = functionPath({ recipe, trained, trajectory })(checkpoint);
  if (!samples || !answers || theta === null) return null;
  const step = trained?.history.step[Math.round(checkpoint)] ?? 0;
  return (
    <section className="numbers-section">
      <header>
        <h2>
          <Term name="What it computes" />
        </h2>
        <span className="quiet numeric">step {grouped(step)}</span>
      </header>
      <Picture {...{ samples, answers, theta }} />
      <p className="quiet">{words(answers, samples)}</p>
    </section>
  );
}

interface PictureProps {
  samples: Listed;
  answers: Answers;
  theta: readonly number[];
}

/** Beyond the samples, as a share of what they span. */
const ROOM = 0.25;

function Picture({ samples, answers, theta }: PictureProps) {
  const colormap = useApp(({ view }) => view.colormap);
  const { inputs, width } = samples;
  const { at, between } = answers;
  const targets = Array.from(samples.targets);
  const column = (which: number) => targets.map((_, sample) => inputs[sample * width + which]);
  const across = useMemo(() => roomFor(column(0), ROOM), [samples]);
  const deep = useMemo(() => roomFor(width > 1 ? column(1) : [], ROOM), [samples]);
  // Log-odds beyond these are as good as certain.
  const up: [number, number] = between ? [-6, 6] : roomFor(targets, 0.6);
  const title = "What the function computes at the marker";
  if (width === 1) {
    const isSecond = (target: number) => target === between?.[1];
    return (
      <AnswersCurve
        title={title}
        input="x"
        across={across}
        up={up}
        answer={(x) => at(theta, [x], 0)}
        samples={targets.map((target, sample) => ({
          x: inputs[sample],
          y: between ? (isSecond(target) ? 5 : -5) : target,
        }))}
      />
    );
  }
  if (width === 2) {
    const [low, high] = between ? [0, 1] : roomFor(targets, 0.2);
    const tone = (value: number) =>
      between ? 1 / (1 + Math.exp(-value)) : (value - low) / (high - low);
    return (
      <AnswersMap
        title={title}
        inputs={["x1", "x2"]}
        across={across}
        up={deep}
        answer={(x1, x2) => at(theta, [x1, x2], 0)}
        tone={tone}
        colormap={between ? "difference" : colormap}
        level={between ? 0 : null}
        samples={targets.map((target, sample) => ({
          x: inputs[2 * sample],
          y: inputs[2 * sample + 1],
          tone: between ? (target === between[1] ? 0.9 : 0.1) : tone(target),
          isSecond: between !== null && target === between[1],
        }))}
      />
    );
  }
  return (
    <AnswersBeside
      title={title}
      up={up}
      answers={targets.map((_, sample) => at(theta, inputs, sample * width))}
      targets={between ? null : targets}
    />
  );
}

function words({ between }: Answers, { width }: Listed): string {
  if (between === null) {
    if (width === 1) return "Line: its output at the marker. Triangles: the targets.";
    return width === 2
      ? "Colors: its output at the marker, and the targets in the same colors."
      : "Discs: its output at the marker for each sample. Triangles: the targets.";
  }
  const [first, second] = between.map((target) => formatNumber(target));
  const what = `How much less a target of ${second} would cost than one of ${first}`;
  if (width === 1) return `${what}, and the samples of either above and below.`;
  return width === 2
    ? `${what}: equal on the line, red where ${second} is cheaper. Squares have ${second}, discs ${first}.`
    : `${what}, for each sample.`;
}
