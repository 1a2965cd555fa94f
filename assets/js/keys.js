// On every page: the key "/" leads to the search.

const search = new URL("../search/", import.meta.url);

document.addEventListener("keydown", (event) => {
  const writing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || writing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
    return;
  }
  event.preventDefault();
  const field = document.querySelector("[role=search] input[type=search]");
  if (field) {
    field.focus();
    field.select();
  } else {
    location.assign(search);
  }
});
