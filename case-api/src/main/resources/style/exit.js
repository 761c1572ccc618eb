// Quick exit: cover, sign out, leave no way back. Works as a plain form where this file does not run.
(function () {
  'use strict';
  var form = document.getElementById('exit');
  var shifts = [];

  function leave() {
    var body = new URLSearchParams(new FormData(form));
    var cover = document.createElement('div');
    cover.className = 'cover';
    cover.setAttribute('role', 'alert');
    cover.textContent = form.getAttribute('data-opening');
    document.body.replaceChildren(cover);
    document.title = cover.textContent;
    try {
      fetch(form.action, { method: 'POST', body: body, keepalive: true, credentials: 'same-origin', redirect: 'manual' })
        .catch(function () {});
    } finally {
      location.replace('/trang');
    }
  }

  if (form) {
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      leave();
    });
    // Shift three times alone within five seconds; together with Ctrl or Alt it switches keyboards.
    document.addEventListener('keydown', function (event) {
      if (event.repeat) { return; }
      if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) {
        shifts = [];
        return;
      }
      shifts = shifts.filter(function (at) { return event.timeStamp - at < 5000; });
      shifts.push(event.timeStamp);
      if (shifts.length === 3) { leave(); }
    });
    window.addEventListener('pageshow', function (event) {
      if (event.persisted) {
        document.body.replaceChildren();
        location.reload();
      }
    });
  }

  var summary = document.querySelector('.govuk-error-summary');
  if (summary) { summary.focus(); }
})();
