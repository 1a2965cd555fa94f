// Runs in <head>, before anything is painted: shows the theme that the reader chose, if any. Later its button changes it.

(() => {
  "use strict";
  const root = document.documentElement;
  const darkSystem = matchMedia("(prefers-color-scheme: dark)");
  const bars = new Map([...document.querySelectorAll("meta[name=theme-color]")].map((bar) => [bar, bar.media]));

  /** What is kept; a browser may refuse to keep anything. */
  function chosen() {
    try {
      const theme = localStorage.getItem("theme");
      return theme === "light" || theme === "dark" ? theme : "system";
    } catch {
      return "system";
    }
  }

  function keep(theme) {
    try {
      if (theme === "system") {
        localStorage.removeItem("theme");
      } else {
        localStorage.setItem("theme", theme);
      }
    } catch {
      // Then the choice holds for this page.
    }
  }

  function show(theme) {
    root.dataset.theme = theme;
    for (const [bar, media] of bars) {
      bar.media = theme === "system" ? media : media.includes(theme) ? "all" : "not all";
    }
  }

  // The first press always changes something: it leads away from what the system shows.
  function next() {
    const order = darkSystem.matches ? ["system", "light", "dark"] : ["system", "dark", "light"];
    return order[(order.indexOf(root.dataset.theme) + 1) % order.length];
  }

  show(chosen());
  addEventListener("storage", () => show(chosen()));
  addEventListener("pageshow", (event) => event.persisted && show(chosen()));
  document.addEventListener("click", (event) => {
    if (event.target.closest(".theme")) {
      const theme = next();
      show(theme);
      keep(theme);
    }
  });
})();
