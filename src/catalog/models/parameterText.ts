/**
 * Parameters of a function as text, one a line, as people write them down and edit them:
 *
 *     x = -1.2 in [-2, 2]
 *     y in [-1, 3]
 *
 * where one without a start is drawn. ", maximized" behind it makes it one that goes up the loss.
 */
import type { FunctionParameter } from "./functionParameters";

export const parametersText = (parameters: readonly FunctionParameter[]): string =>
  parameters
    .map(({ name, start, low, high, maximized }) => {
      const from = start === null ? "" : ` = ${start}`;
      return `${name}${from} in [${low}, ${high}]${maximized ? ", maximized" : ""}`;
    })
    .join("\n");

const NUMBER = "([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)";
const LINE = new RegExp(
  `^\\s*([\\p{L}_][\\p{L}\\p{N}_]*)\\s*(?:=\\s*${NUMBER}\\s*)?in\\s*\\[\\s*${NUMBER}\\s*,\\s*${NUMBER}\\s*\\]\\s*(,\\s*maximized\\s*)?$`,
  "u",
);

export type ReadParameters =
  | { ok: true; parameters: FunctionParameter[] }
  | { ok: false; message: string };

/** Bounds are for the schema to check. */
export function parseParameters(text: string): ReadParameters {
  const parameters: FunctionParameter[] = [];
  for (const [index, line] of text.replaceAll("−", "-").split("\n").entries()) {
    if (line.trim() === "") continue;
    const match = LINE.exec(line);
    if (match === null)
      return { ok: false, message: `line ${index + 1} must be like "x = -1.2 in [-2, 2]"` };
    const [, name, start, low, high, maximized] = match;
    parameters.push({
      name,
      start: start === undefined ? null : Number(start),
      low: Number(low),
      high: Number(high),
      ...(maximized !== undefined && { maximized: true as const }),
    });
  }
  return { ok: true, parameters };
}
