/** `topograd-embed.mjs`: the same for `import` and for bundlers. */
import { defineLandscape } from "./element";
import { believedAddress } from "./frameAddress";

defineLandscape(believedAddress(import.meta.url, document.baseURI));
