// A folder of the user's, by the File System Access API, for keeping a backup in it. The handle
// lives in IndexedDB, since localStorage takes only text. Where the browser has no such thing,
// isSupported() says so and nothing else is called.

const STORE = 'handles';

export function isSupported() {
  return 'showDirectoryPicker' in window && 'indexedDB' in window;
}

// Must be called from a click. Gives the folder's name, or undefined if the user changed their mind.
export async function choose(place) {
  try {
    const handle = await window.showDirectoryPicker({ id: 'closeout', mode: 'readwrite' });
    await request(place, 'readwrite', (store) => store.put(handle, 'folder'));
    return handle.name;
  } catch (error) {
    if (error.name === 'AbortError') return undefined;
    throw error;
  }
}

// Gives `[name, 'granted' | 'prompt' | 'denied']`, or undefined if no folder was chosen.
export async function state(place) {
  const handle = await stored(place);
  return handle && [handle.name, await handle.queryPermission({ mode: 'readwrite' })];
}

// Must be called from a click: after a restart the browser wants to be asked again.
export async function allow(place) {
  const handle = await stored(place);
  return Boolean(handle) && (await handle.requestPermission({ mode: 'readwrite' })) === 'granted';
}

export async function forget(place) {
  await request(place, 'readwrite', (store) => store.delete('folder'));
}

// Gives the file's text, or undefined if there is none.
export async function read(place, name) {
  try {
    const file = await (await stored(place)).getFileHandle(name);
    return await (await file.getFile()).text();
  } catch (error) {
    if (error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

// The browser writes to a copy and puts it in place at the end, so a file is never half written.
export async function write(place, name, text) {
  const file = await (await stored(place)).getFileHandle(name, { create: true });
  const writable = await file.createWritable();
  await writable.write(text);
  await writable.close();
}

function stored(place) {
  return request(place, 'readonly', (store) => store.get('folder'));
}

// Pages of one origin share IndexedDB, so the database bears the page's place in its name.
function request(place, mode, act) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(place, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const acting = act(database.transaction(STORE, mode).objectStore(STORE));
      acting.onsuccess = () => {
        database.close();
        resolve(acting.result);
      };
      acting.onerror = () => {
        database.close();
        reject(acting.error);
      };
    };
  });
}
