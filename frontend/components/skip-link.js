// The first stop of the Tab key leads past the drawer and the bar, to what the screen is about.
document.addEventListener('click', (event) => {
  if (!event.target.closest?.('.skip-link')) return;
  event.preventDefault();
  const content = document.querySelector('vaadin-app-layout > :not([slot])');
  content.tabIndex = -1;
  content.focus();
});
