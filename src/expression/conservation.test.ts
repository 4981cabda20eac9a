import { expect, test } from "vitest";
import { namesOf, parseExpression } from "../catalog/models/expression/parse";
import { stream } from "../random/stream";
import { conservationLaws, type Law, lawValue } from "./conservation";
import { tapeOf } from "./tape";

/** Laws of an expression in its own names, of which x (x1, …) are drawn inputs. */
function lawsOf(text: string, inputs = 0, goesUp: readonly string[] = []): string[] {
  const tree = parseExpression(text);
  const names = namesOf(tree).flatMap(({ name }) => (/^x\d?$/.test(name) && inputs ? [] : [name]));
  const tape = tapeOf(tree, { parameters: names, inputs });
  const random = stream(1, "probes");
  const laws = conservationLaws({
    parameters: names.length,
    draw: () => names.map(() => 4 * random.uniform() - 2),
    gradient(theta, gradient) {
      const drawn = Array.from({ length: inputs }, () => random.gaussian());
      tape.value(theta, { inputs: drawn, from: 0, target: 0 });
      tape.addGradient(gradient, 1);
      for (const [p, name] of names.entries()) if (goesUp.includes(name)) gradient[p] *= -1;
    },
  });
  const written = (law: Law) =>
    law.map(({ factor, of }) => `${factor} ${of.map((p) => names[p]).join("·")}`).join(" + ");
  return laws.map(written);
}

test.each<[string, number, string[]]>([
  ["w1*w2*x", 1, ["1 w1·w1 + -1 w2·w2"]],
  ["u*v*w*x", 1, ["1 u·u + -1 w·w", "1 v·v + -1 w·w"]],
  ["a*relu(w*x + b)", 1, ["1 a·a + -1 w·w + -1 b·b"]],
  // A factor moves from u to v, and the halves of u do not tell.
  ["(u1*x1 + u2*x2)*(v1*x3 + v2*x4)", 4, ["1 u1·u1 + 1 u2·u2 + -1 v1·v1 + -1 v2·v2"]],
  // Only the sum of a and b matters, so that what is kept of it follows from a − b.
  ["(a + b)^2", 0, ["1 a + -1 b"]],
  ["(a + 2*b - 1)^2 + c^2*0", 0, ["1 a + -0.5 b", "1 c"]],
  ["x^2 - y^2", 0, ["1 x·y"]],
  ["x*y", 0, ["1 x·x + -1 y·y"]],
  // Homogeneous of degree 0: the gradient is at right angles to θ.
  ["x/y", 0, ["1 x·x + 1 y·y"]],
  ["(1 - x)^2 + 100*(y - x^2)^2", 0, []],
  ["b*tanh(a*x)", 1, []],
  ["x^2 + 3*y^2", 0, []],
  ["2 + 0*x", 0, []],
])("what gradient flow on %s keeps", (text, inputs, laws) => {
  expect(lawsOf(text, inputs)).toEqual(laws);
});

test("a bilinear game goes round its equilibrium", () => {
  expect(lawsOf("x*y", 0, ["y"])).toEqual(["1 x·x + 1 y·y"]);
});

test("a law has the value of its terms", () => {
  const law: Law = [
    { factor: 1, of: [0, 1] },
    { factor: -0.5, of: [1] },
  ];
  expect(lawValue(law, [3, 4])).toBe(10);
});
