/**
 * Brings the view menu of the header to life: colours (as the device, light, dark) and large type
 * for a projector. The choice is kept in the browser; where storage is refused it lasts for the page.
 */
const root = document.documentElement;
const menu = document.querySelector<HTMLDetailsElement>(".view-menu");

function keep(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Private mode: the choice holds until the page is left.
  }
}

function setTheme(theme: string): void {
  const chosen = theme === "light" || theme === "dark" ? theme : null;
  if (chosen) root.dataset.theme = chosen;
  else delete root.dataset.theme;
  keep("lesart-theme", chosen);
}

function setProjector(on: boolean): void {
  if (on) root.dataset.projector = "on";
  else delete root.dataset.projector;
  keep("lesart-projector", on ? "on" : null);
}

if (menu) {
  for (const input of menu.querySelectorAll("input")) {
    if (input.name === "theme") input.checked = input.value === (root.dataset.theme ?? "auto");
    else input.checked = root.dataset.projector === "on";
    input.addEventListener("change", () => {
      if (input.name === "theme") setTheme(input.value);
      else setProjector(input.checked);
    });
  }
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    event.preventDefault();
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target as Node)) menu.open = false;
  });
  menu.hidden = false;
}
