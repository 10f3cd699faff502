/** A script for any browser's driver: resolves to whether a half-made answer lies in the database. */
export const DRAFT_KEPT = `return new Promise((resolve) => {
  const opening = indexedDB.open("silk-road-journey");
  opening.onsuccess = () => {
    const asking = opening.result.transaction("v1").objectStore("v1").getAllKeys(IDBKeyRange.bound("draft/", "draft/~"));
    asking.onsuccess = () => {
      opening.result.close();
      resolve(asking.result.length > 0);
    };
  };
});`;
/** Milliseconds in which the newest state of a half-made answer has followed the first, on slow machines too. */
export const DRAFT_SETTLES = 1500;
