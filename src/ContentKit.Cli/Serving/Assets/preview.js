// Keeps an open page of the preview up to date: fetches it again when the library changed, and puts the new body in place of the old one.
"use strict";
(() => {
  const script = document.currentScript;
  let seen = script.dataset.generation, running = false, again = false;

  // What a reader would lose with the old body.
  const remember = () => {
    const active = document.activeElement, open = new Map();
    document.querySelectorAll("details").forEach((details, index) => open.set(details.id || index, details.open));
    return { x: scrollX, y: scrollY, focus: active && active !== document.body ? [active.id, active.tagName, [...document.querySelectorAll(active.tagName)].indexOf(active), active.value, active.selectionStart] : null, open };
  };

  const restore = state => {
    document.querySelectorAll("details").forEach((details, index) => {
      const open = state.open.get(details.id || index);
      if (open !== undefined && details.closest("#contentkit-problems") === null) details.open = open;
    });
    if (state.focus) {
      const [id, tag, index, value, caret] = state.focus;
      const target = (id && document.getElementById(id)) || document.querySelectorAll(tag)[index];
      if (target) {
        if (value !== undefined && target.tagName === "INPUT") {
          target.value = value;
          target.dispatchEvent(new Event("input"));
        }
        target.focus({ preventScroll: true });
        if (caret != null && target.setSelectionRange && target.type !== "checkbox") try { target.setSelectionRange(caret, caret); } catch { /* no text in it */ }
      }
    }
    scrollTo({ left: state.x, top: state.y, behavior: "instant" });
  };

  // New style sheets are loaded before the old ones go, so that the page never stands there bare.
  const styles = next => {
    const old = [...document.querySelectorAll("link[rel=stylesheet]")], wanted = [...next.querySelectorAll("link[rel=stylesheet]")].map(link => link.getAttribute("href"));
    const missing = wanted.filter(href => !old.some(link => link.getAttribute("href") === href));
    return Promise.all(missing.map(href => new Promise(done => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = href;
      link.onload = link.onerror = done;
      document.head.append(link);
    }))).then(() => old.filter(link => !wanted.includes(link.getAttribute("href"))).forEach(link => link.remove()));
  };

  const update = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      const answer = await fetch(location.href, { cache: "no-store" });
      const next = new DOMParser().parseFromString(await answer.text(), "text/html");
      await styles(next);
      if (next.body.innerHTML !== original) {
        const state = remember();
        original = next.body.innerHTML;
        document.title = next.title;
        for (const name of ["lang", "dir"]) document.documentElement.setAttribute(name, next.documentElement.getAttribute(name) ?? "");
        document.body.replaceWith(document.adoptNode(next.body));
        document.dispatchEvent(new CustomEvent("contentkit:updated"));
        restore(state);
      }
      document.documentElement.dataset.updated = seen;
    } catch {
      // The preview was stopped; the next message brings the page up to date.
    }
    running = false;
    if (again) {
      again = false;
      update();
    }
  };

  // The body as it came, before scripts of the page added to it.
  let original = "";
  fetch(location.href, { cache: "no-store" }).then(answer => answer.text()).then(text => { if (original === "") original = new DOMParser().parseFromString(text, "text/html").body.innerHTML; }).catch(() => {});

  const events = new EventSource("/_preview/events");
  events.onmessage = message => {
    if (message.data === seen) return;
    seen = message.data;
    update();
  };
  addEventListener("pagehide", () => events.close());
})();
