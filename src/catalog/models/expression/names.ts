/** What a name of an expression stands for: one of θ, or of a sample's inputs, or its target. */
import { shown } from "../../plainText";
import { ExpressionError } from "./tokens";

export type Meaning = { of: "parameter" | "input"; index: number } | { of: "target" };

/** Where names may come from. */
export interface NameSources {
  /** In the order of θ. */
  parameters: readonly string[];
  /** Numbers of one input; 0 without data, which then have no target either. */
  inputs: number;
}

/** undefined for a name of nothing. A parameter goes before the data. */
export function meaningOf(name: string, sources: NameSources): Meaning | undefined {
  const parameter = sources.parameters.indexOf(name);
  return parameter >= 0 ? { of: "parameter", index: parameter } : datumOf(name, sources.inputs);
}

/** A name of the data: x1, x2, … for inputs, x for a single one, y for the target. */
export function datumOf(name: string, inputs: number): Meaning | undefined {
  if (inputs === 0) return undefined;
  if (name === "y") return { of: "target" };
  if (name === "x" && inputs === 1) return { of: "input", index: 0 };
  const index = /^x[1-9]\d*$/.test(name) ? Number(name.slice(1)) - 1 : inputs;
  return index < inputs ? { of: "input", index } : undefined;
}

/** @throws ExpressionError for a name of nothing. */
export function requireMeaning(name: string, at: number, sources: NameSources): Meaning {
  const meaning = meaningOf(name, sources);
  if (meaning !== undefined) return meaning;
  const { parameters, inputs } = sources;
  const data =
    inputs === 0
      ? ""
      : inputs === 1
        ? ", nor the input x or the target y"
        : `, nor one of the inputs x1 … x${inputs} or the target y`;
  throw new ExpressionError(
    `"${shown(name, 30)}" is none of the parameters ${parameters.join(", ")}${data}`,
    at,
  );
}
