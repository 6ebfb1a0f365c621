// Text handed to the reader as a file. It is whole before the browser sees it, so it is never a partial one.

interface FileKind {
  readonly extension: string;
  readonly mediaType: string;
}

/** @param title what the file is about; only its letters and digits go into the name */
export function saveFile(text: string, kind: FileKind, title: string | null): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${kind.mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(title, kind.extension);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `hearsay-` and the title's first words, safe on every file system. */
export function fileName(title: string | null, extension: string): string {
  const words = (title ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = ['hearsay', ...words.slice(0, 8)].join('-').slice(0, 80);
  return `${name}.${extension.replace(/^\./, '')}`;
}
