import { parseYaml } from 'obsidian-test-mocks/obsidian';
import { appendText } from './inline-elements';

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)/;

/** Shows a note's properties above its text, as Obsidian's reading view does. */
export function appendProperties(parent: HTMLElement, text: string, sourcePath: string): void {
  const entries = Object.entries(propertiesOf(text));
  if (entries.length === 0) return;
  const container = parent.createDiv({ cls: 'metadata-container' });
  container.createDiv({ cls: 'metadata-properties-heading', text: 'Properties' });
  const list = container.createEl('dl', { cls: 'metadata-properties' });
  for (const [key, value] of entries) {
    const row = list.createDiv({ cls: 'metadata-property' });
    row.createEl('dt', { cls: 'metadata-property-key', text: key });
    const shown = row.createEl('dd', { cls: 'metadata-property-value' });
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
      const pill = Array.isArray(value) ? shown.createSpan({ cls: 'multi-select-pill' }) : shown;
      if (item != null)
        appendText(pill, typeof item === 'string' ? item : JSON.stringify(item), sourcePath);
    }
  }
}

/** The text with its properties replaced by as many empty lines, so that line numbers stay. */
export function withoutProperties(text: string): string {
  return text.replace(FRONTMATTER, (block) => block.replace(/[^\n]/g, ''));
}

function propertiesOf(text: string): object {
  const yaml = FRONTMATTER.exec(text)?.[1];
  if (yaml === undefined) return {};
  try {
    const parsed: unknown = parseYaml(yaml);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return { 'Invalid properties': yaml };
  }
}
