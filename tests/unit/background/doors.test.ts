/** The menu, the keyboard and the windows of the background. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { hearCommands } from '../../../entrypoints/background/commands';
import { addMenu } from '../../../entrypoints/background/menu';
import { openAdd, openLibrary } from '../../../entrypoints/background/windows';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const windows = { ...fakeBrowser.windows, create: vi.fn() };
const menus = { removeAll: vi.fn(async () => undefined), create: vi.fn(), clicked: vi.fn() };
let pressed: (name: string) => Promise<void>;
let clicked: (info: { menuItemId: string; selectionText?: string }, tab?: { id?: number }) => void;

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  Object.assign(fakeBrowser, {
    windows,
    contextMenus: {
      removeAll: menus.removeAll,
      create: menus.create,
      onClicked: { addListener: (listener: typeof clicked) => (clicked = listener) },
    },
    commands: { onCommand: { addListener: (listener: typeof pressed) => (pressed = listener) } },
  });
});

afterEach(() => void Object.assign(fakeBrowser, { windows }));

const opened = () => new URL(windows.create.mock.calls[0]?.[0].url);

test('the menu is made anew when the extension is installed or updated', async () => {
  addMenu();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
  await vi.waitFor(() => expect(menus.create).toHaveBeenCalledOnce());
  expect(menus.removeAll.mock.invocationCallOrder[0]).toBeLessThan(
    menus.create.mock.invocationCallOrder[0] ?? 0,
  );
  expect(menus.create).toHaveBeenCalledWith(expect.objectContaining({ contexts: ['selection'] }));
});

test('"add" opens the popup for the tab with what was selected, whatever is in it', async () => {
  addMenu();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
  await vi.waitFor(() => expect(menus.create).toHaveBeenCalled());
  const menuItemId = menus.create.mock.calls[0]?.[0].id;
  clicked({ menuItemId, selectionText: ' <b>Gantz</b> & "Co" ?# ' }, { id: 7 });
  await vi.waitFor(() => expect(windows.create).toHaveBeenCalledOnce());
  expect(opened().pathname).toBe('/popup.html');
  expect(Object.fromEntries(opened().searchParams)).toEqual({
    tab: '7',
    add: '1',
    text: '<b>Gantz</b> & "Co" ?#',
  });
});

test('a whole article that is selected is cut', async () => {
  addMenu();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
  await vi.waitFor(() => expect(menus.create).toHaveBeenCalled());
  clicked({ menuItemId: menus.create.mock.calls[0]?.[0].id, selectionText: 'x'.repeat(9_000) }, { id: 7 });
  expect(opened().searchParams.get('text')).toHaveLength(500);
});

test('other menu items and clicks without a tab open nothing', () => {
  addMenu();
  clicked({ menuItemId: 'other', selectionText: 'x' }, { id: 7 });
  clicked({ menuItemId: 'add', selectionText: 'x' }, {});
  expect(windows.create).not.toHaveBeenCalled();
});

test('where there are no windows a tab is opened', async () => {
  Object.assign(fakeBrowser, { windows: undefined });
  await openAdd(7, 'Gantz');
  expect((await fakeBrowser.tabs.query({})).map(({ url }) => url)).toContainEqual(
    expect.stringContaining('/popup.html?tab=7&add=1&text=Gantz'),
  );
});

test.each([
  [{}, '/library.html'],
  [{ entity: 'starter:a b&c' }, '/library.html?entity=starter%3Aa+b%26c'],
  [{ query: 'אקר' }, `/library.html?q=${encodeURIComponent('אקר')}`],
])('the library is opened at %j', async (at, address) => {
  await openLibrary(at);
  const urls = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
  expect(urls).toContainEqual(expect.stringMatching(new RegExp(`${address.replace(/[?.+*]/g, '\\$&')}$`)));
});

test('a key goes to the page in front, and only the keys that we know', async () => {
  const sent = vi.fn(async (..._: unknown[]) => ({ answer: null }));
  Object.assign(fakeBrowser.tabs, {
    query: async (wish: object) => ('active' in wish ? [{ id: 5 }] : []),
    sendMessage: sent,
  });
  hearCommands();
  await pressed('next-name');
  expect(sent).toHaveBeenCalledExactlyOnceWith(
    5,
    { to: 'page', question: 'page.command', content: { command: 'next-name' } },
    { frameId: 0 },
  );
  await pressed('delete-everything');
  expect(sent).toHaveBeenCalledOnce();
});
