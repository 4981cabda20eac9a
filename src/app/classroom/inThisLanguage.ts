import { spokenHere } from "../share/embedCode";

/** A class link that opens in the language it is built in. @param link that ends with its query */
export const inThisLanguage = (link: string): string =>
  [link, ...Object.entries(spokenHere()).map(([name, tag]) => `${name}=${tag}`)].join("&");
