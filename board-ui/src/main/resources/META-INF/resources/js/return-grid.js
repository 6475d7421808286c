// The grid of a monthly return: <table data-return="place"> with fields that carry data-column and, as the server saved them,
// data-saved. Moves between figures by keyboard, and keeps in this browser what is typed and not saved yet, so that a lost
// connection, an ended session or a crash takes nothing away. What is kept goes as soon as the server has it.
(() => {
  "use strict";
  const PREFIX = "improvement-board-return:";
  const LONGEST = 7 * 24 * 3600_000;
  const store = window.localStorage;

  const grid = (field) => field.closest?.("table[data-return]");
  const key = (field) => PREFIX + grid(field).dataset.return + ":" + field.id;
  const isField = (node) => node instanceof Element && node.hasAttribute("data-column") && grid(node);

  const keep = (field) => {
    if (field.value === field.dataset.saved) {
      store.removeItem(key(field));
    } else {
      const kept = { value: field.value, base: field.dataset.saved ?? "", at: Date.now() };
      try {
        store.setItem(key(field), JSON.stringify(kept));
      } catch {
        // A full or forbidden store: the field itself still holds what was typed.
      }
    }
  };

  document.addEventListener("input", (event) => {
    if (isField(event.target)) {
      keep(event.target);
    }
  });

  // Somebody chose the value of somebody else: what was typed is wanted no more.
  document.addEventListener("figure-settled", (event) => {
    event.target.querySelectorAll("[data-column]").forEach((field) => store.removeItem(key(field)));
  });

  // Enter goes on to what is keyed next: the denominator after the numerator, then the next figure.
  const move = (field, down, column) => {
    const rows = [...grid(field).tBodies[0].rows];
    let index = rows.indexOf(field.closest("tr")) + (down ? 1 : -1);
    for (; index >= 0 && index < rows.length; index += down ? 1 : -1) {
      const next = column
        ? rows[index].querySelector(`[data-column="${column}"]`)
        : rows[index].querySelector('[data-column="numerator"], [data-column="value"]');
      if (next && !next.disabled) {
        next.focus();
        next.select?.();
        return true;
      }
    }
    return false;
  };

  document.addEventListener("keydown", (event) => {
    const field = event.target;
    if (!isField(field) || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
      return;
    }
    const column = field.dataset.column;
    const text = field.tagName === "INPUT";
    if (event.key === "Enter" && text) {
      const denominator = column === "numerator" && !event.shiftKey
        ? field.closest("tr").querySelector('[data-column="denominator"]')
        : null;
      if (denominator) {
        denominator.focus();
        denominator.select();
      } else if (!move(field, !event.shiftKey, "")) {
        field.blur();
        field.focus();
      }
      event.preventDefault();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && text) {
      if (move(field, event.key === "ArrowDown", column)) {
        event.preventDefault();
      }
    }
  });

  const restore = (field, value) => {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };

  const called = (field) => field.getAttribute("aria-label")
    ?? [field.closest("tr").querySelector(".row-name"), field.labels[0]].map((it) => it?.textContent).join(": ");

  // Where the figure was saved by somebody else since then, the user is told of both values and chooses.
  const offer = (field, kept, name) => {
    const place = document.querySelector("[data-unsaved]");
    if (!place) {
      return;
    }
    const line = document.createElement("p");
    const when = new Date(kept.at).toLocaleString("en-GB", { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });
    line.append(`${called(field)}: you typed "${kept.value}" on ${when} and it could not be saved. `
      + `Now "${field.dataset.saved}" is saved. `);
    for (const [words, use] of [[`Use "${kept.value}"`, true], [`Keep "${field.dataset.saved}"`, false]]) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button";
      button.textContent = words;
      button.addEventListener("click", () => {
        store.removeItem(name);
        line.remove();
        if (use) {
          restore(field, kept.value);
        }
        field.focus();
      });
      line.append(button, " ");
    }
    place.append(line);
  };

  const lookAt = (name, field) => {
    let kept;
    try {
      kept = JSON.parse(store.getItem(name));
    } catch {
      kept = null;
    }
    if (!kept || Date.now() - kept.at > LONGEST || (field && field.dataset.saved === kept.value)) {
      store.removeItem(name);
    } else if (field && !field.disabled && field.value === field.dataset.saved) {
      if (field.dataset.saved === kept.base) {
        restore(field, kept.value);
      } else {
        offer(field, kept, name);
      }
    }
  };

  const look = (table) => {
    const place = PREFIX + table.dataset.return + ":";
    const names = Object.keys(store).filter((name) => name.startsWith(place));
    for (const name of names) {
      lookAt(name, document.getElementById(name.substring(place.length)));
    }
  };

  // The field for a reason comes and goes with its warning, after the grid was looked through.
  const arrived = (node) => {
    for (const field of node instanceof Element ? node.querySelectorAll('[data-column="reason"]') : []) {
      setTimeout(() => {
        if (field.isConnected && isField(field) && seen.has(grid(field)) && store.getItem(key(field))) {
          lookAt(key(field), field);
        }
      }, 0);
    }
  };

  // A grid that comes up is looked through once; a field that the server says is saved is kept no longer.
  const seen = new WeakSet();
  const watch = () => {
    for (const table of document.querySelectorAll("table[data-return]")) {
      if (!seen.has(table) && table.tBodies[0]?.rows.length > 0) {
        seen.add(table);
        setTimeout(() => look(table), 0);
      }
    }
  };
  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === "attributes" && isField(change.target)) {
        keep(change.target);
      }
      change.addedNodes.forEach(arrived);
    }
    watch();
  }).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-saved"] });
  watch();
})();
