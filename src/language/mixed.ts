import { createElement, Fragment, type ReactNode } from "react";
import { pieces } from "./spoken";

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || typeof value === "boolean";

/**
 * Text of JSX that has values or elements in it. The build writes calls of it for every such element
 * (config/messages.ts); nobody else does.
 */
export function mixed(message: string, ...values: ReactNode[]): ReactNode {
  const said = pieces(message, values) as ReactNode[];
  if (said.some((piece) => typeof piece === "object" && piece !== null))
    return createElement(Fragment, null, ...said);
  return said.filter((piece) => !isEmpty(piece)).join("");
}
