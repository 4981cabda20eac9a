/** Written by the build, which comes after the types are checked. */
declare module "*/topograd-embed.mjs";
