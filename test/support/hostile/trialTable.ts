import type { HostileProgram } from "./hostileProgram.ts";
import type { Trial } from "./hostileJudge.ts";

/** A Markdown table: one row a program. */
export function trialTable(rows: readonly (readonly [HostileProgram, Trial])[]): string {
	const lines = rows.map(([program, { report, wallMs, goneAfterMs, message }]) => {
		const gone = goneAfterMs === undefined ? "never" : `${Math.round(goneAfterMs)}`;
		const text = message.length > 110 ? `${message.slice(0, 107)}…` : message;
		const cells = [
			program.language,
			words(program.name),
			String(report.isolationLevel),
			report.verdict,
			`${Math.round(wallMs)}`,
			gone,
			cell(text),
		];
		return `| ${cells.join(" | ")} |`;
	});
	return [
		"| language | program | level | verdict | ms to the verdict | ms until nothing is left | what the person reads |",
		"|---|---|---|---|---|---|---|",
		...lines,
		"",
	].join("\n");
}

function words(name: string): string {
	return name.replaceAll("-", " ");
}

function cell(text: string): string {
	return text
		.replaceAll("|", "\\|")
		.replaceAll(/[\n\r\0]+/g, " ")
		.replaceAll("<", "&lt;");
}
