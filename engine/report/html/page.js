(function () {
  "use strict";
  var form = document.querySelector(".filters");
  if (!form) return;
  var conflicts = Array.prototype.map.call(document.querySelectorAll(".conflict"), function (element) {
    var subject = element.parentNode.querySelector("h2");
    return {
      element: element,
      level: element.dataset.level,
      rule: element.dataset.rule,
      documents: " " + element.dataset.documents + " ",
      text: plain(subject.textContent + " " + element.textContent)
    };
  });
  var subjects = Array.prototype.map.call(document.querySelectorAll(".subject"), function (section) {
    var id = section.querySelector("h2").id;
    return { section: section, entry: document.querySelector('.contents a[href="#' + id + '"]').parentNode };
  });
  var output = form.querySelector("output"), nothing = document.querySelector(".nothing"), contents = document.querySelector(".contents details");

  function plain(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/\s+/g, " ").toLowerCase();
  }

  function chosen() {
    return Array.prototype.filter.call(form.elements.level.length ? form.elements.level : [form.elements.level], function (box) { return box.checked; })
      .map(function (box) { return box.value; });
  }

  function fits(conflict, wanted) {
    return wanted.levels.indexOf(conflict.level) >= 0 && (!wanted.rule || conflict.rule === wanted.rule) &&
      (!wanted.document || conflict.documents.indexOf(" " + wanted.document + " ") >= 0) &&
      wanted.words.every(function (word) { return conflict.text.indexOf(word) >= 0; });
  }

  function filter() {
    var shown = 0;
    var wanted = {
      levels: chosen(), rule: form.elements.rule.value, document: form.elements.document.value,
      words: plain(form.elements.q.value).split(" ").filter(Boolean)
    };
    conflicts.forEach(function (conflict) {
      var fit = fits(conflict, wanted);
      conflict.element.hidden = !fit;
      shown += fit;
    });
    subjects.forEach(function (subject) {
      var some = subject.section.querySelector(".conflict:not([hidden])");
      subject.section.hidden = subject.entry.hidden = !some;
    });
    nothing.hidden = shown > 0;
    output.textContent = shown === conflicts.length ? "All " + shown + " shown" : shown + " of " + conflicts.length + " shown";
  }

  /* To the next or previous contradiction from the one that was reached, else from where the page stands. */
  function step(by) {
    var shown = conflicts.filter(function (c) { return !c.element.hidden; });
    var edge = form.getBoundingClientRect().bottom + 12, at = -1;
    shown.forEach(function (c, i) { if (c.element.getBoundingClientRect().top < edge + 12) at = i; });
    shown.forEach(function (c, i) { if (c.element === document.activeElement) at = i; });
    var next = shown[Math.min(shown.length - 1, Math.max(0, at + by))];
    if (!next) return;
    next.element.tabIndex = -1;
    next.element.scrollIntoView();
    next.element.focus({ preventScroll: true });
  }

  document.addEventListener("keydown", function (event) {
    var typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && event.target === form.elements.q) {
      form.elements.q.value = "";
      filter();
    } else if (typing) {
      return;
    } else if (event.key === "/") {
      event.preventDefault();
      form.elements.q.focus();
    } else if (event.key === "j" || event.key === "k") {
      step(event.key === "j" ? 1 : -1);
    }
  });
  form.addEventListener("input", filter);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { setTimeout(filter); });
  window.addEventListener("beforeprint", function () {
    Array.prototype.forEach.call(document.querySelectorAll(".rest"), function (rest) { rest.open = true; });
  });
  var wide = window.matchMedia("(min-width: 72rem)");
  contents.open = wide.matches;
  wide.addEventListener("change", function () { contents.open = wide.matches; });
  document.querySelector(".keys").hidden = false;
  form.hidden = false;
  filter();
})();
