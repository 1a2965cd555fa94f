// Has the browser keep pages for reading without a network; sw.js at the root of the site does it.
if ("serviceWorker" in navigator) {
  const root = new URL("..", import.meta.url);
  navigator.serviceWorker
    .register(new URL("sw.js", root), { scope: root.pathname })
    // A browser that refuses, as some do in private windows, shows the site as ever.
    .catch(() => undefined);
}
