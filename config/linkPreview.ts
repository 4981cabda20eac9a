import type { HtmlTagDescriptor, Plugin } from "vite";

const title = "Topograd: see the loss landscape";
const description =
  "Train a small network in the browser and see its loss surface, the optimizer's path and the curvature.";

/**
 * What chats and social pages show of a link to the lab. They want absolute addresses, which only the
 * place of publishing knows: set `SITE_ADDRESS` there, such as `https://example.org/topograd/`.
 */
export function linkPreview(site = process.env.SITE_ADDRESS ?? ""): Plugin {
  const properties = {
    "og:type": "website",
    "og:title": title,
    "og:description": description,
    "og:image": `${site}preview.jpg`,
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:alt": "A loss surface as terrain, with the path of training across it",
    ...(site && { "og:url": site }),
  };
  const tags: HtmlTagDescriptor[] = Object.entries(properties).map(([property, content]) => ({
    tag: "meta",
    attrs: { property, content },
    injectTo: "head",
  }));
  return {
    name: "link-preview",
    apply: "build",
    transformIndexHtml: () => [
      ...tags,
      {
        tag: "meta",
        attrs: { name: "twitter:card", content: "summary_large_image" },
        injectTo: "head",
      },
    ],
  };
}
