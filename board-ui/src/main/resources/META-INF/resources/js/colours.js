// Puts on the colours chosen before, ahead of anything being drawn, and keeps a choice in this browser alone.
(() => {
  const root = document.documentElement;
  const themes = { light: ["light", ""], dark: ["dark", ""], "light-safe": ["light", "safe"], "dark-safe": ["dark", "safe"] };
  const kept = () => {
    try {
      return localStorage.getItem("board-colours") ?? "";
    } catch {
      return "";
    }
  };
  const keep = (name) => {
    try {
      localStorage.setItem("board-colours", name);
    } catch {
      /* Kept nowhere: the choice holds for this page. */
    }
  };
  let shown = Object.hasOwn(themes, kept()) ? kept() : "light";
  const putOn = () => {
    const [ground, colours] = themes[shown];
    root.dataset.theme = ground;
    root.dataset.colours = colours;
  };
  putOn();
  window.boardColours = (select) => {
    select.value = shown;
    if (select.dataset.ready) {
      return;
    }
    select.dataset.ready = "yes";
    select.addEventListener("change", () => {
      shown = Object.hasOwn(themes, select.value) ? select.value : "light";
      keep(shown);
      putOn();
    });
  };
})();
