import { expect, test } from "vitest";
import { parseStudy } from "./userStudy";

const json = {
  id: "my-study",
  base: { training: { steps: 20 } },
  variations: { slow: { change: { training: { optimizer: { learningRate: 0.01 } } } } },
  seeds: 2,
  measures: { lambda: { kind: "sharpness" } },
  criterion: {
    test: "between",
    value: { value: "reduced", of: { measure: "lambda", variation: "slow" } },
    high: 2,
  },
};

test("a study of the user's own has the words of a finding, with defaults", () => {
  const parsed = parseStudy(json);
  expect(parsed.ok && parsed.study).toMatchObject({
    variations: { slow: { label: "slow" } },
    criterion: { low: null, over: "every seed", value: { by: "last", from: 0 } },
  });
  const { criterion: _, ...without } = json;
  expect(parseStudy(without)).toMatchObject({ ok: true, study: { criterion: null } });
});

const problems = (change: object): string => {
  const parsed = parseStudy({ ...json, ...change });
  return parsed.ok ? "" : parsed.problems.join("\n");
};

test("what is wrong is told with its place", () => {
  expect(problems({ measures: { lambda: { kind: "sharpnes" } } })).toContain("measures.lambda");
  expect(problems({ variations: {} })).toContain("at least one variation");
  expect(problems({ variations: { slow: { change: { training: { steps: -1 } } } } })).toContain(
    "variations.slow: training.steps",
  );
  expect(problems({ base: { modl: {} } })).toContain("base: modl");
  expect(problems({ measures: { other: { kind: "loss" } } })).toContain(
    'there is no measure "lambda"',
  );
  expect(problems({ criterion: { test: "diverges", variation: "fast" } })).toContain(
    'there is no variation "fast"',
  );
  expect(parseStudy(null).ok).toBe(false);
});

test("what lies too deep or is too much is told, and no more than twenty problems are", () => {
  const within = (depth: number): object =>
    depth === 0
      ? { test: "diverges", variation: "slow" }
      : { test: "all", of: [within(depth - 1)] };
  expect(problems({ criterion: within(10) })).toBe("");
  expect(problems({ criterion: within(2000) })).toBe("lists and groups lie more than 32 deep");
  const many = (count: number, value: object) =>
    Object.fromEntries(Array.from({ length: count }, (_, k) => [`lambda${k}`, value]));
  expect(problems({ measures: many(101, { kind: "loss" }) })).toContain("at most 100 measures");
  const wrong = { change: { training: { steps: -1 } } };
  expect(problems({ variations: many(50, wrong), criterion: null }).split("\n")).toHaveLength(20);
});
