/**
 * Takes parts of the page away for as long as it is there, also those that are yet to come.
 *
 * @param names those of `data-part`.
 * @param besides selectors of what else has nothing to show then.
 */
export function hideParts(names: readonly string[], besides: readonly string[] = []): void {
  const selectors = [...names.map((name) => `[data-part="${name}"]`), ...besides];
  if (selectors.length === 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${selectors.join()} { display: none !important; }`);
  document.adoptedStyleSheets.push(sheet);
}
