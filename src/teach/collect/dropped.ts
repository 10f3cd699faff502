/** Files that were dropped, those in folders among them. */

const filesOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((then) => entry.file(then, () => then(null)));
/** A reader gives a folder's entries in portions, until a portion is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const more = await new Promise<readonly FileSystemEntry[]>((then) => reader.readEntries(then, () => then([])));
    if (more.length === 0) return all;
    all.push(...more);
  }
}
async function inside(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) return [(await filesOf(entry as FileSystemFileEntry)) ?? []].flat(); // as `isFile` says
  if (!entry.isDirectory) return [];
  const found: File[] = [];
  for (const one of await entriesOf(entry as FileSystemDirectoryEntry)) found.push(...(await inside(one))); // as `isDirectory` says
  return found;
}

/** To be called within the event: what was dropped is gone after it. */
export function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
  const files = [...data.files];
  const entries = [...data.items].flatMap((item) => (item.kind === "file" ? (item.webkitGetAsEntry() ?? []) : []));
  if (!entries.some(({ isDirectory }) => isDirectory)) return Promise.resolve(files);
  return Promise.all(entries.map(inside)).then((all) => all.flat());
}
