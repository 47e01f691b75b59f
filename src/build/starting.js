/*
 * Runs before anything is painted, as a classic script, so that old browsers read it too. While the page carries
 * the class `starting`, only the title of the static chronicle is seen; the program replaces all of it. When the
 * program can't run, or is not here after a while, the class goes and the chronicle is what the page shows.
 */
(function () {
  var root = document.documentElement;
  if (!('noModule' in document.createElement('script'))) return;
  root.classList.add('starting');
  function giveUp() {
    root.classList.remove('starting');
  }
  window.addEventListener('error', giveUp, true);
  window.setTimeout(giveUp, 10000);
})();
