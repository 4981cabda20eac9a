/**
 * Address of a file of the site, by its path from the page's folder: "gallery/digits.npz". Files that a page
 * from a disk could not fetch are in its script: config/labFromDisk.ts writes this module anew there.
 */
export const siteAddress = (path: string): string => new URL(path, document.baseURI).href;
