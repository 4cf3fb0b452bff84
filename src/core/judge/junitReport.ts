// English throughout: a report for build servers
import type { CaseResult, JudgeReport } from "./judgeEvent.ts";
import { verdictTable } from "./verdict.ts";

/** One file that was judged. `file` as the caller wrote it. */
export interface JudgedFile {
	readonly file: string;
	readonly report: JudgeReport;
}

/**
 * JUnit XML as CI systems read it (the common subset that Jenkins, GitLab and GitHub reporters share): a suite for each
 * file, a case for each test case, `<error>` where the judge or the package is at fault, `<failure>` for the rest.
 * Times in seconds of CPU time.
 */
export function junitReport(judged: readonly JudgedFile[]): string {
	const suites = judged.map(suite);
	const sum = (key: "tests" | "failures" | "errors") => suites.reduce((all, one) => all + one[key], 0);
	const seconds = judged.reduce((all, { report }) => all + report.wallMs, 0) / 1000;
	const totals = `tests="${sum("tests")}" failures="${sum("failures")}" errors="${sum("errors")}"`;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<testsuites name="woodshed" ${totals} time="${seconds.toFixed(3)}">`,
		...suites.map(({ xml }) => xml),
		"</testsuites>",
		"",
	].join("\n");
}

interface Suite {
	readonly xml: string;
	readonly tests: number;
	readonly failures: number;
	readonly errors: number;
}

function suite({ file, report }: JudgedFile): Suite {
	const cases: Pick<CaseResult, "name" | "verdict" | "message" | "timeMs">[] = [...report.cases];
	// what ended the run before or between the cases is a case of its own, or a reader that counts cases sees a success
	if (report.verdict !== "accepted" && !cases.some(({ verdict }) => verdict === report.verdict)) {
		const message = report.message === "" ? verdictTable[report.verdict].label : report.message;
		cases.unshift({ name: "the whole run", verdict: report.verdict, message, timeMs: 0 });
	}
	const errors = cases.filter(({ verdict }) => verdict === "internal-error").length;
	const failures = cases.filter(({ verdict }) => verdict !== "accepted").length - errors;
	const name = attribute(`${report.problem} ${file}`);
	const totals = `tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="0"`;
	return {
		tests: cases.length,
		failures,
		errors,
		xml: [
			`  <testsuite name="${name}" ${totals} time="${(report.wallMs / 1000).toFixed(3)}">`,
			...cases.map((one) => testCase(one, `${report.problem}.${report.language}`)),
			"  </testsuite>",
		].join("\n"),
	};
}

function testCase(
	one: Pick<CaseResult, "name" | "verdict" | "message" | "timeMs"> & Partial<CaseResult>,
	className: string,
): string {
	const open = `    <testcase classname="${attribute(className)}" name="${attribute(one.name)}" time="${(one.timeMs / 1000).toFixed(6)}"`;
	const output =
		one.output === undefined || one.output === "" ? [] : [`      <system-out>${text(one.output)}</system-out>`];
	if (one.verdict === "accepted") {
		return output.length === 0 ? `${open}/>` : [`${open}>`, ...output, "    </testcase>"].join("\n");
	}
	const tag = one.verdict === "internal-error" ? "error" : "failure";
	const details = [
		one.why ? `Why this case: ${one.why}` : "",
		one.input === undefined ? "" : `Input: ${one.input}`,
		one.expected === undefined ? "" : `Expected: ${one.expected}`,
		one.actual === undefined ? "" : `Actual: ${one.actual}`,
	].filter((line) => line !== "");
	const head = `      <${tag} type="${one.verdict}" message="${attribute(one.message)}">`;
	return [`${open}>`, `${head}${text(details.join("\n"))}</${tag}>`, ...output, "    </testcase>"].join("\n");
}

function attribute(value: string): string {
	return text(value).replace(/"/g, "&quot;").replace(/\r?\n/g, "&#10;").replace(/\t/g, "&#9;");
}

/** XML 1.0 has no way to write most control characters, half surrogates and two others: they become U+FFFD. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not get through
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function text(value: string): string {
	return value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(unwritable, "\ufffd");
}
