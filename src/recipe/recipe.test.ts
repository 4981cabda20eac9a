import { expect, test } from "vitest";
import { describeProblem, parseRecipe, recipe } from "./parse";

test("an empty recipe is the default experiment: glyph digits and an MLP 144-32-10", () => {
  const defaults = recipe();
  expect(defaults.dataset).toMatchObject({ kind: "glyphs", size: 12, difficulty: 1.3 });
  expect(defaults.model).toMatchObject({ kind: "mlp", hidden: [32] });
});

test("a recipe survives JSON unchanged", () => {
  const original = recipe({ dataset: { kind: "moons" }, seed: 7 });
  expect(recipe(JSON.parse(JSON.stringify(original)))).toEqual(original);
});

test("every problem of a bad recipe is named with its place", () => {
  const parsed = parseRecipe({
    seed: -1,
    training: { optimizer: { learningRate: "fast" } },
    grid: { alpha: [1, 0] },
    colour: "red",
  });
  expect(parsed.ok).toBe(false);
  if (parsed.ok) return;
  const places = parsed.problems.map((problem) => problem.path);
  expect(places).toEqual(
    expect.arrayContaining(["seed", "training.optimizer.learningRate", "grid.alpha", "colour"]),
  );
  expect(parsed.problems).toContainEqual({ path: "colour", message: "is not a known field" });
});

test("contradictions between fields are problems too, at the choice that does not fit", () => {
  const problem = (input: object) => {
    const parsed = parseRecipe(input);
    return parsed.ok ? [] : parsed.problems.map(describeProblem);
  };
  expect(problem({ dataset: { kind: "regression" } })).toEqual([
    "training.loss.kind: cross-entropy needs classes; choose mean-squared or half-squared for a regression",
  ]);
  expect(problem({ dataset: { kind: "moons" }, model: { kind: "pinn" } })).toEqual([
    'model.kind: a directional derivative needs an equation, as "convection"',
  ]);
  const squares = { training: { loss: { kind: "mean-squared" } } } as const;
  expect(problem({ dataset: { kind: "convection" }, model: { kind: "mlp" }, ...squares })).toEqual([
    "model.kind: an equation needs a model with a directional derivative, as a pinn",
  ]);
  const layers = [{ kind: "directional", layers: [{ kind: "dense", outputs: 1 }] }] as const;
  const model = { kind: "layers", layers: [...layers] } as never;
  expect(problem({ dataset: { kind: "convection" }, model, ...squares })).toEqual([]);
  expect(problem({ dataset: { kind: "moons" }, model: { kind: "cnn" } })).toEqual([
    'model.kind: a cnn needs images; the dataset "moons" has none',
  ]);
  const oneClass = { of: { restriction: { kind: "class" } } };
  const training = { loss: { kind: "mean-squared" } };
  expect(problem({ dataset: { kind: "regression" }, training, curvature: oneClass })).toEqual([
    'curvature.of.restriction.kind: a restriction to one class needs classes; the dataset "regression" has numbers',
  ]);
  expect(problem({ curvature: oneClass })).toEqual([]);
  const probes = { measures: [{ kind: "distance" }, { kind: "coherence" }] };
  const normalized = { kind: "mlp", normalization: "batch" };
  expect(problem({ model: normalized, training: { probes } })).toEqual([
    "training.probes.measures.1.kind: coherence takes gradients of single samples, which have none of their own under batch normalization; choose another normalization or measure",
  ]);
  expect(problem({ training: { probes } })).toEqual([]);
  const margins = { ...training, probes: { measures: [{ kind: "margins" }] } };
  expect(problem({ dataset: { kind: "regression" }, training: margins })).toEqual([
    "training.probes.measures.0.kind: margins are of a network that tells classes apart",
  ]);
  expect(problem({ training: margins })).toEqual([]);
});

test("only a network has inputs to be moved, in every phase and by measures", () => {
  const problems = (training: object, model: object = { kind: "function" }) => {
    const data = { kind: model && "hidden" in model ? "moons" : "none" };
    const loss = { kind: data.kind === "none" ? "value" : "cross-entropy" };
    const parsed = parseRecipe({ dataset: data, model, training: { loss, ...training } });
    return parsed.ok ? [] : parsed.problems.map(describeProblem);
  };
  const optimizer = { attack: { kind: "fgsm" } };
  const later = { phases: [{ steps: 1, optimizer }] };
  const probes = { measures: [{ kind: "distance" }, { kind: "adversarial" }] };
  expect(problems({ optimizer })).toEqual([
    "training.optimizer.attack.kind: an attack moves the inputs of a network",
  ]);
  expect(problems(later)).toEqual([
    "training.phases.0.optimizer.attack.kind: an attack moves the inputs of a network",
  ]);
  expect(problems({ probes })).toEqual([
    "training.probes.measures.1.kind: adversarial moves the inputs of a network",
  ]);
  const network = { kind: "mlp", hidden: [4] };
  for (const training of [{ optimizer }, later, { probes }])
    expect(problems(training, network)).toEqual([]);
});

test("answers to samples are compared by networks over classes, of inputs that stay, in every phase", () => {
  const problems = (training: object, rest: object = {}) => {
    const parsed = parseRecipe({ ...rest, training });
    return parsed.ok ? [] : parsed.problems.map(describeProblem);
  };
  const ascent = { kind: "saf" };
  const attack = { kind: "fgsm" };
  const noClasses = '"saf" compares probabilities that a network gives to classes';
  const moved = '"saf" compares what a network answers to the same input, which an attack moves';
  const later = (optimizer: object) => ({ phases: [{ steps: 1, optimizer }] });
  const ofNumbers = { dataset: { kind: "regression" } };
  const ofFunction = { dataset: { kind: "none" }, model: { kind: "function" } };
  const loss = { kind: "half-squared" };
  expect(problems({ optimizer: { ascent } })).toEqual([]);
  expect(problems({ optimizer: { ascent: { kind: "sam" }, attack } })).toEqual([]);
  expect(problems({ loss, optimizer: { ascent } }, ofNumbers)).toEqual([
    `training.optimizer.ascent.kind: ${noClasses}`,
  ]);
  expect(problems({ loss, ...later({ ascent }) }, ofNumbers)).toEqual([
    `training.phases.0.optimizer.ascent.kind: ${noClasses}`,
  ]);
  const value = { kind: "value" };
  expect(problems({ loss: value, optimizer: { ascent } }, ofFunction)).toEqual([
    `training.optimizer.ascent.kind: ${noClasses}`,
  ]);
  expect(problems({ optimizer: { ascent, attack } })).toEqual([
    `training.optimizer.ascent.kind: ${moved}`,
    `training.optimizer.attack.kind: ${moved}`,
  ]);
  // Said once where it becomes so: phases after it only go on with it.
  expect(problems({ optimizer: { ascent }, ...later({ attack }) })).toEqual([
    `training.phases.0.optimizer.attack.kind: ${moved}`,
  ]);
  expect(problems({ optimizer: { attack }, ...later({ ascent }) })).toEqual([
    `training.phases.0.optimizer.ascent.kind: ${moved}`,
  ]);
});

test("a covariance of gradient noise is one, and for a function of as many parameters, in every phase", () => {
  const problems = (rows: number[][], model: object = { kind: "function" }, later?: number[][]) => {
    const ascent = (covariance: number[][]) => ({ ascent: { kind: "noisy", covariance } });
    const isFunction = "kind" in model && model.kind === "function";
    const parsed = parseRecipe({
      ...(isFunction && { dataset: { kind: "none" } }),
      model,
      training: {
        ...(isFunction && { loss: { kind: "value" } }),
        optimizer: ascent(rows),
        ...(later && { phases: [{ steps: 1, optimizer: ascent(later) }] }),
      },
    });
    return parsed.ok ? [] : parsed.problems.map(describeProblem);
  };
  const at = "optimizer.ascent.covariance";
  const two = [
    [1, 0.5],
    [0.5, 1],
  ];
  expect(problems(two)).toEqual([]);
  // Along a single direction, whose small variance is what rounding leaves of it.
  expect(
    problems([
      [1, 1 / 3],
      [1 / 3, 1 / 9],
    ]),
  ).toEqual([]);
  expect(problems([])).toEqual([]);
  const none = [`training.${at}: must be symmetric and positive semidefinite, as a covariance is`];
  expect(
    problems([
      [1, 2],
      [2, 1],
    ]),
  ).toEqual(none);
  expect(
    problems([
      [0, 1],
      [1, 1],
    ]),
  ).toEqual(none);
  expect(
    problems([
      [1, 0.5],
      [0.4, 1],
    ]),
  ).toEqual(none);
  expect(problems([[1, 0.5]])).toContain(
    `training.${at}: must have as many numbers in a row as there are rows`,
  );
  expect(problems([[1]])).toEqual([
    `training.${at}: a covariance of 1 rows is for a function of 1 parameters; the function has 2`,
  ]);
  expect(problems(two, { kind: "mlp" })).toEqual([
    `training.${at}: a covariance of 2 rows is for a function of 2 parameters; a network has none`,
  ]);
  expect(problems(two, { kind: "function" }, [[1]])).toEqual([
    `training.phases.0.${at}: a covariance of 1 rows is for a function of 1 parameters; the function has 2`,
  ]);
});
