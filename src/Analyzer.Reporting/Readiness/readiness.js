for (const section of document.querySelectorAll("[data-filtered]")) {
  const [text, state] = [section.querySelector("input"), section.querySelector("select")];
  const rows = [...section.querySelectorAll("tbody tr")];
  const count = section.querySelector("output");
  const apply = () => {
    const wanted = text.value.toLowerCase();
    let shown = 0;
    for (const row of rows) {
      row.hidden = !row.textContent.toLowerCase().includes(wanted) || (state.value !== "" && row.dataset.state !== state.value);
      shown += row.hidden ? 0 : 1;
    }
    count.textContent = shown + " of " + rows.length;
  };
  text.addEventListener("input", apply);
  state.addEventListener("change", apply);
  apply();
}
