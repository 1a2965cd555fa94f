// The search page: what is asked in the address or the form is shown as a list of papers.

import { fold, initial, isWord } from "./search-tokens.js";
import { SearchIndex } from "./search-index.js";

const PAGE = 10;
const PAUSE = 300;
const root = new URL("../", import.meta.url);
const form = document.querySelector("form[role=search]");
const status = document.querySelector("#search-status");
const list = document.querySelector("#search-results");
const more = document.querySelector("#search-more");
const words = form.dataset;
const labels = new Map([...document.querySelectorAll("#search-tags a")].map((a) => [a.dataset.value, a.text]));
const index = new SearchIndex(new URL("search/", root), labels);
const dates = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeZone: "UTC" });
let results = null;
let turn = 0;

/** A choice made of a list of links. */
function filter({ dataset, children }) {
  const choice = element("select", { class: "field", name: dataset.name, "aria-label": dataset.label });
  choice.append(new Option(dataset.all, ""));
  const options = [...children].map((item) => item.firstElementChild);
  choice.append(...options.map((link) => new Option(link.text, link.dataset.value)));
  return choice;
}

const asked = () => ({ q: form.q.value.trim(), tag: form.tag.value, month: form.month.value });

function addressOf(query) {
  const given = Object.entries(query).filter(([, value]) => value);
  const parameters = new URLSearchParams(given).toString();
  return location.pathname + (parameters && `?${parameters}`);
}

function fillForm() {
  const parameters = new URLSearchParams(location.search);
  for (const name of ["q", "tag", "month"]) {
    form[name].value = parameters.get(name) ?? "";
    if (form[name].selectedIndex === -1) {
      form[name].selectedIndex = 0;
    }
  }
}

function element(name, attributes, ...content) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...content);
  return made;
}

/** Where a term stands in a folded text: pairs of a start and an end. */
function places(folded, term) {
  const found = [];
  if (term.kind === "word") {
    const joint = "[-\u2010\u2011\u2012\u2013\u2212'\u2019._ ]?";
    const forms = (part) => part.replace(/[.+#]/g, "\\$&").replace(/(?<=...)s$/, "").replace(/(?<=..)(ie|y)$/, "(?:ie|y)");
    const pattern = term.parts.map(forms).join(joint);
    for (const match of folded.matchAll(new RegExp(pattern, "g"))) {
      const end = match.index + match[0].length;
      const whole = !isWord(folded[end]) || (folded[end] === "s" && !isWord(folded[end + 1]));
      if (!isWord(folded[match.index - 1]) && (whole || term.prefix)) {
        found.push([match.index, whole && folded[end] === "s" ? end + 1 : end]);
      }
    }
    return found;
  }
  // A word may stand with spaces in it, and is marked with its particle if the query had it.
  const text = term.kind === "initials" ? [...folded].map(initial).join("") : folded;
  const spaced = (word) => [...word].join(" ?");
  const pattern = term.run ? `${spaced(term.text)}(?:${term.run.slice(term.text.length)})?` : spaced(term.text);
  for (const match of text.matchAll(new RegExp(pattern, "g"))) {
    found.push([match.index, match.index + match[0].length]);
  }
  return found;
}

/** A text as nodes, with <mark> around what was asked for. */
function marked(text, terms) {
  let folded = "";
  const origins = [];
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at));
    const plain = fold(character);
    folded += plain;
    origins.push(...Array.from({ length: plain.length }, () => [at, at + character.length]));
    at += character.length;
  }
  const isMarked = new Array(text.length).fill(false);
  for (const [from, to] of terms.flatMap((term) => places(folded, term))) {
    isMarked.fill(true, origins[from][0], origins[to - 1][1]);
  }
  const nodes = [];
  for (let from = 0, to; from < text.length; from = to) {
    to = from + 1;
    while (to < text.length && isMarked[to] === isMarked[from]) {
      to++;
    }
    const part = text.slice(from, to);
    nodes.push(isMarked[from] ? element("mark", {}, part) : part);
  }
  return nodes;
}

function card(paper) {
  const address = new URL(`papers/${paper.id}/`, root);
  const title = element("a", { href: address }, ...marked(paper.title, results.terms));
  const item = element("li", { class: "card" }, element("h2", { class: "verbatim", lang: "en" }, title));
  if (paper.summary) {
    const kind = paper.verbatim ? { class: "gist verbatim", lang: "en" } : { class: "gist" };
    item.append(element("p", kind, ...marked(paper.summary, results.terms)));
  }
  const day = paper.date.toISOString().slice(0, 10);
  const edition = new URL(`${day.replaceAll("-", "/")}/`, root);
  const time = element("time", { datetime: day }, dates.format(paper.date));
  const byline = element("p", { class: "byline" }, element("span", {}, element("a", { href: edition }, time)));
  if (paper.byAuthor) {
    byline.append(" ", element("span", {}, words.author));
  }
  const tags = paper.tags.map((slug) =>
    element("li", {}, element("a", { href: new URL(`tags/${slug}/`, root) }, labels.get(slug) ?? slug)),
  );
  item.append(byline, element("div", { class: "marks" }, element("ul", { class: "tags" }, ...tags)));
  return item;
}

function told(count) {
  const text = count === 0 ? words.none : count === 1 ? words.one : words.many;
  return text.replace("#", count.toLocaleString(document.documentElement.lang));
}

/** Adds the next page of results; returns the first of them. */
async function addPage() {
  const mine = turn;
  const papers = await results.page(PAGE);
  if (mine !== turn) {
    return null;
  }
  const items = papers.map(card);
  list.append(...items);
  more.hidden = !results.hasMore;
  status.textContent = told(results.count);
  return items[0] ?? null;
}

async function run() {
  const mine = ++turn;
  const query = asked();
  list.setAttribute("aria-busy", "true");
  try {
    const found = await index.search(query);
    if (mine !== turn) {
      return;
    }
    results = found;
    const page = new DocumentFragment();
    const papers = await results.page(PAGE);
    if (mine !== turn) {
      return;
    }
    page.append(...papers.map(card));
    list.replaceChildren(page);
    more.hidden = !results.hasMore;
    status.textContent = query.q || query.tag || query.month ? told(results.count) : "";
  } catch (error) {
    if (mine === turn) {
      list.replaceChildren();
      more.hidden = true;
      status.textContent = words.failed;
      console.warn(error);
    }
  }
  list.removeAttribute("aria-busy");
}

let pause;
form.addEventListener("input", (event) => {
  clearTimeout(pause);
  pause = setTimeout(
    () => {
      history.replaceState(null, "", addressOf(asked()));
      run();
    },
    event.target === form.q ? PAUSE : 0,
  );
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(pause);
  const address = addressOf(asked());
  if (address !== location.pathname + location.search) {
    history.pushState(null, "", address);
  }
  run();
});

more.addEventListener("click", async () => {
  const first = await addPage();
  first?.querySelector("a").focus();
});

addEventListener("popstate", () => {
  fillForm();
  run();
});

// Up and down go through the field and the results; Enter follows the link as everywhere.
document.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [form.q, ...list.querySelectorAll("h2 a")];
  const at = stops.indexOf(event.target.closest("li")?.querySelector("h2 a") ?? event.target);
  const next = stops[at + step];
  if (step && at >= 0 && next && !event.isComposing) {
    event.preventDefault();
    next.focus();
  }
});

document.querySelector("#search-filters").append(...[...document.querySelectorAll("#search-else ul")].map(filter));
fillForm();
if (location.search) {
  run();
} else {
  form.q.focus();
  // What fails here is tried again, and told, when something is asked.
  index.prepare().catch(() => {});
}
