import assert from "node:assert/strict";

import type { CaseResult, JudgeReport } from "../../../src/core/judge/judgeEvent.ts";
import { junitReport } from "../../../src/core/judge/junitReport.ts";

describe("the JUnit report", () => {
	it("has a suite for each file and a case for each test case, with seconds", () => {
		assert.equal(
			junitReport([{ file: "a/solution.py", report: report({ cases: [one({ name: "first", timeMs: 1.5 })] }) }]),
			`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="woodshed" tests="1" failures="0" errors="0" time="0.020">
  <testsuite name="tiny-sum a/solution.py" tests="1" failures="0" errors="0" skipped="0" time="0.020">
    <testcase classname="tiny-sum.python" name="first" time="0.001500"/>
  </testsuite>
</testsuites>
`,
		);
	});

	it("tells a wrong answer as a failure and a fault of the package as an error", () => {
		const cases = [
			one({ name: "w", verdict: "wrong-answer", message: "No.", why: "ties", expected: "1", actual: "2" }),
			one({ name: "i", verdict: "internal-error", message: "Broken." }),
		];
		const xml = junitReport([{ file: "s.py", report: report({ verdict: "internal-error", cases }) }]);
		assert.match(xml, /<testsuites name="woodshed" tests="2" failures="1" errors="1"/);
		assert.match(
			xml,
			/<failure type="wrong-answer" message="No\.">Why this case: ties\nExpected: 1\nActual: 2<\/failure>/,
		);
		assert.match(xml, /<error type="internal-error" message="Broken\."><\/error>/);
	});

	it("counts a run that ended before its cases as one that failed", () => {
		const xml = junitReport([
			{ file: "s.py", report: report({ verdict: "compile-error", message: "SyntaxError (line 3)" }) },
		]);
		assert.match(xml, /tests="1" failures="1" errors="0"/);
		assert.match(xml, /name="the whole run".*\n.*<failure type="compile-error" message="SyntaxError \(line 3\)">/);
	});

	it("writes whatever a candidate printed as well-formed XML", () => {
		const output = 'a < b && "c" \u0000\u001b[31m \ud800 😀 ]]>';
		const xml = junitReport([{ file: 'x"<.py', report: report({ cases: [one({ output })] }) }]);
		assert.match(xml, /<system-out>a &lt; b &amp;&amp; "c" \ufffd\ufffd\[31m \ufffd 😀 \]\]&gt;<\/system-out>/);
		assert.match(xml, /testsuite name="tiny-sum x&quot;&lt;\.py"/);
	});
});

function one(over: Partial<CaseResult>): CaseResult {
	return {
		id: "1",
		name: "case",
		group: "sample",
		verdict: "accepted",
		timeMs: 0,
		message: "",
		why: "",
		frames: [],
		...over,
	};
}

function report(over: Partial<JudgeReport>): JudgeReport {
	return {
		problem: "tiny-sum",
		language: "python",
		mode: "submit",
		verdict: "accepted",
		message: "",
		frames: [],
		cases: [],
		wallMs: 20,
		runtime: "",
		timeLimitMs: 2000,
		isolationLevel: 1,
		...over,
	};
}
