// On a paper's page: buttons that share its address and copy its BibTeX. Each shows where it can do that, and nowhere else.

const canCopy = Boolean(navigator.clipboard && navigator.clipboard.writeText);

async function bibtex() {
  const shown = document.querySelector(".cite code");
  if (shown) {
    return shown.textContent;
  }
  const answer = await fetch(document.querySelector("link[type='application/x-bibtex']").href);
  if (!answer.ok) {
    throw new Error(answer.statusText);
  }
  return answer.text();
}

// Tells whether the address was copied: the system itself shows what becomes of what it shares.
async function share() {
  const url = document.querySelector("link[rel=canonical]").href;
  if (!navigator.share) {
    await navigator.clipboard.writeText(url);
    return true;
  }
  try {
    await navigator.share({ title: document.title, url });
  } catch (error) {
    if (error.name !== "AbortError") {
      throw error;
    }
  }
  return false;
}

async function copy() {
  await navigator.clipboard.writeText(await bibtex());
  return true;
}

function offer(name, able, action) {
  for (const button of able ? document.querySelectorAll(`[data-do=${name}]`) : []) {
    const told = button.nextElementSibling;
    button.hidden = false;
    button.addEventListener("click", async () => {
      told.textContent = "";
      try {
        told.textContent = (await action()) ? button.dataset.done : "";
      } catch {
        told.textContent = button.dataset.failed;
      }
    });
  }
}

offer("share", Boolean(navigator.share) || canCopy, share);
offer("copy", canCopy, copy);
