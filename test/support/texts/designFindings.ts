// A thread that says what a program finds in every example of every check, and what it would mend: in English, or with
// each text in another language. A thread of its own, since tables of texts are read once, when their module loads.
import { parentPort, workerData } from "node:worker_threads";
import * as l10n from "@vscode/l10n";

if (workerData === "other") {
	// every text has a translation: itself in brackets
	l10n.config({ contents: new Proxy({}, { get: (_, text) => `⟦${String(text)}⟧` }) });
}
const { analyseDesign } = await import("../../../src/core/design/analyseDesign.ts");
const { designRules } = await import("../../../src/core/design/rules/designRules.ts");
const { DesignText } = await import("../../../src/core/design/language/designText.ts");
const { quickFixes } = await import("../../../src/core/design/language/quickFixes.ts");
const { completionsAt } = await import("../../../src/core/design/language/completionsAt.ts");

const machine: unknown[] = [];
const people: string[] = [];
for (const { page } of designRules) {
	for (const written of [page.bad, page.good]) {
		const design = analyseDesign(written, { includeAbsences: true });
		const text = new DesignText(written, design, { includeAbsences: true });
		machine.push(design.graph.components.map(({ id, role, label }) => [id, role, label]));
		machine.push(design.estimates.map(({ name, value, shown }) => [name, value, shown]));
		for (const finding of design.findings) {
			const fixes = quickFixes(text, finding);
			machine.push([finding.id, finding.severity, finding.anchor, fixes.map(({ edits }) => edits)]);
			people.push(finding.message, ...fixes.map(({ title }) => title));
		}
		for (let lineBase0 = 0; lineBase0 < text.index.lineCount; lineBase0++) {
			const offered = completionsAt(text, { lineBase0, character: text.index.line(lineBase0).length });
			machine.push(offered.map(({ text: by, range, fill, also }) => [by, range, fill, also]));
			people.push(...offered.flatMap(({ meaning }) => meaning ?? []));
		}
		people.push(...design.capacity.map(({ shown }) => shown), ...(design.latency?.notes ?? []));
	}
}
parentPort?.postMessage({ machine: JSON.parse(JSON.stringify(machine)), people });
