import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { FailureText } from "../../../src/core/base/failureText.ts";
import { failureTexts } from "../../../src/core/judge/failureTexts.ts";
import { facts } from "../../../src/core/judge/texts/facts.ts";
import { growthReasons } from "../../../src/core/judge/texts/growthReasons.ts";

const root = join(import.meta.dirname, "..", "..", "..");

/** Rows that need not say what to do next, each with the reason. */
const needNone: Readonly<Record<string, string>> = {
	threw: "the line is named, and beside it stands Debug",
	differs: "expected and actual stand beside it",
	differsAt: "expected and actual stand beside it",
	atLine: "the compiler's own words at the line to correct",
	noReference: "said inside brokenCase, which says it",
	caseNotBuilt: "said inside brokenCase, which says it",
	referenceSilent: "said inside brokenCase, which says it",
	referenceSilentAtScale: "said inside brokenCase, which says it",
	referenceNotRun: "said inside brokenCase, which says it",
	cppStopped: "there is nothing to be done",
	debugNotCompiled: "its second half is the error at its line",
	debugNotLoaded: "its second half is the error at its line",
	ownCaseNumber: "said inside ownCases, which says it",
	ownCaseShape: "said inside ownCases, which says it",
	searchFailed: "its second half is another row",
	inputNotArguments: "said inside illegalOwnCase, which says it",
	inputNotOperations: "said inside illegalOwnCase, which says it",
	inputNotTables: "said inside illegalOwnCase, which says it",
	operationNameless: "said inside illegalOwnCase, which says it",
	operationUnknown: "said inside illegalOwnCase, which says it",
	tableUnknown: "said inside illegalOwnCase, which says it",
	rowColumns: "said inside illegalOwnCase, which says it",
	argumentCount: "said inside illegalOwnCase, which says it",
	numberOutside: "said inside illegalOwnCase, which says it",
	lengthOutside: "said inside illegalOwnCase, which says it",
	otherType: "said inside illegalOwnCase, which says it",
	goErrors: "the compiler's own words, told at their line",
	goFailed: "the compiler's own words where it has some",
	packCodeUnloaded: "said inside brokenCase, which says it",
	packNoGenerator: "said inside brokenCase, which says it",
	packOddInput: "said inside brokenCase, which says it",
	packNoCheck: "said inside brokenCase, which says it",
	packImport: "said inside brokenCase, which says it",
	packOddAnswer: "said inside brokenCase, which says it",
	packNotStarted: "said inside brokenCase, which says it",
	packTooSlow: "said inside brokenCase, which says it",
	packEnded: "said inside brokenCase, which says it",
	isolationLimits: "beside it stands how to get walls, where they can be had",
	isolationBelts: "beside it stands how to get walls, where they can be had",
	isolationWalls: "there is nothing to be done",
	growthOfQuery: "there is nothing to be done",
	growthNoInputs: "there is nothing to be done",
	growthNoReference: "there is nothing to be done",
	growthUnsure: "beside it stands Measure again",
	commandUnknown: "names the commands that there are",
	argumentMissing: "said before the usage, which says it",
	argumentTooMany: "said before the usage, which says it",
	optionOneOf: "says what is taken, and the usage follows",
	optionSeed: "says what is taken, and the usage follows",
	optionShard: "says what is taken, and the usage follows",
};

/** A part of a sentence that begins with what to do. */
const nextStep =
	/(?:^|[.:;] |, (?:(?:and|or|then) )?)(?:add|allow|build|choose|correct|create|give|install|keep|look|measure|name|open|please report|print|reload|remove|rename|return|run|set|start|stop|take|trust|use|work|write|check)\b|\bmust (?:be|take)\b/i;
const internalWords =
	/\b(?:harness|frame|spawn|ENOENT|EACCES|nonce|wire|stdin|stdout|undefined|null is not|NaN|sandbox|IPC)\b|\[object|\$\{/i;

type Said = readonly (readonly [id: string, words: string])[];

/** All examples of a table as they are said: `id` and words. */
function said(table: object): Said {
	return (Object.entries(table) as [string, FailureText<unknown>][]).flatMap(([id, { say, examples }]) =>
		examples.map((example) => [id, say(example)] as const),
	);
}

describe("the table of failure texts", () => {
	const all = said(failureTexts);

	it("speaks plain sentences that end in a full stop", () => {
		assert.ok(all.length > 120, `${all.length} examples`);
		for (const [id, words] of all) {
			assert.match(words, /\.$/, id);
			assert.doesNotMatch(words, / {2}|(?<!\.)\.\.(?!\.)|\.\)\.|:\.|^\s|\n| \.(?![a-z])| ,/, `${id}: ${words}`);
			assert.match(words, /^["“`/A-Za-z0-9-]/, id);
			assert.ok(words.length < 420, `${id} has ${words.length} characters`);
		}
	});

	it("says no word of its own inside", () => {
		for (const [id, words] of [...all, ...said(facts), ...said(growthReasons)]) {
			// what a compiler calls an undefined name is its own
			const own = words.replaceAll("undefined: ", "");
			assert.doesNotMatch(own, internalWords, `${id}: ${words}`);
		}
	});

	it("says what to do next, or why it need not", () => {
		const silent = new Set(all.filter(([, words]) => !nextStep.test(words)).map(([id]) => id));
		assert.deepEqual([...silent].sort(), Object.keys(needNone).sort());
	});

	it("has each row once, though it is made of several files", () => {
		const files = [...globSync("src/core/judge/texts/*Texts.ts", { cwd: root }), "src/core/problem/inputTexts.ts"];
		const ids = files.flatMap((file) =>
			[...readFileSync(join(root, file), "utf8").matchAll(/^\t(\w+): (?:failureText|fixedText)\(/gm)].map(
				([, id = ""]) => id,
			),
		);
		assert.deepEqual([...ids].sort(), Object.keys(failureTexts).sort());
	});

	it("ends the reasons of a growth that is not sure without a full stop, as a sentence goes on", () => {
		for (const [id, words] of said(growthReasons)) {
			const whole = failureTexts.growthUnsure.say({ why: words, shown: "" });
			assert.match(whole, /^Not sure: .*[^.]\.$/, `${id}: ${whole}`);
		}
	});
});

/** The coding round's files. What they say to people comes from the table. */
const codingRound = [
	"src/core/judge/**/*.ts",
	"src/node/judge/**/*.ts",
	"src/extension/judge/**/*.ts",
	"src/extension/problem/**/*.ts",
	"src/core/practice/ownCases.ts",
	"src/core/problem/inputRefusal.ts",
	"src/node/problem/packLibrary.ts",
	"src/node/problem/packSources.ts",
	"src/extension/codingFeature.ts",
	"src/extension/commands.ts",
	"src/extension/practiceFeature.ts",
	"src/extension/practice/*.ts",
	"src/cli/{judge,growth,stress,readSolution,solutionFiles,solutionLanguage,openShelf,findHouse}.ts",
	"src/cli/{commandLine,runCommandLine}.ts",
];

/** Texts outside the table, by file: how many, and why. */
const outside: Readonly<Record<string, readonly [count: number, why: string]>> = {
	"src/node/judge/languages/go/goCrash.ts": [1, "the words of Go's runtime"],
	"src/node/judge/debugPlan.ts": [1, "what an interpreter did, as a fact"],
	"src/extension/judge/searchWithProgress.ts": [1, "good news"],
	"src/extension/problem/statementPanel.ts": [1, "a question before the solutions are shown"],
	"src/node/problem/packSources.ts": [1, "a note on a package that cannot be built, for its author"],
	"src/extension/practiceFeature.ts": [1, "good news"],
	"src/extension/practice/aiCompletion.ts": [2, "what was switched, not a failure"],
	"src/extension/practice/practiceFolder.ts": [1, "a question before a folder is opened, answered by its buttons"],
	"src/cli/stress.ts": [1, "how far the search is"],
};

/** A text given at once to a HumanError, an `err`, a message, a reason, a notification or a line of the terminal. */
const textInPlace =
	/(?:new (?:Human|Usage)Error\(|\busageLine\(command, |\bnote\(|\berr\(|\bmessage: |\bwhy: |\bconst why =\s*|\bunsure\(|\bconst message =\s*|show(?:Information|Warning|Error)Message\(|\brefused\()\s*(?!"[^"]*" \|)((?:l10n\.t)?["`][^"`]*[A-Za-z]{2,} [^\n]*)/g;

describe("the sources of the coding round", () => {
	it("take what they say from the table", () => {
		const found = globSync(codingRound, { cwd: root })
			.map((file) => file.split("\\").join("/"))
			.filter((file) => !/\/(?:texts\/|failureTexts\.ts$)/.test(file))
			.map((file) => ({
				file,
				texts: [...readFileSync(join(root, file), "utf8").matchAll(textInPlace)].map(([, text = ""]) => text),
			}))
			.filter(({ texts }) => texts.length > 0);
		const wrong = found.filter(({ file, texts }) => texts.length > (outside[file]?.[0] ?? 0));
		assert.deepEqual(wrong, []);
		for (const file of Object.keys(outside))
			assert.ok(
				found.some((one) => one.file === file),
				`${file}: not needed`,
			);
	});
});
