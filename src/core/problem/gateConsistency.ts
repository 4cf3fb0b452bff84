import type { GateFinding, GateStep } from "./gateFinding.ts";
import { boundValue } from "./inputRefusal.ts";
import type { Pack, PackedSolution } from "./pack.ts";
import { formatPackFault } from "./packFault.ts";
import type { Problem } from "./problem.ts";
import { handTypedConstants } from "./statementConstants.ts";
import { caseGroups } from "./testCase.ts";
import { parseValueType } from "./valueType.ts";

const mostItems = 50;
const leastHandChosen = 12;

/**
 * Steps 1 and 9: what can be said of a package by reading it. `statement` is statement.md before constants were put in,
 * `vocabulary` the ids of mistakes that all problems share.
 */
export function checkConsistency(
	pack: Pack,
	{ statement, vocabulary }: { readonly statement: string; readonly vocabulary: ReadonlySet<string> },
): GateFinding[] {
	const { problem } = pack;
	return [
		...handTypedConstants("statement.md", statement, problem.constants).map((fault) => {
			const [where = "", ...rest] = formatPackFault(fault).split(": ");
			return finding(1, where, rest.join(": "));
		}),
		...problem.mistakes
			.filter(({ id }) => !vocabulary.has(id))
			.map(({ id }) => finding(1, "problem.yaml", `the mistake "${id}" is not in problems/mistakes.yaml.`)),
		...checkSignature(problem),
		...checkCases(pack),
		...checkSet(pack),
		...pack.solutions.flatMap((solution) => checkHeader(pack, solution)),
	];
}

function finding(step: GateStep, where: string, message: string): GateFinding {
	return { step, where, message };
}

type Parameter = Extract<Problem["signature"], { kind: "function" }>["params"][number];

/** Every parameter of a signature with the name that messages use. */
export function namedParameters(
	signature: Problem["signature"],
): { readonly name: string; readonly parameter: Parameter }[] {
	switch (signature.kind) {
		case "function":
			return signature.params.map((parameter) => ({ name: parameter.name, parameter }));
		case "class":
			return [{ name: "new", params: signature.init }, ...signature.methods].flatMap((method) =>
				method.params.map((parameter) => ({ name: `${method.name}: ${parameter.name}`, parameter })),
			);
		case "query":
			return [];
	}
}

function checkSignature({ signature, constants }: Problem): GateFinding[] {
	const findings: GateFinding[] = [];
	for (const { name, parameter } of namedParameters(signature)) {
		const type = parseValueType(parameter.type);
		if (!type.ok) findings.push(finding(1, "problem.yaml", `${name}: ${type.error}`));
		for (const bound of [parameter.min, parameter.max, parameter.minLength, parameter.maxLength]) {
			if (bound !== undefined && boundValue(bound, constants) === undefined) {
				findings.push(finding(1, "problem.yaml", `${name}: the bound ${bound} is not a number among the constants.`));
			}
		}
	}
	const results = signature.kind === "function" ? [signature] : signature.kind === "class" ? signature.methods : [];
	for (const { name, returns } of results) {
		const type = parseValueType(returns);
		if (!type.ok) findings.push(finding(1, "problem.yaml", `${name} returns: ${type.error}`));
	}
	return findings;
}

function checkCases({ cases, problem }: Pack): GateFinding[] {
	const findings: GateFinding[] = [];
	const mistakes = new Set(problem.mistakes.map((mistake) => mistake.id));
	const seen = { id: new Set<string>(), name: new Set<string>() };
	for (const testCase of cases) {
		const add = (message: string, step: GateStep = 1) =>
			findings.push(finding(step, `case "${testCase.name}"`, message));
		for (const key of ["id", "name"] as const) {
			if (seen[key].has(testCase[key])) add(`its ${key} is used twice.`);
			seen[key].add(testCase[key]);
		}
		if ((testCase.in === undefined) === (testCase.gen === undefined)) add("it needs either `in` or `gen`.");
		if (testCase.gen !== undefined && testCase.out !== undefined)
			add("a generated case has no `out`; the reference computes it.");
		if (testCase.group === "sample" && (testCase.out === undefined || testCase.show !== "always")) {
			add("a sample stands with `in`, `out` and `show: always`.");
		}
		if (testCase.why.trim() === "") add("`why` is empty: say which rule it tests.", 9);
		for (const id of testCase.catches ?? []) {
			if (!mistakes.has(id)) add(`it catches "${id}", which is not among the mistakes of problem.yaml.`);
		}
	}
	return findings;
}

function checkSet({ cases, problem, solutions }: Pack): GateFinding[] {
	const findings: GateFinding[] = [];
	if (cases.length > mostItems) {
		findings.push(finding(9, "cases.yaml", `${cases.length} cases; a run shows at most ${mostItems} test items.`));
	}
	const handChosen = cases.filter(({ gen }) => gen === undefined).length;
	if (handChosen < leastHandChosen) {
		findings.push(
			finding(9, "cases.yaml", `${handChosen} cases chosen by hand; at least ${leastHandChosen} are needed.`),
		);
	}
	if (!cases.some((testCase) => testCase.group === "sample")) {
		findings.push(finding(1, "cases.yaml", "there is no sample."));
	}
	const accepted = solutions.filter((solution) => solution.kind === "accepted");
	if (new Set(accepted.map((solution) => solution.header.idea)).size < 2) {
		findings.push(finding(1, "solutions/accepted", "two accepted solutions with different ideas are needed."));
	}
	const needed = problem.signature.kind === "query" ? (["sql"] as const) : (["python", "typescript"] as const);
	for (const language of needed) {
		if (!accepted.some((solution) => solution.language === language)) {
			findings.push(finding(1, "solutions/accepted", `an accepted solution in ${language} is needed.`));
		}
	}
	return findings;
}

function checkHeader({ cases, problem }: Pack, { kind, file, header }: PackedSolution): GateFinding[] {
	const findings: GateFinding[] = [];
	const add = (message: string) => findings.push(finding(1, `solutions/${file}`, message));
	if (header.mistake !== undefined && !problem.mistakes.some((mistake) => mistake.id === header.mistake)) {
		add(`its mistake "${header.mistake}" is not among the mistakes of problem.yaml.`);
	}
	if (kind !== "accepted") {
		if (header.mistake === undefined) add("its header names no mistake.");
		if (header.messages === undefined) add("its header has no messages for the hint ladder.");
	}
	const names = new Set<string>([...caseGroups, ...cases.map((testCase) => testCase.name)]);
	for (const name of header.must_fail ?? []) {
		if (!names.has(name)) add(`must_fail names "${name}", which is neither a case nor a group.`);
	}
	return findings;
}
