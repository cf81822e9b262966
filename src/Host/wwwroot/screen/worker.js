// Keeps a wall's screen through a day without a network: what answers is passed on and kept, what does not answer is told from memory.
// The page itself asks with "no-store" whether there is something new: a memory is no answer to that.
const kept = 'screen';

self.addEventListener('install', () => self.skipWaiting());

const answer = async request => {
  const cache = await caches.open(kept);
  const memory = () => cache.match(request, { ignoreVary: true });
  try {
    const fresh = await fetch(request);
    if (fresh.ok && !fresh.redirected) await cache.put(request, fresh.clone());
    return fresh.status < 500 ? fresh : await memory() ?? fresh;
  } catch (away) {
    const old = await memory();
    if (old) return old;
    throw away;
  }
};

self.addEventListener('fetch', event => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(request.cache === 'no-store' ? fetch(request) : answer(request));
});
