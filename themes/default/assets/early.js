// Runs before the page is drawn, so that a reader who chose light or dark never sees the other one first.
"use strict";
(() => {
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch {
    // Storage is off: the page follows the device.
  }
})();
