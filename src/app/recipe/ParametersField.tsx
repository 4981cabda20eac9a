import type { FunctionParameter } from "../../catalog/models/functionParameters";
import { parametersText, parseParameters } from "../../catalog/models/parameterText";
import { listed } from "../../language/spoken";
import { t } from "../../language/t";
import { useApp } from "../store/context";
import { namesWanted } from "./functionNames";
import { LinesField, type Read } from "./LinesField";
import type { EntryProps } from "./RecipeField";

/** Start and range of each parameter of a function, one a line. */
export function ParametersField(props: EntryProps<FunctionParameter[]>) {
  const recipe = useApp((state) => state.recipe);

  function read(text: string): Read {
    const parsed = parseParameters(text);
    if (!parsed.ok) return parsed;
    const there = new Set(parsed.parameters.map(({ name }) => name));
    const missing = namesWanted(recipe).filter((name) => !there.has(name));
    if (missing.length > 0)
      return { ok: false, message: t`the expression has ${listed(missing)} too` };
    return { ok: true, value: parsed.parameters };
  }

  return <LinesField {...props} written={parametersText} read={read} rows={2} />;
}
