// The cards of a day: sorted and filtered in place, as the address says (?tag=agents&sort=title).

const shelf = document.querySelector(".shelf");
const list = document.querySelector(".cards");
const cards = [...list.children];
const [found, order] = shelf.querySelectorAll("[role=status] span");
const showAll = shelf.querySelector(".all");
const sorts = [...shelf.querySelectorAll("[data-sort]")];
const chips = [...document.querySelectorAll(".chip")].map(button);
const words = shelf.dataset;

const title = (card) => card.querySelector("h2").textContent.trim();
const tags = (card) => [...card.querySelectorAll(".tags a")].map((link) => link.pathname.split("/").at(-2));
const alphabet = new Intl.Collator("en", { numeric: true });
const orders = {
  votes: cards,
  title: [...cards].sort((one, other) => alphabet.compare(title(one), title(other))),
};
const tagsOf = new Map(cards.map((card) => [card, tags(card)]));
let shown = { tag: "", sort: "votes" };

/** A link to a tag's page becomes a button that looks the same. */
function button(link) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = link.className;
  made.dataset.tag = link.dataset.tag;
  made.setAttribute("aria-pressed", "false");
  made.append(...link.childNodes);
  link.replaceWith(made);
  return made;
}

/** What the address asks for, as far as this day has it. */
function asked() {
  const { tag, sort } = Object.fromEntries(new URLSearchParams(location.search));
  return {
    tag: cards.some((card) => tagsOf.get(card).includes(tag)) ? tag : "",
    sort: sort in orders ? sort : "votes",
  };
}

/** The tag in words, as a chip or a card has it. */
function label(tag) {
  const chip = chips.find((it) => it.dataset.tag === tag);
  return chip ? chip.firstElementChild.textContent : list.querySelector(`.tags a[href$="/${tag}/"]`).textContent;
}

function told(count) {
  return (count === 1 ? words.one : words.many).replace("#", count).replace("@", label(shown.tag));
}

function show(state) {
  if (state.sort !== shown.sort) {
    list.append(...orders[state.sort]);
  }
  shown = state;
  cards.forEach((card) => (card.hidden = state.tag !== "" && !tagsOf.get(card).includes(state.tag)));
  chips.forEach((chip) => chip.setAttribute("aria-pressed", chip.dataset.tag === state.tag));
  sorts.forEach((sort) => sort.setAttribute("aria-pressed", sort.dataset.sort === state.sort));
  showAll?.toggleAttribute("hidden", !state.tag);
  found.textContent = state.tag ? told(cards.filter((card) => !card.hidden).length) : "";
  order.textContent = words[state.sort];
}

/** Shows a state, and writes it into the address, so that it can be shared. */
function choose(change) {
  const state = { ...shown, ...change };
  const parameters = new URLSearchParams();
  if (state.tag) {
    parameters.set("tag", state.tag);
  }
  if (state.sort !== "votes") {
    parameters.set("sort", state.sort);
  }
  const query = parameters.toString();
  history.replaceState(null, "", location.pathname + (query && `?${query}`) + location.hash);
  show(state);
}

chips.forEach((chip) =>
  chip.addEventListener("click", () => choose({ tag: chip.dataset.tag === shown.tag ? "" : chip.dataset.tag })),
);
sorts.forEach((sort) => sort.addEventListener("click", () => choose({ sort: sort.dataset.sort })));
showAll?.addEventListener("click", () => {
  choose({ tag: "" });
  sorts[0].focus();
});
if (location.search) {
  show(asked());
}
