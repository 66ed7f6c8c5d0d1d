/** Hands and eyes on one of the extension's own pages: presses what has a name, types into what has a label. */
import { eventually, type Tab } from '../../tools/browsers/driven';

export interface Hands {
  tab: Tab;
  /** The text that is shown. */
  text(): Promise<string>;
  /** Waits until this text is shown, or no longer. */
  see(text: string, shown?: boolean): Promise<void>;
  /** Clicks what has this name: a button, link, row or option. An exact name wins over one that only holds it. */
  press(name: string): Promise<void>;
  /** Types into the field that has the focus, once one has it: nobody writes before there is a place to. */
  type(text: string): Promise<void>;
  /** Replaces what stands in the field with this label. */
  fill(label: string, text: string): Promise<void>;
  value(label: string): Promise<string>;
  choose(label: string, option: string): Promise<void>;
  /** The name or label of what has the focus. */
  focused(): Promise<string>;
  /** How many elements match. */
  count(selector: string): Promise<number>;
}

export function handsOn(tab: Tab): Hands {
  /** Runs in the page, with `found` as what `find` finds there by name. */
  const withFound = <T>(find: (name: string) => Element | undefined, name: string, work: string) =>
    tab.until<T, []>(`(async () => { ${NAMING}
      const found = (${find})(${JSON.stringify(name)});
      ${work}
    })()`);
  const click = async (find: (name: string) => Element | undefined, name: string) => {
    const { x, y } = await withFound<{ x: number; y: number }>(
      find,
      name,
      `if (!found) return undefined;
      found.scrollIntoView({ block: 'nearest' });
      const place = () => {
        const { x, y, width, height } = found.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2, size: width * height };
      };
      // Nobody clicks on what is still moving.
      const before = place();
      return new Promise((still) => setTimeout(still, 60)).then(() => {
        const now = place();
        return now.size > 0 && now.x === before.x && now.y === before.y ? now : undefined;
      });`,
    );
    await tab.click(x, y);
  };
  return {
    tab,
    text: () => tab.evaluate<string, []>(SAID),
    see: async (text, shown = true) => {
      await eventually(`"${text}" ${shown ? 'is' : 'is not'} shown`, async () => {
        const said = await tab.evaluate<string, []>(SAID);
        if (said.includes(text) === shown) return true;
        throw new Error(`so far: ${said}`);
      });
    },
    press: (name) => click(pressable, name),
    type: async (text) => {
      await tab.until(() => document.hasFocus() && document.activeElement?.matches('input, textarea'));
      await tab.type(text);
    },
    fill: async (label, text) => {
      await click(field, label);
      await tab.press('Control+a');
      if (text) await tab.type(text);
      else await tab.press('Delete');
    },
    value: async (label) => {
      const { value } = await withFound<{ value: string }>(
        field,
        label,
        'return found && { value: found.value };',
      );
      return value;
    },
    choose: async (label, option) => {
      await withFound(
        field,
        label,
        `const wanted = [...(found?.options ?? [])].find(({ text }) => text === ${JSON.stringify(option)});
        if (!wanted) return false;
        found.value = wanted.value;
        found.dispatchEvent(new Event('change', { bubbles: true }));
        return true;`,
      );
    },
    focused: () => tab.evaluate(`(() => { ${NAMING} return nameOf(document.activeElement) })()`),
    count: (selector) => tab.evaluate((s: string) => document.querySelectorAll(s).length, selector),
  };
}

/** The text that is shown, without the marks that keep a name's direction. */
const SAID = "document.body.innerText.replace(/[\\u2066-\\u2069]/g, '')";

/** Sent along with what uses it: the accessible name of an element, near enough for our own pages. */
const NAMING = `
  const shown = (element) => element.getClientRects().length > 0;
  const nameOf = (element) => {
    const by = element.getAttribute('aria-labelledby')?.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const label = element.labels?.[0]?.textContent;
    return (by || element.getAttribute('aria-label') || label || element.textContent || '').replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim();
  };
`;

declare function nameOf(element: Element): string;
declare function shown(element: Element): boolean;

function pressable(name: string): Element | undefined {
  const all = [...document.querySelectorAll('button, a[href], [role=option], summary, label.check')].filter(
    shown,
  );
  return (
    all.find((element) => nameOf(element) === name) ?? all.find((element) => nameOf(element).includes(name))
  );
}

function field(name: string): HTMLInputElement | undefined {
  const all = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].filter(shown);
  return all.find((element) => nameOf(element) === name);
}

/** Waits until the field holds this text. */
export async function untilValue(hands: Hands, label: string, text: string): Promise<void> {
  await eventually(`${label} is "${text}"`, async () => (await hands.value(label)) === text);
}
