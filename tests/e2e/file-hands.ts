/** Files in and out of the extension's own pages. */
import type { Hands } from './hands';

/** Chooses a file, as its reader would by the browser's own window. */
export async function choose(hands: Hands, name: string, text: string): Promise<void> {
  await hands.tab.until(
    (fileName: string, content: string) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!field) return false;
      const latin = content.includes('\u0000');
      const part = latin ? Uint8Array.from(content, (sign) => sign.charCodeAt(0)) : content;
      const files = new DataTransfer();
      files.items.add(new File([part], fileName));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    },
    name,
    text,
  );
}

/** From now on what would be saved is kept in the page, to be looked at. */
export async function keepDownloads({ tab }: Hands): Promise<void> {
  await tab.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(window, { kept: blob });
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
}

export async function lastDownload({ tab }: Hands): Promise<string> {
  return tab.evaluate(() => (window as unknown as { kept?: Blob }).kept?.text() ?? '');
}
