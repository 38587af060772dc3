// What localStorage can't do and IndexedDB can. One database for all pages of the site, with the same
// keys as localStorage:
// - the mirror of localStorage, which is told to have a text on the disk before it says so. It is never
//   waited for, and where it fails nobody is told: what counts is localStorage, and what that refuses
//   the page says;
// - the handle of the backup folder, by the File System Access API, which is no text.
// It stands in the page itself, since a module of its own would be one more request after the program's script.

globalThis.closeout_indexed = (() => {
  const STORE = 'texts';
  let opened;
  let waiting = new Map();
  let isWriting = false;
  let retry;
  let isCleared = false;

  // A page that nobody sees paints nothing: then it is this long after a change, in milliseconds.
  const UNSEEN = 50;

  // The first pause before a failed write is tried again; each pause in vain doubles it.
  const SHORTEST = 1000;
  const LONGEST = 60000;
  let pause = SHORTEST;

  function writeAgain() {
    pause = Math.min(pause * 2, LONGEST);
    write();
  }

  // Puts a text under a key, or takes it away where there is none, as soon as what changed with it is painted. During a
  // write the latest text of each key waits, so that typing is not slower than the disk.
  function keep(key, text) {
    waiting.delete(key);
    waiting.set(key, text);
    requestAnimationFrame(() => setTimeout(write));
    setTimeout(write, UNSEEN);
  }

  // Writes what waits. What fails waits again, for the next change or for the end of the pause.
  async function write() {
    if (isWriting) return;
    isWriting = true;
    clearTimeout(retry);
    while (waiting.size) {
      const batch = waiting;
      waiting = new Map();
      try {
        await act('readwrite', (store) => {
          for (const [key, text] of batch) {
            if (typeof text === 'string') store.put(text, key);
            else store.delete(text === null ? all(key) : key);
          }
        });
        pause = SHORTEST;
      } catch {
        // By a new connection, should it be that.
        opened = undefined;
        // What came meanwhile is newer, and stays behind a place that was to be cleared before.
        for (const key of waiting.keys()) batch.delete(key);
        waiting = new Map([...batch, ...waiting]);
        retry = setTimeout(writeAgain, pause);
        break;
      }
    }
    isWriting = false;
  }

  function clear(place) {
    isCleared = true;
    waiting = new Map([[place, null]]);
    // At once: the page may be closed next.
    write();
  }

  // Gives `[keys, texts]` of a place; undefined where it was cleared meanwhile.
  async function texts(place) {
    const found = await act('readonly', (store) => [store.getAllKeys(all(place)), store.getAll(all(place))]);
    return isCleared ? undefined : found;
  }

  // Does something with the folder, and gives `[state, name]`: of no folder neither. To choose one, and to
  // be allowed to use it again after a restart, must be asked for from a click.
  async function askFolder(place, what) {
    if (!('showDirectoryPicker' in window && 'indexedDB' in window)) return ['unsupported'];
    try {
      await acts[what]?.(place);
    } catch {
      // The user changed their mind or the browser refused: what was chosen before stands.
    }
    const handle = await folder(place);
    return handle ? [await handle.queryPermission({ mode: 'readwrite' }), handle.name] : [];
  }

  const acts = {
    async choose(place) {
      const handle = await window.showDirectoryPicker({ id: 'closeout', mode: 'readwrite' });
      await act('readwrite', (store) => void store.put(handle, folderKey(place)));
    },
    async allow(place) {
      await (await folder(place))?.requestPermission({ mode: 'readwrite' });
    },
    async forget(place) {
      await act('readwrite', (store) => void store.delete(folderKey(place)));
    },
  };

  // Gives the file's text, or undefined if there is none.
  async function readFile(place, name) {
    try {
      const file = await (await folder(place)).getFileHandle(name);
      return await (await file.getFile()).text();
    } catch (error) {
      if (error.name === 'NotFoundError') return undefined;
      throw error;
    }
  }

  // The browser writes to a copy and puts it in place at the end, so a file is never half written.
  async function writeFile(place, name, text) {
    const file = await (await folder(place)).getFileHandle(name, { create: true });
    const writable = await file.createWritable();
    await writable.write(text);
    await writable.close();
  }

  const folder = async (place) => (await act('readonly', (store) => [store.get(folderKey(place))]))[0];

  const folderKey = (place) => `${place}folder`;

  const all = (place) => IDBKeyRange.bound(place, `${place}\uffff`);

  async function act(mode, does) {
    const database = await (opened ??= open());
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode, { durability: 'strict' });
      const requests = does(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(requests?.map(({ result }) => result));
      transaction.onabort = () => reject(transaction.error);
    });
  }

  function open() {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open('closeout', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
  }

  return { keep, clear, texts, askFolder, readFile, writeFile };
})();
