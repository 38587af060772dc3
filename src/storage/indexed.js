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
  let clears = 0;

  // What this page has last put or read under each key. Any other text is another page's, and may know what this one
  // does not.
  const known = new Map();

  // The first pause before a failed write is tried again; each pause in vain doubles it.
  const SHORTEST = 1000;
  const LONGEST = 60000;
  let pause = SHORTEST;

  function writeAgain() {
    pause = Math.min(pause * 2, LONGEST);
    write();
  }

  // Puts a text under a key, or takes it away where there is none, at once: the browser may be killed before the next
  // frame. During a write the latest text of each key waits, so that typing is not slower than the disk.
  function keep(key, text) {
    waiting.delete(key);
    waiting.set(key, text);
    queueMicrotask(write);
  }

  // Writes what waits. What fails waits again, for the next change or for the end of the pause.
  async function write() {
    if (isWriting) return;
    isWriting = true;
    clearTimeout(retry);
    while (waiting.size) {
      const [batch, before] = [waiting, clears];
      waiting = new Map();
      try {
        const others = await put(batch);
        pause = SHORTEST;
        if (clears === before) others.forEach(tell);
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

  // Puts texts under their keys, and gives by key what stood there that this page did not know.
  async function put(batch) {
    const found = new Map();
    await act('readwrite', (store) => {
      for (const [key, text] of batch) {
        if (text === null) {
          known.clear();
          store.delete(all(key));
          continue;
        }
        const look = store.get(key);
        look.onsuccess = () => found.set(key, look.result);
        if (text === undefined) store.delete(key);
        else store.put(text, key);
      }
    });
    const others = [...found].filter(([key, there]) => ![undefined, batch.get(key), known.get(key)].includes(there));
    for (const [key, text] of batch) known.set(key, text);
    return others;
  }

  // What another page had put there goes the way of what it writes to localStorage: it is merged with what is held, and
  // the result comes here again where it differs.
  function tell([key, newValue]) {
    dispatchEvent(new StorageEvent('storage', { key, newValue }));
  }

  function clear(place) {
    clears += 1;
    waiting = new Map([[place, null]]);
    // At once: the page may be closed next.
    write();
  }

  // Gives `[keys, texts]` of a place, as soon as it can be read; undefined where it was cleared meanwhile.
  async function texts(place, wait = SHORTEST) {
    const before = clears;
    try {
      const found = await act('readonly', (store) => [store.getAllKeys(all(place)), store.getAll(all(place))]);
      if (clears !== before) return undefined;
      found[0].forEach((key, at) => known.set(key, found[1][at]));
      return found;
    } catch {
      opened = undefined;
      await new Promise((resolve) => setTimeout(resolve, wait));
      return texts(place, Math.min(wait * 2, LONGEST));
    }
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
