/** Node has blobs but no reader of them. As much of one as the shelf of the index asks for. */
class BlobReader {
  onload: (() => void) | undefined;
  onerror: (() => void) | undefined;
  result: ArrayBuffer | undefined;
  error: unknown;

  readAsArrayBuffer(blob: Blob): void {
    blob.arrayBuffer().then(
      (buffer) => {
        this.result = buffer;
        this.onload?.();
      },
      (error) => {
        this.error = error;
        this.onerror?.();
      },
    );
  }
}

Object.assign(globalThis, { FileReader: BlobReader });
