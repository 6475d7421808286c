// Warns before an idle session ends and offers to stay: nobody is logged out by surprise in a meeting (WCAG 2.2.1).
(() => {
  const meta = document.querySelector('meta[name="session-minutes"]');
  if (!meta) {
    return;
  }
  const base = document.querySelector("base")?.href ?? "/";
  const lifetime = Number(meta.content) * 60_000;
  const notice = Math.min(5 * 60_000, lifetime / 2);
  let lastContact = Date.now();
  let dialog;

  const extend = () =>
    fetch(new URL("session/extend", base), { method: "POST", credentials: "same-origin" }).then((answer) => {
      if (answer.status === 204) {
        lastContact = Date.now();
        dialog?.close();
      }
    }, () => {});

  const ask = () => {
    if (!dialog) {
      dialog = document.createElement("dialog");
      dialog.className = "session-warning";
      dialog.setAttribute("role", "alertdialog");
      dialog.setAttribute("aria-labelledby", "session-warning-title");
      dialog.setAttribute("aria-describedby", "session-warning-text");
      const title = document.createElement("h2");
      title.id = "session-warning-title";
      title.textContent = "Are you still there?";
      const text = document.createElement("p");
      text.id = "session-warning-text";
      const stay = document.createElement("button");
      stay.type = "button";
      stay.className = "button button--primary";
      stay.textContent = "Stay logged in";
      stay.addEventListener("click", extend);
      dialog.append(title, text, stay);
      document.body.append(dialog);
      dialog.addEventListener("cancel", (event) => {
        event.preventDefault();
        extend();
      });
    }
    if (!dialog.open) {
      dialog.showModal();
    }
    const minutes = Math.max(1, Math.ceil((lastContact + lifetime - Date.now()) / 60_000));
    dialog.querySelector("p").textContent =
      `You will be logged out in about ${minutes} ${minutes === 1 ? "minute" : "minutes"}, because nothing was done here for a while.`;
  };

  const active = () => {
    if (Date.now() - lastContact > 60_000 && !dialog?.open) {
      lastContact = Date.now();
      extend();
    }
  };
  for (const kind of ["keydown", "pointerdown", "wheel"]) {
    document.addEventListener(kind, active, { passive: true });
  }
  setInterval(() => {
    const idle = Date.now() - lastContact;
    if (idle >= lifetime) {
      location.assign(new URL("login?ended", base));
    } else if (idle >= lifetime - notice) {
      ask();
    }
  }, 15_000);
})();
