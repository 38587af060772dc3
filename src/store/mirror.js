// The mirror of localStorage: the same texts under the same keys in IndexedDB, which can be told to
// have them on the disk before it says so. It is never waited for, and where it fails nobody is told:
// what counts is localStorage, and what that refuses the page says.

const STORE = 'texts';
let opened;
let waiting = new Map();
let isWriting = false;
let isCleared = false;

// Puts a text under a key, or takes it away where there is none. During a write the latest text of
// each key waits, so that typing is not slower than the disk.
export async function keep(key, text) {
  waiting.delete(key);
  waiting.set(key, text);
  if (isWriting) return;
  isWriting = true;
  while (waiting.size) {
    const batch = waiting;
    waiting = new Map();
    await act('readwrite', (store) => {
      for (const [key, text] of batch) {
        if (typeof text === 'string') store.put(text, key);
        else store.delete(text === null ? all(key) : key);
      }
    }).catch(forget);
  }
  isWriting = false;
}

export function clear(place) {
  isCleared = true;
  waiting.clear();
  keep(place, null);
}

// Gives `[keys, texts]` of a place; undefined where it was cleared meanwhile.
export async function texts(place) {
  const found = await act('readonly', (store) => [store.getAllKeys(all(place)), store.getAll(all(place))]);
  return isCleared ? undefined : found;
}

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

// What could not be copied is copied with the next change; by a new connection, should it be that.
function forget() {
  opened = undefined;
}
