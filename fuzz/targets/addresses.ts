/** Addresses that hold more than a landscape: studies with their results, and class links. */
import { linkedVerdict } from "../../src/cards/linkedVerdict";
import { worded } from "../../src/language/worded";
import { ReadError } from "../../src/results/readError";
import { readClassLink } from "../../src/snapshot/link/classLink";
import { deflated } from "../../src/snapshot/link/deflated";
import { decodeStudyLink } from "../../src/snapshot/link/studyLink";
import { cellsOf } from "../../src/study/cell";
import { resultsOf, writeResults } from "../../src/study/results";
import { parseStudy } from "../../src/study/userStudy";
import { mutateJson, mutateText, oneOf } from "../mutate";
import { fuzzTarget } from "../target";

const slow = { measure: "lambda", variation: "slow" };
const sound = {
  id: "rates",
  base: { training: { steps: 20 } },
  variations: {
    slow: { label: "η 0.01", change: { training: { optimizer: { learningRate: 0.01 } } } },
    fast: { label: "η 1", change: { training: { optimizer: { learningRate: 1 } } } },
  },
  seeds: 2,
  measures: { lambda: { kind: "sharpness" }, surface: { kind: "cut", columns: 5 } },
  criterion: {
    test: "all",
    of: [
      { test: "between", value: { value: "reduced", of: slow }, high: 2 },
      { test: "diverges", variation: "fast", over: "mean" },
    ],
  },
};

function soundResults(): object {
  const parsed = parseStudy({ ...sound, criterion: null });
  if (!parsed.ok) throw new Error(parsed.problems.join("; "));
  const cells = cellsOf(parsed.study);
  const outcomes = new Map(
    cells.map(({ key, variation }, index) => [
      key,
      variation === "fast"
        ? ({ status: "diverged", step: 3 } as const)
        : ({ status: "finished", values: { lambda: [index], surface: [1, 2, Infinity] } } as const),
    ]),
  );
  return JSON.parse(writeResults(resultsOf(parsed.study.id, cells, outcomes)));
}
const results = soundResults();

/** What is told in words is an Error and nothing more special. */
function inWords<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && error.constructor === Error)
      throw new ReadError(worded`${error.message}`);
    throw error;
  }
}

export const studyLink = fuzzTarget(
  "study-link",
  (random) => {
    const pick = random.integer(3);
    const study = pick === 0 ? mutateJson(random, sound) : sound;
    const found = pick === 1 ? mutateJson(random, results) : results;
    const text = `${JSON.stringify(study)}\n${JSON.stringify(found)}`;
    const whole = pick === 2 ? mutateText(random, text) : text;
    const link = `#s1.d.${deflated(new TextEncoder().encode(whole))}`;
    return random.integer(8) === 0 ? mutateText(random, link) : link;
  },
  (link) => {
    const linked = inWords(() => decodeStudyLink(link));
    return [cellsOf(linked.study, 1), linkedVerdict(linked)];
  },
);

const classes = [
  "?class=edge-of-stability&training.optimizer.learningRate=0.4&model.hidden=50,50&seed=3&free=training.steps&ask=Where%3F&answer=late+sharpness&tolerance=5%25",
  '?class=digits&dataset={"kind":"spirals","noise":0.2}&seed=own&lock=model&hide=gallery,json&times=2&unit=%25&reveal=never',
  "?class=spirals&training.__proto__.steps=4&grid.alpha=-1,1&train=1",
];

export const classLink = fuzzTarget(
  "class-link",
  (random) => mutateText(random, oneOf(random, classes)),
  readClassLink,
);
