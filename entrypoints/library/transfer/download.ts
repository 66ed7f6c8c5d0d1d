/** Hands a file to the browser's own way of saving. */
import type { ExportFile } from '../../../lib/services/transfer';

/** So long the browser may take to begin reading it. */
const KEPT_MS = 60_000;

export function download({ name, type, parts }: ExportFile): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
