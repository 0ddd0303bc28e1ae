// Prints what a sarif-multitool log says about a file; exits 1 if that is anything at all.
const [file, report] = process.argv.slice(2);
const run = JSON.parse(require("fs").readFileSync(report, "utf8").replace(/^\uFEFF/, "")).runs[0];
const rules = new Map((run.tool.driver.rules ?? []).map((rule) => [rule.id, rule]));
const faults = run.invocations.flatMap((invocation) => invocation.toolExecutionNotifications ?? []).filter((note) => note.level === "error");
for (const result of run.results ?? []) {
    const template = result.message.text ?? rules.get(result.ruleId).messageStrings[result.message.id].text;
    const message = template.replace(/\{(\d+)\}/g, (_, index) => (result.message.arguments ?? [])[index]);
    const line = result.locations?.[0]?.physicalLocation?.region?.startLine ?? 1;
    console.log(`${file}:${line}: ${result.level ?? "warning"} ${result.ruleId}: ${message}`);
}
for (const fault of faults)
    console.log(`${file}: the validator failed: ${fault.message.text}`);
const count = (run.results ?? []).length + faults.length;
console.log(`${file}: ${count} results`);
process.exit(count === 0 ? 0 : 1);
