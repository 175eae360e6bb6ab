// Adds what only works with a script: the button for light and dark, and the one for printing. No leaflet text is touched.
"use strict";
(() => {
  const root = document.documentElement;
  const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;

  const themes = () => document.querySelectorAll("[data-theme-button]").forEach(button => {
    const label = () => { button.textContent = isDark() ? button.dataset.light : button.dataset.dark; };
    label();
    button.hidden = false;
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      try { localStorage.setItem("theme", root.dataset.theme); } catch { /* the choice holds for this page only */ }
      label();
    });
  });

  const printing = () => document.querySelectorAll("[data-print-button]").forEach(button => {
    button.closest("li").hidden = false;
    button.addEventListener("click", () => window.print());
  });

  const start = () => { themes(); printing(); };
  start();
  document.addEventListener("contentkit:updated", start);
})();
