<#ftl output_format="JavaScript">
// Keeps this site for reading without a network. What the network gives goes before what is kept.
const BASE = "${links.base()?js_string}";
const PAGES = "daily-papers pages " + BASE;
const LOOKS = "daily-papers looks " + BASE;
const MOST_PAGES = 300;

// Each with the fingerprint of its bytes: another look makes another worker.
const ASSETS = [
<#list assetLinks() as link>
  "${link?js_string}",
</#list>
];

// The newest edition, before anything else that is read.
const NEWEST = [
  BASE,
<#list archive.editions[0..*1] as edition>
  "${links.edition(edition.date)?js_string}",
</#list>
];

const NOT_KEPT =
  '<!DOCTYPE html><html lang="${site.language}"><head><meta charset="utf-8">' +
  '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">' +
  "<title>${m("offline.title")?js_string}</title></head><body><main><h1>${m("offline.title")?js_string}</h1>" +
  "<p>${m("offline.text")?js_string}</p>" +
  '<p><a href="' + BASE + '">${m("offline.home")?js_string}</a></p></main></body></html>';

self.addEventListener("install", (event) => {
  const kept = Promise.all([add(PAGES, NEWEST), add(LOOKS, ASSETS)]);
  event.waitUntil(kept.then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOldLooks().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  const ours = url.origin === self.location.origin && url.pathname.startsWith(BASE);
  if (event.request.method === "GET" && ours) {
    const isAsset = ASSETS.includes(url.pathname + url.search);
    event.respondWith(isAsset ? asset(event) : page(event, url));
  }
});

async function add(name, addresses) {
  const cache = await caches.open(name);
  // One that fails keeps none of the others away.
  await Promise.all(addresses.map((address) => cache.add(address).catch(() => undefined)));
}

async function forgetOldLooks() {
  const cache = await caches.open(LOOKS);
  for (const request of await cache.keys()) {
    const url = new URL(request.url);
    if (!ASSETS.includes(url.pathname + url.search)) {
      await cache.delete(request);
    }
  }
}

// An address with a fingerprint always stands for the same bytes: what is kept is good.
async function asset(event) {
  const cache = await caches.open(LOOKS);
  const kept = await cache.match(event.request);
  if (kept) {
    return kept;
  }
  const fresh = await fetch(event.request);
  if (fresh.ok) {
    event.waitUntil(cache.put(event.request, fresh.clone()));
  }
  return fresh;
}

async function page(event, url) {
  const isPage = event.request.mode === "navigate";
  const address = isPage ? url.origin + url.pathname : event.request.url;
  try {
    const fresh = await fetch(event.request);
    if (mayBeKept(fresh)) {
      event.waitUntil(keep(address, fresh.clone()));
    }
    return fresh;
  } catch (error) {
    return (await kept(address)) || (isPage ? notKept() : Response.error());
  }
}

function mayBeKept(response) {
  const type = response.headers.get("Content-Type") || "";
  return response.status === 200 && !response.redirected && !type.startsWith("text/event-stream");
}

// What was read last stands last: what was read longest ago goes first.
async function keep(address, response) {
  const cache = await caches.open(PAGES);
  await cache.delete(address);
  await cache.put(address, response);
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST_PAGES)).map((old) => cache.delete(old)));
}

// A page that was kept long ago asks for the look of its time; today's does as well.
async function kept(address) {
  const pages = await caches.open(PAGES);
  const looks = await caches.open(LOOKS);
  return (
    (await pages.match(address)) ||
    (await looks.match(address, { ignoreSearch: true })) ||
    pages.match(address, { ignoreSearch: true })
  );
}

function notKept() {
  return new Response(NOT_KEPT, {
    status: 503,
    headers: { "Content-Type": "text/html; charset=utf-8" },
  });
}
