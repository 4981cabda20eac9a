/** Name of the frame in which a class link is tried out. */
export const PREVIEW = "topograd-preview";
