/**
 * Hands one of the workbench's doubles to code typed against Obsidian, or the other way round. The
 * doubles have only the members that plugins use, so the compiler can't know; every such border
 * goes through here.
 */
export function asObsidian<T>(double: unknown): T {
  return double as T;
}
