import { expect, test } from "vitest";
import { namesOf, parseExpression } from "../catalog/models/expression/parse";
import { checkDerivatives } from "./derivativeCheck";
import { type Tape, tapeOf } from "./tape";

/** A function of its own names over [−2, 2], with derivatives that a test may put wrong. */
function checked(text: string, wrong: (tape: Tape) => Partial<Tape> = () => ({})) {
  const tree = parseExpression(text);
  const names = namesOf(tree).map(({ name }) => name);
  const tape = tapeOf(tree, { parameters: names, inputs: 0 });
  const ranges = names.map((name) => ({ name, low: -2, high: 2 }));
  return checkDerivatives({ ...tape, ...wrong(tape) }, ranges, 0);
}

test.each([
  "(1 - x)^2 + 100*(y - x^2)^2",
  "20 + x^2 - 10*cos(2*pi*x) + y^2 - 10*cos(2*pi*y)",
  "sin(40*x)*exp(-y^2) + 1e9",
  "1e-9*x^3*y",
  "tanh(50*x)",
])("all derivatives of %s are compared, and agree", (text) => {
  const { length } = namesOf(parseExpression(text));
  expect(checked(text)).toEqual({ compared: 10 * (1 + length), disagreement: null });
});

test.each([
  "abs(x)",
  "abs(x - 0.4721359549995796)",
  "relu(x - 0.4721359549995796)",
  "relu(abs(x) - 1e-3)^2",
  "max(x, y, x*y) + sign(x)*x^2",
  "log(x) + sqrt(y) + x^y",
  "sin(1e7*x)",
  "1/(x*y)",
  "exp(300*x)",
  "sigmoid(relu(y) + x/x)",
  "sigmoid(e^(3*(0.5 - x)))",
])("kinks, gaps and wild swings of %s raise no alarm", (text) => {
  expect(checked(text).disagreement).toBeNull();
});

test("nothing is compared where a function is not finite", () => {
  expect(checked("log(-1 - x^2)")).toEqual({ compared: 0, disagreement: null });
});

test("a wrong entry of the gradient is found, with where and how much", () => {
  const { disagreement } = checked("x^2 + 3*y", (tape) => ({
    addGradient(gradient, weight) {
      tape.addGradient(gradient, weight);
      gradient[1] *= 1.01;
    },
  }));
  expect(disagreement).toMatchObject({ by: ["y"], exact: 3 * 1.01 });
  expect(disagreement?.difference).toBeCloseTo(3, 6);
  expect(disagreement?.theta).toHaveLength(2);
});

test("a wrong entry of the Hessian is found", () => {
  const { disagreement } = checked("x^2*y", (tape) => ({
    addProduct(product, first, second) {
      tape.addProduct(product, first, second);
      product[0] *= -1;
    },
  }));
  expect(disagreement?.by).toEqual(["x", "x"]);
  expect(disagreement?.exact).toBeCloseTo(-(disagreement?.difference ?? 0), 6);
});

test("a derivative that overflows where the function is flat is found", () => {
  const { disagreement } = checked("1/(1 + exp(2000*x))");
  expect(disagreement).toMatchObject({ by: ["x", "x"], exact: Number.NaN, difference: 0 });
});
