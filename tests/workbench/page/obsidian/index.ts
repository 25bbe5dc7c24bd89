import * as mocks from 'obsidian-test-mocks/obsidian';
import { App } from '../app';
import { recordError } from '../base/errors';
import { MarkdownRenderChild, MarkdownRenderer } from '../markdown/markdown-renderer';
import * as choiceComponents from '../settings/choice-components';
import * as components from '../settings/components';
import * as inputComponents from '../settings/input-components';
import { Setting } from '../settings/setting';
import { SettingGroup } from '../settings/setting-group';
import { PluginSettingTab, SettingPage, SettingTab } from '../settings/setting-tab';
import { FileManager } from '../vault/file-manager';
import { MetadataCache } from '../vault/metadata-cache';
import { Vault } from '../vault/vault';
import { Editor } from '../workspace/editor';
import { EditableFileView, FileView, TextFileView } from '../workspace/file-view';
import { WorkspaceLeaf } from '../workspace/leaf';
import { MarkdownView } from '../workspace/markdown-view';
import { ItemView, View } from '../workspace/view';
import { Workspace } from '../workspace/workspace';
import { ConfirmationButton, ConfirmationModal } from './confirmation-modal';
import { HoverPopover } from './hover-popover';
import * as icons from './icons';
import { Keymap } from './keymap';
import { Menu } from './menu';
import { MenuItem, MenuSeparator } from './menu-item';
import { Modal } from './modal';
import { Notice } from './notice';
import { Plugin } from './plugin';
import { Scope } from './scope';
import * as search from './search';
import { FuzzySuggestModal, SuggestModal } from './suggest-modal';
import { AbstractInputSuggest, PopoverSuggest } from './suggest-popover';
import { displayTooltip, setTooltip } from './tooltip';

/** Nothing in the workbench reaches a network, whatever a plugin asks. */
function requestUrl(): never {
  recordError('A plugin asked the network for something');
  throw new Error('The workbench has no network.');
}

/** What `require('obsidian')` gives a plugin: the mocks, and in front what they lack. */
export const obsidian: Readonly<Record<string, unknown>> = {
  ...mocks,
  ...choiceComponents,
  ...components,
  ...icons,
  ...inputComponents,
  ...search,
  AbstractInputSuggest,
  App,
  ConfirmationButton,
  ConfirmationModal,
  EditableFileView,
  Editor,
  FileManager,
  FileView,
  FuzzySuggestModal,
  HoverPopover,
  ItemView,
  Keymap,
  MarkdownRenderChild,
  MarkdownRenderer,
  MarkdownView,
  Menu,
  MenuItem,
  MenuSeparator,
  MetadataCache,
  Modal,
  Notice,
  Plugin,
  PluginSettingTab,
  PopoverSuggest,
  Scope,
  Setting,
  SettingGroup,
  SettingPage,
  SettingTab,
  SuggestModal,
  TextFileView,
  Vault,
  View,
  Workspace,
  WorkspaceLeaf,
  displayTooltip,
  request: requestUrl,
  requestUrl,
  setTooltip,
};
