/**
 * An expression in named values, read into a tree. Nothing of it is ever run as code. With
 *
 *     sum     = product { ("+" | "-") product }
 *     product = signed { ("*" | "/") signed }
 *     signed  = ("-" | "+") signed | power
 *     power   = atom [ "^" signed ]
 *     atom    = number | name | function "(" sum { "," sum } ")" | "(" sum ")"
 *
 * so that −x^2 is −(x²) and x^y^z is x^(y^z).
 */
import { shown } from "../../plainText";
import { LONGEST_EXPRESSION } from "./longest";
import {
  type BinaryName,
  constantCalled,
  foldedFunctions,
  isReserved,
  type UnaryName,
  unaryFunctions,
} from "./operations";
import { ExpressionError, type Token, tokensOf } from "./tokens";

export type Expression =
  | { kind: "number"; value: number }
  | { kind: "name"; name: string; at: number }
  | { kind: "unary"; operation: UnaryName; of: Expression }
  | { kind: "binary"; operation: BinaryName; left: Expression; right: Expression };

const DEEPEST = 40;
/** Characters of it that a message repeats. */
const LONGEST_QUOTE = 30;

const isUnary = (name: string): name is (typeof unaryFunctions)[number] =>
  unaryFunctions.some((known) => known === name);
const isFolded = (name: string): name is (typeof foldedFunctions)[number] =>
  foldedFunctions.some((known) => known === name);

/**
 * @throws ExpressionError with what is wrong, and where. Its time is proportional to the text's length,
 *   which is bounded.
 */
export function parseExpression(text: string): Expression {
  if (text.length > LONGEST_EXPRESSION)
    throw new ExpressionError(
      `The expression is longer than ${LONGEST_EXPRESSION} characters`,
      LONGEST_EXPRESSION,
    );
  return new Parser(tokensOf(text)).whole();
}

class Parser {
  private next = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    if (this.token.kind === "end") throw new ExpressionError("The expression is empty", 0);
    const tree = this.sum();
    if (this.next < this.tokens.length - 1) throw this.unexpected("an operator");
    return tree;
  }

  private get token(): Token {
    return this.tokens[this.next];
  }

  /** Takes one of the signs if it comes next. */
  private take<S extends string>(...signs: S[]): S | null {
    const { kind, text } = this.token;
    const found = kind === "sign" ? signs.find((sign) => sign === text) : undefined;
    if (found === undefined) return null;
    this.next++;
    return found;
  }

  private unexpected(wanted: string): ExpressionError {
    const { kind, text, at } = this.token;
    const found =
      kind === "end" ? "the expression ends" : `there is "${shown(text, LONGEST_QUOTE)}"`;
    const times = wanted === "an operator" && kind !== "sign" ? ': write "*" between factors' : "";
    return new ExpressionError(`Expected ${wanted}, and ${found}${times}`, at);
  }

  private sum(): Expression {
    let left = this.product();
    for (;;) {
      const sign = this.take("+", "-");
      if (sign === null) return left;
      left = binary(sign === "+" ? "add" : "subtract", left, this.product());
    }
  }

  private product(): Expression {
    let left = this.signed();
    for (;;) {
      const sign = this.take("*", "/");
      if (sign === null) return left;
      left = binary(sign === "*" ? "multiply" : "divide", left, this.signed());
    }
  }

  private signed(): Expression {
    if (++this.depth > DEEPEST)
      throw new ExpressionError(`More than ${DEEPEST} levels are nested`, this.token.at);
    const sign = this.take("-", "+");
    const inner = sign === null ? this.power() : this.signed();
    this.depth--;
    return sign === "-" ? { kind: "unary", operation: "negate", of: inner } : inner;
  }

  private power(): Expression {
    const base = this.atom();
    return this.take("^") === null ? base : binary("power", base, this.signed());
  }

  private atom(): Expression {
    const { kind, text, at } = this.token;
    if (kind === "number") {
      this.next++;
      return { kind: "number", value: Number(text) };
    }
    if (kind === "name") {
      this.next++;
      if (isReserved(text)) return this.known(text);
      if (this.token.text === "(") throw new ExpressionError(noFunction(text), at);
      return { kind: "name", name: text, at };
    }
    if (this.take("(") === null) throw this.unexpected("a number, a name or a bracket");
    const inside = this.sum();
    this.close();
    return inside;
  }

  /** A constant, or the call of a function. */
  private known(name: string): Expression {
    const value = constantCalled(name);
    if (value !== undefined) return { kind: "number", value };
    if (this.take("(") === null) throw this.unexpected(`"(" after ${name}`);
    const first = this.sum();
    if (isUnary(name)) {
      this.close();
      return { kind: "unary", operation: name, of: first };
    }
    if (!isFolded(name)) throw this.unexpected("a function");
    let folded = first;
    do {
      if (this.take(",") === null) throw this.unexpected(`"," and another value of ${name}`);
      folded = binary(name, folded, this.sum());
    } while (this.token.text !== ")");
    this.close();
    return folded;
  }

  private close(): void {
    if (this.take(")") === null) throw this.unexpected('an operator or ")"');
  }
}

const noFunction = (name: string): string =>
  `"${shown(name, LONGEST_QUOTE)}" is no function; there are ${[...unaryFunctions, ...foldedFunctions].join(", ")}`;

const binary = (operation: BinaryName, left: Expression, right: Expression): Expression => ({
  kind: "binary",
  operation,
  left,
  right,
});

/** The names of an expression, in the order of their first use. */
export function namesOf(tree: Expression): { name: string; at: number }[] {
  const found = new Map<string, number>();
  const visit = (node: Expression): void => {
    switch (node.kind) {
      case "number":
        return;
      case "name":
        if (!found.has(node.name)) found.set(node.name, node.at);
        return;
      case "unary":
        visit(node.of);
        return;
      case "binary":
        visit(node.left);
        visit(node.right);
    }
  };
  visit(tree);
  return Array.from(found, ([name, at]) => ({ name, at }));
}
