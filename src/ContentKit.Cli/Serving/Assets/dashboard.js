// Filters and sorts the table of leaflets. The choice stands in the address, so that it survives a reload and can be shared.
"use strict";
(() => {
  const start = () => {
    const form = document.querySelector("[data-filters]"), table = document.querySelector("[data-leaflets]");
    if (!form || !table) return;
    form.hidden = false;
    const body = table.tBodies[0], rows = [...body.rows], heads = [...table.tHead.rows[0].cells], status = form.querySelector("[role=status]");
    const state = new URLSearchParams(location.hash.slice(1));
    for (const field of form.elements) if (field.name && state.has(field.name)) field.value = state.get(field.name);

    const matches = row => [...form.elements].every(field => {
      if (!field.name || !field.value) return true;
      if (field.name === "text") return row.textContent.toLowerCase().includes(field.value.toLowerCase());
      return (row.dataset[field.name] ?? "").split("|").includes(field.value);
    });

    const key = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
    const compare = (a, b) => a !== "" && b !== "" && !isNaN(a) && !isNaN(b) ? a - b : a.localeCompare(b);

    const apply = () => {
      const column = state.get("sort"), down = state.get("order") === "descending";
      if (column !== null && heads[column]) rows.sort((a, b) => (down ? -1 : 1) * compare(key(a, column), key(b, column)));
      rows.forEach(row => { row.hidden = !matches(row); });
      body.append(...rows);
      heads.forEach((head, index) => String(index) === column ? head.setAttribute("aria-sort", down ? "descending" : "ascending") : head.removeAttribute("aria-sort"));
      const shown = rows.filter(row => !row.hidden).length;
      status.textContent = shown === rows.length ? `${rows.length} leaflets` : `${shown} of ${rows.length} leaflets`;
      history.replaceState(null, "", state.size ? `#${state}` : location.pathname);
    };

    heads.forEach((head, index) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      button.addEventListener("click", () => {
        const again = state.get("sort") === String(index) && state.get("order") !== "descending";
        state.set("sort", index);
        state.set("order", again ? "descending" : "ascending");
        apply();
      });
      head.replaceChildren(button);
    });
    form.addEventListener("input", () => {
      for (const field of form.elements) if (field.name) field.value ? state.set(field.name, field.value) : state.delete(field.name);
      apply();
    });
    form.addEventListener("submit", event => event.preventDefault());
    apply();
  };
  start();
  document.addEventListener("contentkit:updated", start);
})();
