/** Classes of CodeMirror that listen, observe and wait. */
const EDITOR =
  /\bat (?:new )?_?(?:DOMObserver|EditorView|InputState|ViewState|DocView|MouseSelection|TooltipViewManager)\b/;

/** Whether a line of a stack names one of the editor's classes. */
export function isFromEditor(line: string): boolean {
  return EDITOR.test(line);
}
