/** As jsx-runtime.ts, while developing. */
import * as react from "react/jsx-dev-runtime";
import { speaker } from "./spoken";

export { Fragment } from "react/jsx-dev-runtime";

export const jsxDEV: typeof react.jsxDEV = (type, props, ...rest) =>
  react.jsxDEV(type, speaker?.translated(type, props) ?? props, ...rest);
