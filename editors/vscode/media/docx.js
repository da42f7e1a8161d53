// SPDX-License-Identifier: MIT
// Keys: n and p go to the next and the previous finding. The editor asks to show a clause.
const notes = () => [...document.querySelectorAll(".note")];

function show(element) {
  element.scrollIntoView({ block: "center" });
  element.focus({ preventScroll: true });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== "n" && event.key !== "p")) return;
  const all = notes();
  const at = all.indexOf(document.activeElement);
  const next = event.key === "n" ? at + 1 : at < 0 ? all.length - 1 : at - 1;
  if (all.length > 0) show(all[(next + all.length) % all.length]);
});

window.addEventListener("message", (event) => {
  const clause = document.getElementById(`clause-${event.data.reveal}`);
  if (clause) show(clause.querySelector(".note") ?? clause);
});

const first = notes()[0];
if (first) first.scrollIntoView({ block: "center" });
