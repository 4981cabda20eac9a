/** A number, a name or a sign of an expression, and where it stands in the text. */
export interface Token {
  kind: "number" | "name" | "sign" | "end";
  text: string;
  /** Index of its first character. */
  at: number;
}

/** What is wrong with an expression, and at which character, counted from 0. */
export class ExpressionError extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

/** Signs that are typed otherwise, or come from a text that was copied. */
const SAME: Record<string, string> = {
  "−": "-",
  "–": "-",
  "·": "*",
  "×": "*",
  "**": "^",
  "÷": "/",
};

const PATTERN =
  /\s+|((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|([\p{L}_][\p{L}\p{N}_]*)|(\*\*|[-+*/^(),−–·×÷])/uy;

/** @throws ExpressionError at the first character that belongs to no expression. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(PATTERN);
  let at = 0;
  while (at < text.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) {
      const character = String.fromCodePoint(text.codePointAt(at) as number);
      throw new ExpressionError(`"${character}" belongs to no expression`, at);
    }
    const [all, number, name, sign] = match;
    if (number !== undefined) tokens.push({ kind: "number", text: number, at });
    else if (name !== undefined) tokens.push({ kind: "name", text: name, at });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: SAME[sign] ?? sign, at });
    at += all.length;
  }
  tokens.push({ kind: "end", text: "", at });
  return tokens;
}
