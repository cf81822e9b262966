// Lets the door of an event open without a network: what the page itself has put aside is given where the house does not answer, and nothing else.
const isDoor = url => /\/staff\/events\/[0-9a-f-]{36}\/check-in$/i.test(url.pathname), isLook = url => /^\/(look|act)\//.test(url.pathname);

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', event => {
  const { request } = event, url = new URL(request.url);
  const isPage = request.mode === 'navigate' && isDoor(url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || !isPage && !isLook(url)) return;
  event.respondWith(fetch(request).catch(async () => {
    const kept = await (await caches.open('door')).match(isPage ? url.pathname : request, { ignoreSearch: isPage });
    return kept ?? Response.error();
  }));
});
