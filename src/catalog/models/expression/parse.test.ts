import { expect, test } from "vitest";
import { LONGEST_EXPRESSION } from "./longest";
import { type Expression, parseExpression } from "./parse";
import { ExpressionError } from "./tokens";

/** With all brackets, so that a test can read the tree. */
function written(tree: Expression): string {
  switch (tree.kind) {
    case "number":
      return String(tree.value);
    case "name":
      return tree.name;
    case "unary":
      return `${tree.operation}(${written(tree.of)})`;
    case "binary":
      return `${tree.operation}(${written(tree.left)}, ${written(tree.right)})`;
  }
}
const read = (text: string) => written(parseExpression(text));

test.each([
  ["1 - 2 - 3", "subtract(subtract(1, 2), 3)"],
  ["-x^2", "negate(power(x, 2))"],
  ["2^-x", "power(2, negate(x))"],
  ["x^y^z", "power(x, power(y, z))"],
  ["2*-x/3", "divide(multiply(2, negate(x)), 3)"],
  ["max(x, 1, y)", "max(max(x, 1), y)"],
  [".5e-1 + 2.", "add(0.05, 2)"],
  ["x × y − z·2 ** 3", "subtract(multiply(x, y), multiply(z, power(2, 3)))"],
  ["2*π", `multiply(2, ${Math.PI})`],
])("%s is %s", (text, tree) => {
  expect(read(text)).toBe(tree);
});

test.each([
  ["", 0, "empty"],
  ["2x", 1, 'write "*"'],
  ["x y", 2, 'write "*"'],
  ["(x", 2, "the expression ends"],
  ["x)", 1, 'there is ")"'],
  ["sin x", 4, '"(" after sin'],
  ["sin(x, y)", 5, 'there is ","'],
  ["max(x)", 5, "another value of max"],
  ["foo(x)", 0, '"foo" is no function'],
  ["x + constructor(1)", 4, "is no function"],
  ["x + $", 4, '"$" belongs to no expression'],
  ["alert`1`", 5, "belongs to no expression"],
  ["1..2", 2, 'write "*"'],
  ["x = 2", 2, '"=" belongs'],
  ["+", 1, "the expression ends"],
  ["(".repeat(100), 40, "levels are nested"],
  ["-".repeat(100), 40, "levels are nested"],
  ["x^".repeat(100), 80, "levels are nested"],
  [`x ${"y".repeat(500)}`, 2, `there is "${"y".repeat(30)}…"`],
  ["x".repeat(LONGEST_EXPRESSION + 1), LONGEST_EXPRESSION, "longer than"],
])("%s is refused at character %i", (text, at, message) => {
  try {
    parseExpression(text);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(ExpressionError);
    expect(error).toMatchObject({ at, message: expect.stringContaining(message) });
  }
});
