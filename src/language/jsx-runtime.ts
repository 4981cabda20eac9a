/**
 * React's JSX, where the texts of elements are said in the language of the page. Sources name no
 * language: whatever an element shows, be it from a table of labels, is looked up here.
 */
import type { Key, ReactElement } from "react";
import * as react from "react/jsx-runtime";
import { speaker } from "./spoken";

export { Fragment } from "react/jsx-runtime";

type Create = (type: React.ElementType, props: unknown, key?: Key) => ReactElement;

export const jsx: Create = (type, props, key) =>
  react.jsx(type, speaker?.translated(type, props) ?? props, key);
export const jsxs: Create = (type, props, key) =>
  react.jsxs(type, speaker?.translated(type, props) ?? props, key);
