/* Loads the page again when the server has another version of it, and keeps its place. Only the preview serves this. */
(function () {
  "use strict";
  var frame = document.querySelector("[data-version]");
  if (!frame || !window.EventSource) { return; }
  var place = "disclose-place:" + location.pathname;

  function remember() {
    var open = [].map.call(frame.querySelectorAll("details"), function (part) { return part.open; });
    try {
      sessionStorage.setItem(place, JSON.stringify({ x: window.scrollX, y: window.scrollY, open: open }));
    } catch (error) { /* Without storage the browser keeps the place as well as it can. */ }
  }

  function recall() {
    var known = null;
    try {
      known = JSON.parse(sessionStorage.getItem(place));
      sessionStorage.removeItem(place);
    } catch (error) { known = null; }
    if (!known) { return; }
    document.documentElement.style.scrollBehavior = "auto";
    window.scrollTo(known.x, known.y);
    window.addEventListener("load", function () { window.scrollTo(known.x, known.y); });
    var parts = frame.querySelectorAll("details:not(.disclose-faults)");
    var all = frame.querySelectorAll("details");
    if (all.length === known.open.length) {
      [].forEach.call(all, function (part, index) {
        if ([].indexOf.call(parts, part) >= 0) { part.open = known.open[index]; }
      });
    }
  }

  var stream = null;
  function listen() {
    if (stream) { return; }
    stream = new EventSource("/.disclose/events?page=" + encodeURIComponent(frame.dataset.page)
      + "&day=" + encodeURIComponent(frame.dataset.day));
    stream.addEventListener("page", function (event) {
      if (event.data === frame.dataset.version) { return; }
      stream.close();
      remember();
      location.reload();
    });
    stream.onerror = function () {
      // A browser gives a stream up for good where the answer was none; a server that comes back is found again.
      if (stream && stream.readyState === 2) { hush(); setTimeout(listen, 1000); }
    };
  }
  function hush() {
    if (stream) { stream.close(); stream = null; }
  }

  // A browser keeps at most six connections to a server; pages that nobody looks at hold none.
  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "visible") { listen(); } else { hush(); }
  });
  window.addEventListener("pagehide", hush);
  window.addEventListener("pageshow", function (event) { if (event.persisted) { listen(); } });
  recall();
  if (document.visibilityState === "visible") { listen(); }
}());
