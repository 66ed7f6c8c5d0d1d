/**
 * Where the compiled index waits for the next start of the background: a database of its own with one record, because
 * all of it is derived. Whatever goes wrong here costs a rebuild and nothing else.
 */

export interface ShelvedIndex {
  /** The release of the extension that compiled it. */
  release: string;
  /** The base it was made of: its revision, and the id of the change that led there, which no other base has. */
  revision: number;
  change: string;
  buffer: ArrayBuffer;
}

export interface IndexShelf {
  /** Undefined where there is none, or it cannot be read. */
  load(): Promise<ShelvedIndex | undefined>;
  /** Takes a copy at once. False if it could not be written. */
  save(index: ShelvedIndex): Promise<boolean>;
}

const STORE = 'index';
const KEY = 'names';

/** A Blob is read several times faster than a buffer, or many. */
type Shelved = Omit<ShelvedIndex, 'buffer'> & { blob: Blob };

export function openIndexShelf(
  indexedDB: IDBFactory = globalThis.indexedDB,
  name = 'dramatis-index',
): IndexShelf {
  let opened: Promise<IDBDatabase> | undefined;

  function open(): Promise<IDBDatabase> {
    opened ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    return opened;
  }

  async function ask<T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> {
    const db = await open();
    return new Promise((resolve, reject) => {
      const transaction = db.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  }

  return {
    async load() {
      try {
        const found: Shelved | undefined = await ask('readonly', (store) => store.get(KEY));
        if (!found) return undefined;
        const { blob, ...rest } = found;
        return { ...rest, buffer: await bytesOf(blob) };
      } catch (error) {
        console.warn('The stored index of names cannot be read; it is made anew.', error);
        return undefined;
      }
    },
    async save({ buffer, ...rest }) {
      const shelved: Shelved = { ...rest, blob: new Blob([buffer]) };
      try {
        await ask('readwrite', (store) => store.put(shelved, KEY));
        return true;
      } catch (error) {
        console.warn('The index of names cannot be stored; the next start makes it anew.', error);
        return false;
      }
    },
  };
}

/** In Firefox a reader takes half the time of `blob.arrayBuffer()`, and no more in Chromium. */
function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(blob);
  });
}
