// Finds leaflets while the reader types: whole words, beginnings of words, and words with a slip or two. Without it the form leads to the list from A to Z.
"use strict";
(() => {
  const SHOWN = 20;
  const words = text => text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  // How many slips a word may have, by its length.
  const slips = word => word.length < 4 ? 0 : word.length < 8 ? 1 : 2;

  // The number of letters to add, drop, change or swap (optimal string alignment), or Infinity when there are more than the limit.
  const distance = (a, b, limit) => {
    if (Math.abs(a.length - b.length) > limit) return Infinity;
    let before = [], last = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
        least = Math.min(least, row[j]);
      }
      if (least > limit) return Infinity;
      [before, last] = [last, row];
    }
    return last[b.length] <= limit ? last[b.length] : Infinity;
  };

  // How well a word of the index fits a word of the reader: 1 the same, 0 not at all.
  const fit = (word, term) => {
    if (term === word) return 1;
    if (term.startsWith(word)) return 0.5 + 0.3 * word.length / term.length;
    const limit = slips(word);
    if (limit === 0) return 0;
    const whole = distance(word, term, limit);
    if (whole <= limit) return 0.45 / whole;
    return term.length > word.length && distance(word, term.slice(0, word.length), 1) <= 1 ? 0.2 : 0;
  };

  const scores = (word, index) => {
    const found = new Map();
    for (const [term, places] of index.terms) {
      const share = fit(word, term);
      if (share > 0)
        for (let i = 0; i < places.length; i += 2)
          found.set(places[i], Math.max(found.get(places[i]) ?? 0, places[i + 1] * share));
    }
    return found;
  };

  // Leaflets that fit every word; when there are none, those that fit any.
  const find = (query, index) => {
    const each = words(query).map(word => scores(word, index));
    const total = new Map();
    for (const found of each)
      for (const [leaflet, score] of found) {
        const [sum, hits] = total.get(leaflet) ?? [0, 0];
        total.set(leaflet, [sum + score, hits + 1]);
      }
    const most = Math.max(0, ...[...total.values()].map(([, hits]) => hits));
    return [...total].filter(([, [, hits]]) => hits === most)
      .sort(([a, [one]], [b, [two]]) => two - one || a - b).map(([leaflet]) => index.leaflets[leaflet]);
  };

  const start = form => {
    const input = form.querySelector("input"), status = form.querySelector(".search-status"), list = form.querySelector(".results");
    const texts = form.dataset;
    let index, shown;
    const load = () => index ??= fetch(texts.index).then(answer => answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText)))
      .then(data => ({ leaflets: data.leaflets, terms: Object.entries(data.terms) }))
      .catch(problem => { index = undefined; throw problem; });

    const item = ([title, path, description]) => {
      const entry = document.createElement("li"), link = document.createElement("a"), text = document.createElement("p");
      link.href = texts.root + path;
      link.textContent = title;
      text.textContent = description;
      entry.append(link, text);
      return entry;
    };

    const say = (count) => status.textContent = count === 0 ? texts.none : count === 1 ? texts.one
      : (count > SHOWN ? texts.first : texts.many).replace("{count}", count).replace("{shown}", SHOWN);

    const show = async () => {
      const query = input.value;
      if (query === shown) return; // the list stays, and the focus in it
      if (words(query).length === 0) {
        shown = query;
        list.hidden = true;
        list.replaceChildren();
        status.textContent = "";
        return;
      }
      try {
        const found = find(query, await load());
        if (query !== input.value || query === shown) return;
        shown = query;
        list.replaceChildren(...found.slice(0, SHOWN).map(item));
        list.hidden = found.length === 0;
        say(found.length);
      } catch {
        status.textContent = texts.failed;
      }
    };

    input.addEventListener("focus", () => load().catch(() => {}), { once: true });
    input.addEventListener("input", show);
    form.addEventListener("submit", event => {
      event.preventDefault();
      show().then(() => list.querySelector("a")?.focus());
    });
    form.addEventListener("keydown", event => {
      const stops = [input, ...list.querySelectorAll("a")], at = stops.indexOf(document.activeElement);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === "Escape" && at >= 0) { input.value = ""; show(); input.focus(); }
      else if (step && at >= 0 && stops[at + step]) { event.preventDefault(); stops[at + step].focus(); }
    });
    input.value = new URLSearchParams(location.search).get("q") ?? input.value;
    show();
  };

  const all = () => document.querySelectorAll("[data-search]").forEach(start);
  all();
  document.addEventListener("contentkit:updated", all);
})();
