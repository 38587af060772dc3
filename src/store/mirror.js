// The mirror of localStorage: the same texts under the same keys in IndexedDB, which can be told to
// have them on the disk before it says so. It is never waited for, and where it fails nobody is told:
// what counts is localStorage, and what that refuses the page says.

const STORE = 'texts';
let opened;
let waiting = new Map();
let isWriting = false;
let retry;
let isCleared = false;

// The first pause before a failed write is tried again; each pause in vain doubles it.
const SHORTEST = 1_000;
const LONGEST = 60_000;
let pause = SHORTEST;

function writeAgain() {
  pause = Math.min(pause * 2, LONGEST);
  write();
}

// Puts a text under a key, or takes it away where there is none. During a write the latest text of
// each key waits, so that typing is not slower than the disk.
export function keep(key, text) {
  waiting.delete(key);
  waiting.set(key, text);
  return write();
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
