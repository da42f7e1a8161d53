// SPDX-License-Identifier: MIT
// Keys: n and p go to the next and the previous finding. The editor asks to show a clause or a finding.
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
  const { clause, finding } = event.data;
  const element = document.getElementById(finding === undefined ? `clause-${clause}` : `finding-${finding}`);
  if (element) show(finding === undefined ? (element.querySelector(".note") ?? element) : element);
});

const first = notes()[0];
if (first) first.scrollIntoView({ block: "center" });
acquireVsCodeApi().postMessage({ ready: true });
