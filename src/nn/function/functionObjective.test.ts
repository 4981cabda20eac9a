import { expect, test } from "vitest";
import { isFunction } from "../../catalog/models";
import { datumOf } from "../../catalog/models/expression/names";
import { namesOf, parseExpression } from "../../catalog/models/expression/parse";
import { makeDataset } from "../../data/makeDataset";
import { tapeOf } from "../../expression/tape";
import { stream } from "../../random/stream";
import { functionGallery } from "../../recipe/functionGallery";
import type { Recipe } from "../../recipe/schema";
import { functionObjective } from "./functionObjective";
import { functionStart } from "./layout";

const NO_DATA = { inputs: [], from: 0, target: 0 };

/** f, ∇f and ∇²f·v of an expression in x and y without data. */
function derivatives(text: string, theta: number[], vector: number[]) {
  const tape = tapeOf(parseExpression(text), { parameters: ["x", "y"], inputs: 0 });
  const value = tape.value(theta, NO_DATA);
  const gradient = new Float64Array(2);
  tape.addGradient(gradient, 1);
  const product = new Float64Array(2);
  const slope = tape.slope(vector);
  tape.addProduct(product, 0, 1);
  return { value, gradient: Array.from(gradient), slope, product: Array.from(product) };
}

/** By central differences of fourth order, whose error is of the size of h⁴ and of rounding over h. */
function differences(f: (step: number) => number, h = 5e-4): number {
  return (8 * (f(h) - f(-h)) - (f(2 * h) - f(-2 * h))) / (12 * h);
}

const relative = (a: number, b: number): number => Math.abs(a - b) / (1 + Math.abs(b));

/** Everything that an expression can contain, where it is smooth: x in (0.2, 0.8), y in (1, 2). */
const smooth = [
  "x^2*y - y/x + 3",
  "sin(x)*cos(y) + tan(x/2)",
  "exp(-x)*log(y) + sqrt(x*y)",
  "tanh(x - y) + sinh(x)/cosh(y)",
  "asin(x/2) + acos(y/4) + atan(x*y)",
  "sigmoid(3*x - y) + softplus(y - 2*x) + relu(y - x) + relu(x - y)",
  "abs(x - y)^1.5 + x^y + 2^x + y^-2",
  "max(x, y, 2*x)^2*min(x, y) + sign(y)*x",
  "-x^2^0.5 - -y",
  "((x + y)^3 - x^0*y^1)/(1 + x^2)",
];

test.each(smooth)("gradient and Hessian of %s are those of differences", (text) => {
  const random = stream(7, "probes");
  for (let draw = 0; draw < 20; draw++) {
    const theta = [0.2 + 0.6 * random.uniform(), 1 + random.uniform()];
    const vector = [random.gaussian(), random.gaussian()];
    const at = (step: number) => theta.map((value, p) => value + step * vector[p]);
    const exact = derivatives(text, theta, vector);
    const along = differences((step) => derivatives(text, at(step), vector).value);
    const { slope, gradient, product } = exact;
    expect(relative(slope, along)).toBeLessThan(1e-8);
    expect(relative(gradient[0] * vector[0] + gradient[1] * vector[1], along)).toBeLessThan(1e-8);
    for (const p of [0, 1]) {
      const bent = differences((step) => derivatives(text, at(step), vector).gradient[p]);
      expect(relative(product[p], bent)).toBeLessThan(1e-7);
    }
  }
});

test("kinks have the derivatives of one side, and a power of zero those of the polynomial", () => {
  expect(derivatives("abs(x) + relu(y)", [0, 0], [1, 1])).toMatchObject({ gradient: [0, 0] });
  expect(derivatives("max(x, y)", [1, 1], [1, 1])).toMatchObject({ gradient: [1, 0] });
  expect(derivatives("x^2 + y^1", [0, 0], [1, 0])).toEqual({
    value: 0,
    gradient: [0, 1],
    slope: 0,
    product: [2, 0],
  });
  expect(derivatives("x^0 + (-2)^3 * y", [0, 0], [1, 0]).gradient).toEqual([0, -8]);
});

test("what does not depend on the parameters has no derivative, even where it has none to have", () => {
  const { gradient, product } = derivatives("x*sqrt(0) + 0^0.5 + y^log(1)", [2, 3], [1, 1]);
  expect(gradient).toEqual([0, 0]);
  expect(product).toEqual([0, 0]);
});

test.each([
  ["sqrt(relu(x)) + y", [-1, 3], 3, [0, 1], [0, 0]],
  ["relu(x)^1.5 * y^2", [-1, 3], 0, [0, 0], [0, 0]],
  ["acos(min(x, 1)) * y", [2, 3], 0, [0, 0], [0, 0]],
  ["sqrt(max(x, 4*y)) + y", [-4, 0], 0, [0, Number.POSITIVE_INFINITY], [0, Number.NaN]],
  ["sqrt(max(x, y^2))", [-4, 3], 3, [0, 1], [0, 0]],
  ["sqrt(0*x) + x*y", [2, 3], 6, [3, 2], [1, 1]],
  ["(x*0)^0.5 + 0/y + 0^y", [2, 3], 0, [0, 0], [0, 0]],
  ["log(x^0)^0.5 + acos(1^y)", [2, 3], 0, [0, 0], [0, 0]],
  ["sqrt(exp(-1000*x)) + sqrt(softplus(-1000*y))", [1, 1], 0, [0, 0], [0, 0]],
  ["acos(tanh(50*x)) + acos(sigmoid(50*y))", [1, 1], 0, [0, 0], [0, 0]],
  ["sqrt(1 - sign(x)) + y^2", [2, 3], 9, [0, 6], [0, 2]],
])(
  "%s has no slope where a part of it stands, however steep the rest is there",
  (text, theta, value, gradient, product) => {
    const found = derivatives(text, theta, [1, 1]);
    expect(found).toMatchObject({ value, gradient });
    expect(found.product).toEqual(product);
  },
);

test("a slope that is infinite for a reason stays infinite, and a product of 0 with it unknown", () => {
  expect(derivatives("sqrt(x) + y", [0, 1], [1, 0]).gradient).toEqual([
    Number.POSITIVE_INFINITY,
    1,
  ]);
  // A line's end at a point, √x² is bent in a way that no derivative tells.
  expect(derivatives("sqrt(x^2)", [0, 1], [1, 0]).gradient[0]).toBeNaN();
});

function trainingObjective({ dataset, model, training, seed }: Recipe) {
  if (!isFunction(model)) throw new Error("no function");
  const { train: samples } = makeDataset(dataset, seed, null);
  return { model, samples, objective: functionObjective({ model, samples, loss: training.loss }) };
}

/** The gallery's losses in plain TypeScript, each θ in the order of its parameters. */
const byHand: Record<string, (theta: number[], points: number[][]) => number> = {
  Bowl: ([x, y]) => (x * x + y * y) / 2,
  "Rosenbrock’s valley": ([x, y]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2,
  "Himmelblau’s four minima": ([x, y]) => (x * x + y - 11) ** 2 + (x + y * y - 7) ** 2,
  Rastrigin: ([x, y]) =>
    20 + x * x + y * y - 10 * (Math.cos(2 * Math.PI * x) + Math.cos(2 * Math.PI * y)),
  "Scalar net of four layers": ([a, b, c, d]) => 0.5 * (a * b * c * d - 1) ** 2,
  "One ReLU neuron": ([w, b], points) =>
    mean(points.map(([x, y]) => 0.5 * (Math.max(0, w * x + b) - y) ** 2)),
  "Logistic regression": ([a, b], points) =>
    mean(points.map(([u, v, y]) => Math.log(1 + Math.exp(-y * (a * u + b * v))))),
};
const mean = (values: number[]) => values.reduce((sum, value) => sum + value) / values.length;

test.each(functionGallery)(
  "$title is differentiated as differences do, at random points",
  async ({ title, recipe }) => {
    const { model, samples, objective } = trainingObjective(recipe);
    const tape = tapeOf(parseExpression(model.expression), {
      parameters: model.parameters.map(({ name }) => name),
      inputs: objective.parameterCount && samples.inputs.length / samples.count,
    });
    const random = stream(3, "probes");
    const count = objective.parameterCount;
    const [gradient, product] = [new Float32Array(count), new Float32Array(count)];
    for (let draw = 0; draw < 10; draw++) {
      const theta = Float32Array.from(
        model.parameters,
        ({ low, high }) => low + (high - low) * random.uniform(),
      );
      const vector = Float32Array.from(theta, () => random.gaussian());
      const { loss } = await objective.gradient(theta, gradient);
      await objective.hessianVector(theta, vector, product);
      const value = byHand[title]?.(
        Array.from(theta),
        "points" in recipe.dataset ? recipe.dataset.points : [],
      );
      if (value !== undefined) expect(loss / value).toBeCloseTo(1, 5);

      // In float64 from the values of single samples: what is written is rounded to float32.
      const isSquared = recipe.training.loss.kind === "half-squared";
      const width = samples.inputs.length / samples.count;
      const lossAt = (at: ArrayLike<number>) => {
        let sum = 0;
        for (let s = 0; s < samples.count; s++) {
          const sample = { inputs: samples.inputs, from: s * width, target: samples.targets[s] };
          const output = tape.value(at, sample);
          sum += isSquared ? 0.5 * (output - sample.target) ** 2 : output;
        }
        return sum / samples.count;
      };
      const along = (step: number) => Float64Array.from(theta, (t, p) => t + step * vector[p]);
      const slope = gradient.reduce((sum, value, p) => sum + value * vector[p], 0);
      const bend = product.reduce((sum, value, p) => sum + value * vector[p], 0);
      const size = 1e-5 * (1 + Math.abs(slope) + Math.abs(bend) + Math.abs(loss));
      // No kink lies within two steps of these points.
      const h = 1e-3;
      expect(Math.abs(slope - differences((step) => lossAt(along(step)), h))).toBeLessThan(size);
      const curved = (lossAt(along(h)) - 2 * lossAt(theta) + lossAt(along(-h))) / (h * h);
      expect(Math.abs(bend - curved)).toBeLessThan(100 * size);
    }
  },
);

test("the plane has the loss of its points, and the center that of evaluate to the last bit", async () => {
  const [{ recipe }] = functionGallery;
  const { objective } = trainingObjective(recipe);
  const theta = Float32Array.of(0.3, -0.7);
  const [loss, accuracy] = [new Float32Array(3), new Float32Array(3)];
  const directions = Float32Array.of(1, 0, 0, 1);
  await objective.evaluateMany(
    theta,
    directions,
    Float32Array.of(0, 0, 1, 0, 0, 1),
    loss,
    accuracy,
  );
  expect(loss[0]).toBe((await objective.evaluate(theta)).loss);
  expect(loss[1]).toBeCloseTo((1.3 ** 2 + 0.7 ** 2) / 2, 6);
  expect(loss[2]).toBeCloseTo((0.3 ** 2 + 0.3 ** 2) / 2, 6);
  expect(accuracy).toEqual(Float32Array.of(Number.NaN, Number.NaN, Number.NaN));
});

test("a batch is the mean over its samples, whose losses add up to the whole", async () => {
  const { recipe } =
    functionGallery.find(({ title }) => title === "One ReLU neuron") ?? functionGallery[0];
  const { objective, model } = trainingObjective(recipe);
  const theta = functionStart(model, 1);
  const losses = new Float32Array(objective.sampleCount);
  await objective.sampleLosses(theta, losses);
  expect(mean(Array.from(losses))).toBeCloseTo((await objective.evaluate(theta)).loss, 6);
  const gradient = new Float32Array(2);
  const batch = Int32Array.of(2, 5);
  const { loss } = await objective.gradient(theta, gradient, batch);
  expect(loss).toBeCloseTo((losses[2] + losses[5]) / 2, 6);
});

test("of a squared error, the Gauss–Newton part is that of the outputs' slopes", async () => {
  const { recipe } =
    functionGallery.find(({ title }) => title === "Scalar net of two layers") ?? functionGallery[0];
  const { objective } = trainingObjective(recipe);
  const [theta, vector, product] = [
    Float32Array.of(2, 3),
    Float32Array.of(1, 0),
    new Float32Array(2),
  ];
  await objective.gaussNewtonVector(theta, vector, product);
  // ∇f = (w2, w1) = (3, 2).
  expect(Array.from(product)).toEqual([9, 6]);
  await objective.hessianVector(theta, vector, product);
  // ∇²L = ∇f∇fᵀ + (f − 1)·∇²f, with f − 1 = 5.
  expect(Array.from(product)).toEqual([9, 11]);
});

test("names mean parameters first, then what the data have", () => {
  const names = (text: string) => namesOf(parseExpression(text)).map(({ name }) => name);
  expect(names("a*x2 + y - a*sin(pi)")).toEqual(["a", "x2", "y"]);
  expect(datumOf("x2", 2)).toEqual({ of: "input", index: 1 });
  expect(datumOf("x3", 2)).toBeUndefined();
  expect(datumOf("y", 2)).toEqual({ of: "target" });
  expect(datumOf("x", 1)).toEqual({ of: "input", index: 0 });
  expect(datumOf("y", 0)).toBeUndefined();
});

test("an expression that cannot be read is refused with the place", () => {
  const make = (expression: string) => {
    const parameters = [{ name: "x", start: 1, low: -1, high: 1 }];
    const samples = { count: 1, inputs: new Float32Array(), targets: new Float32Array(1) };
    const model = { kind: "function" as const, expression, parameters };
    return () => functionObjective({ model, samples, loss: { kind: "value" } });
  };
  expect(make("x + z")).toThrow('at character 5: "z" is none of the parameters x.');
  expect(make("2 + (x")).toThrow("at character 7: Expected an operator");
});
