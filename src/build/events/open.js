/* A reader is led on to the moment on the map; whatever only reads the page stays here. */
(function () {
  var link = document.getElementById('open');
  if (link) location.replace(link.href);
})();
