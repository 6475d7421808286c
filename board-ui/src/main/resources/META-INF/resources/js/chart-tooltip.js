// Tooltips and arrow keys for points of charts: <g class="chart-point" data-label="..." tabindex="...">.
// Listens on the document, so that charts put in later work too. Looks come from the class chart-tooltip in the style
// sheet; only the place is set here, through the object model, which the content security policy allows.
(() => {
  "use strict";
  if (window.improvementBoardChartTooltip) {
    return;
  }
  window.improvementBoardChartTooltip = true;

  const POINT = ".chart-point[data-label]";
  const LEAVE_DELAY = 150;
  let tip = null;
  let shownFor = null;
  let leaving = 0;

  function tooltip() {
    if (!tip || !tip.isConnected) {
      tip = document.createElement("div");
      tip.className = "chart-tooltip";
      // The point itself carries the same words as its name; hidden here, else they would be read twice.
      tip.setAttribute("aria-hidden", "true");
      tip.hidden = true;
      tip.addEventListener("pointerenter", () => clearTimeout(leaving));
      tip.addEventListener("pointerleave", hideSoon);
      document.body.append(tip);
    }
    return tip;
  }

  function place(box, point) {
    const at = point.getBoundingClientRect();
    const width = box.offsetWidth;
    const height = box.offsetHeight;
    const edge = document.documentElement.clientWidth - width - 4;
    const left = Math.max(4, Math.min(edge, at.left + at.width / 2 - width / 2));
    // Touches the point's own square, so that the pointer can move on to the tooltip without losing it.
    const top = at.top - height >= 4 ? at.top - height : at.bottom;
    box.style.setProperty("left", `${left + window.scrollX}px`);
    box.style.setProperty("top", `${top + window.scrollY}px`);
  }

  function show(point) {
    clearTimeout(leaving);
    const box = tooltip();
    box.textContent = point.dataset.label;
    box.hidden = false;
    shownFor = point;
    place(box, point);
  }

  function hide() {
    clearTimeout(leaving);
    shownFor = null;
    if (tip) {
      tip.hidden = true;
    }
  }

  function hideSoon() {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      // A point that holds the focus keeps its tooltip until the focus goes or Escape is pressed.
      const focused = document.activeElement && document.activeElement.closest(POINT);
      if (focused) {
        show(focused);
      } else {
        hide();
      }
    }, LEAVE_DELAY);
  }

  function pointOf(event) {
    return event.target instanceof Element ? event.target.closest(POINT) : null;
  }

  /** Squares of close points overlap: of those under the pointer the nearest counts, not the topmost. */
  function nearest(event, point) {
    const chart = point.closest("svg");
    let best = point;
    let least = Infinity;
    for (const other of chart.querySelectorAll(POINT)) {
      const box = other.getBoundingClientRect();
      const x = box.left + box.width / 2 - event.clientX;
      const y = box.top + box.height / 2 - event.clientY;
      const distance = x * x + y * y;
      if (distance < least) {
        least = distance;
        best = other;
      }
    }
    return best;
  }

  function neighbour(point, key) {
    const points = [...point.closest("svg").querySelectorAll(POINT)];
    const at = points.indexOf(point);
    switch (key) {
      case "ArrowLeft":
      case "ArrowDown":
        return points[Math.max(0, at - 1)];
      case "ArrowRight":
      case "ArrowUp":
        return points[Math.min(points.length - 1, at + 1)];
      case "Home":
        return points[0];
      case "End":
        return points[points.length - 1];
      default:
        return null;
    }
  }

  function focusOn(next, before) {
    before.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  }

  document.addEventListener("pointermove", (event) => {
    const point = pointOf(event);
    if (point) {
      const wanted = nearest(event, point);
      clearTimeout(leaving);
      if (wanted !== shownFor) {
        show(wanted);
      }
    }
  });
  document.addEventListener("pointerout", (event) => {
    if (pointOf(event)) {
      hideSoon();
    }
  });
  document.addEventListener("focusin", (event) => {
    const point = pointOf(event);
    if (point) {
      show(point);
    }
  });
  document.addEventListener("focusout", (event) => {
    if (pointOf(event)) {
      hideSoon();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && shownFor) {
      hide();
      return;
    }
    const point = pointOf(event);
    const next = point && !event.ctrlKey && !event.altKey && !event.metaKey ? neighbour(point, event.key) : null;
    if (next) {
      event.preventDefault();
      if (next !== point) {
        focusOn(next, point);
      }
    }
  });
})();
