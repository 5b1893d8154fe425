// Caches the page's own files, so that it opens without a connection. The page itself caches the data of the
// API (src/api/storage.ts): requests to /graphql and to the identity server do not pass through here.
const cacheName = 'comptoir-__VERSION__'
const files = JSON.parse('__FILES__')
const shellPath = '/'
/** The time to wait for the newest page before the cached one is shown. */
const newestMs = 3_000

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll([newest(), ...files]))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name))),
      )
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (url.origin !== self.location.origin || request.method !== 'GET') return
  if (files.includes(url.pathname)) event.respondWith(fromCache(request))
  else if (request.mode === 'navigate' && isConsole(url.pathname)) event.respondWith(shell(request))
})

/** Other paths belong to other parts of the server. */
const isConsole = (path) =>
  !/^\/(?:graphql|ide|realms|admin\/realms|home|sign-in|livez|readyz|metrics)(?:\/|$)/.test(path)

/** The server sends the page only to requests that accept HTML. */
const newest = () => new Request(shellPath, { cache: 'no-cache', headers: { accept: 'text/html' } })

async function fromCache(request) {
  return (await caches.match(request.url)) ?? fetch(request)
}

async function shell(request) {
  const kept = await caches.match(shellPath)
  if (!kept) return fetch(request)
  const late = new Promise((done) => setTimeout(done, newestMs, kept))
  const fresh = fetch(newest()).then((response) => (response.ok ? response : kept))
  return Promise.race([fresh.catch(() => kept), late])
}
