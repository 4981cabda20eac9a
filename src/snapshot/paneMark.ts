/** What runs side by side are called in their order: "A", "B", … */
export const paneMark = (index: number): string => String.fromCharCode("A".charCodeAt(0) + index);
