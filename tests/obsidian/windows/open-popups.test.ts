import type { Modal } from 'obsidian';
import { expect, test, vi } from 'vitest';
import { OpenPopups } from '../../../src/obsidian/windows/open-popups';

class FakeModal {
  readonly open = vi.fn();
  readonly close = vi.fn(() => {
    this.#closed();
  });
  #closed: () => unknown = () => undefined;

  setCloseCallback(callback: () => unknown): this {
    this.#closed = callback;
    return this;
  }

  get asModal(): Modal {
    return this as unknown as Modal;
  }
}

test('what is open when the plugin stops is closed, what was closed before is let alone', () => {
  const popups = new OpenPopups();
  const [open, closed, menu] = [new FakeModal(), new FakeModal(), { close: vi.fn() }];
  popups.open(open.asModal);
  popups.open(closed.asModal);
  popups.menuShown(menu);
  closed.close();
  popups.stop();
  expect(open.close).toHaveBeenCalledOnce();
  expect(closed.close).toHaveBeenCalledOnce();
  expect(menu.close).toHaveBeenCalledOnce();
});

test('nothing opens once the plugin has stopped', () => {
  const popups = new OpenPopups();
  const [modal, menu] = [new FakeModal(), { close: vi.fn() }];
  popups.stop();
  popups.open(modal.asModal);
  popups.menuShown(menu);
  expect(modal.open).not.toHaveBeenCalled();
  expect(menu.close).toHaveBeenCalledOnce();
});
