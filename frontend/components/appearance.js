// Light or dark as this browser was told, applied before the first paint; without a choice the system decides.
(() => {
  const KEY = 'parley.appearance';
  const root = document.documentElement;
  const chosen = () => {
    try {
      const word = localStorage.getItem(KEY);
      return word === 'light' || word === 'dark' ? word : 'system';
    } catch {
      return 'system';
    }
  };
  const apply = () => {
    const word = chosen();
    root.style.colorScheme = word === 'system' ? '' : word;
  };
  window.parleyAppearance = {
    chosen,
    choose(word) {
      try {
        localStorage.setItem(KEY, word);
      } catch {
        // A browser that stores nothing keeps the choice for this page.
      }
      apply();
      if (chosen() !== word) root.style.colorScheme = word === 'system' ? '' : word;
    },
  };
  window.addEventListener('storage', (event) => event.key === KEY && apply());
  apply();
})();
