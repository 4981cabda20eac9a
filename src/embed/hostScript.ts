/** `topograd-embed.js`: a classic script, which leaves nothing behind in the page but the element. */
import { defineLandscape } from "./element";
import { believedAddress } from "./frameAddress";

// Loaded as a module it is not told which script it is.
const script =
  document.currentScript ??
  document.querySelector('script[src*="/topograd-embed.js"], script[src^="topograd-embed.js"]');
defineLandscape(
  script instanceof HTMLScriptElement ? believedAddress(script.src, document.baseURI) : null,
);
