import { mount } from '../mount';
import type { Mounted } from '../review/review-port';
import { ExportSettings } from './export-settings';
import { ImportSettings } from './import-settings';
import { RenameCircle } from './rename-circle';
import type {
  ExportSettingsProps,
  ImportSettingsProps,
  RenameCircleProps,
  WordFormProps,
} from './settings-port';
import { WordForm } from './word-form';

/** Puts the form for one word of a list into a modal's content element. */
export function mountWordForm(el: HTMLElement, props: WordFormProps): Mounted<WordFormProps> {
  return mount(el, WordForm, props);
}

/** Puts the question whether to rename a circle in notes into a modal's content element. */
export function mountRenameCircle(
  el: HTMLElement,
  props: RenameCircleProps,
): Mounted<RenameCircleProps> {
  return mount(el, RenameCircle, props);
}

/** Puts the exported settings into a modal's content element. */
export function mountExportSettings(
  el: HTMLElement,
  props: ExportSettingsProps,
): Mounted<ExportSettingsProps> {
  return mount(el, ExportSettings, props);
}

/** Puts the form for importing settings into a modal's content element. */
export function mountImportSettings(
  el: HTMLElement,
  props: ImportSettingsProps,
): Mounted<ImportSettingsProps> {
  return mount(el, ImportSettings, props);
}
