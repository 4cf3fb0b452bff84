// English throughout: for authors of packages, in the terminal
import type { TextRange } from "../base/textRange.ts";
import type { Finding } from "../review/finding.ts";
import { analyseDesign } from "./analyseDesign.ts";
import { applyTwin } from "./applyTwin.ts";
import type { Design } from "./design.ts";
import {
	type DesignGateFinding,
	type DesignGateReport,
	markedRecall,
	plainRecall,
	share,
	type TwinResult,
} from "./designGateReport.ts";
import type { DesignPack, Twin } from "./designPack.ts";
import { labelDesign, padDesign, shuffleDesign } from "./disturbDesign.ts";

/**
 * The gate without a model: references are clean by every check, each twin that a program can find loses its criterion
 * and no other, odd answers earn what they deserve, and form alone (order, padding, the untouched starter) earns nothing.
 */
export function verifyDesignPack(pack: DesignPack): DesignGateReport {
	const findings: DesignGateFinding[] = [];
	const analyse = (text: string): Design => analyseDesign(text, { pack, includeAbsences: true });
	const criteria = pack.rubric.criteria.length;
	let alarms = 0;
	let clean = 0;

	const references = { senior: analyse(pack.references.senior), staff: analyse(pack.references.staff) };
	for (const [name, design] of Object.entries(references)) {
		clean += criteria;
		alarms += lostCriteria(design.findings).size;
		const where = `reference ${name}`;
		for (const finding of serious(design.findings)) findings.push({ where, message: shown(finding) });
		for (const row of design.coverage.filter(({ credited }) => !credited)) {
			findings.push({ where, message: `it earns nothing for "${row.criterion}"` });
		}
	}

	const twins = pack.twins.map((twin): TwinResult => {
		const where = `twin ${twin.id}`;
		const text = applyTwin(pack.references[twin.reference], twin);
		if (!text.ok) {
			findings.push({ where, message: `patch ${text.error.patch + 1}: ${text.error.message}` });
			return { ...twinHead(twin), found: false, alsoLost: [] };
		}
		const known = new Set(references[twin.reference].findings.map(({ id }) => id));
		const fresh = serious(analyse(text.value).findings).filter(({ id }) => !known.has(id));
		const hits = fresh.filter(({ criterion }) => criterion === twin.criterion);
		const found = hits.some((finding) => standsAt(finding, text.value, twin.span));
		const others = fresh.filter(({ criterion }) => criterion !== null && criterion !== twin.criterion);
		clean += criteria - 1;
		alarms += lostCriteria(others).size;
		if (twin.deterministic && !found) {
			const message =
				hits.length === 0
					? `"${twin.criterion}" is not lost`
					: `"${twin.criterion}" is lost, but not at "${twin.span}": ${hits.map(shown).join(" · ")}`;
			findings.push({ where, message });
		}
		for (const finding of others) findings.push({ where, message: `not planted: ${shown(finding)}` });
		return { ...twinHead(twin), found, alsoLost: others.map(({ criterion, rule }) => `${criterion} (${rule})`) };
	});

	findings.push(...strangeFindings(pack, analyse), ...lawFindings(pack, references.senior, analyse));
	const report: DesignGateReport = {
		problem: pack.slug,
		twins,
		falseAlarms: alarms / Math.max(1, clean),
		clean: cleanDesigns(pack, analyse),
		strange: pack.strange.length,
		findings,
	};
	return { ...report, findings: [...findings, ...measureFindings(report)] };
}

/** What is asked of the checks as a whole, and of a package's flaws: enough of them, and most for a program. */
function* measureFindings(report: DesignGateReport): Iterable<DesignGateFinding> {
	const marked = markedRecall(report);
	const plain = plainRecall(report);
	const where = "recall";
	if (report.twins.length < fewestTwins) {
		yield { where, message: `${report.twins.length} twins; at least ${fewestTwins} show what the checks can do` };
	}
	if (marked.all * 3 < report.twins.length * 2) {
		yield { where, message: `${marked.all} of ${report.twins.length} twins are for a program; at least two thirds` };
	}
	if (share(marked) < 0.85) yield { where, message: `${marked.found} of ${marked.all} marked flaws are found; 85 %` };
	if (share(plain) < 0.8) yield { where, message: `${plain.found} of ${plain.all} plain flaws are found; 80 %` };
}

const fewestTwins = 12;

/** Right designs in several dresses, and the ones that the checks blame all the same. */
function cleanDesigns(pack: DesignPack, analyse: (text: string) => Design): DesignGateReport["clean"] {
	const dresses = { written: (text: string) => text, shuffled: shuffleDesign, padded: padDesign, labels: labelDesign };
	const results = Object.entries(pack.references).flatMap(([name, text]) =>
		Object.entries(dresses).map(([dress, disturb]) => {
			const [first] = serious(analyse(disturb(text)).findings);
			return first === undefined ? undefined : `${name}, ${dress}: ${shown(first)}`;
		}),
	);
	return { designs: results.length, blamed: results.filter((blame) => blame !== undefined) };
}

function* strangeFindings(pack: DesignPack, analyse: (text: string) => Design): Iterable<DesignGateFinding> {
	for (const { id, text, credit } of pack.strange) {
		const earned = creditOf(analyse(text));
		if (credit === "none" && earned.length > 0) {
			yield { where: `strange ${id}`, message: `it earns ${earned.join(", ")}` };
		}
		if (credit === "some" && earned.length === 0) {
			yield { where: `strange ${id}`, message: "it is right and earns nothing" };
		}
	}
}

/** What must hold for any package: form earns nothing and costs nothing. */
function* lawFindings(
	pack: DesignPack,
	senior: Design,
	analyse: (text: string) => Design,
): Iterable<DesignGateFinding> {
	const fresh = creditOf(analyse(pack.starter));
	if (fresh.length > 0) yield { where: "law starter", message: `the untouched starter earns ${fresh.join(", ")}` };
	const expected = creditOf(senior).join(", ");
	const disturbed = { shuffled: shuffleDesign(pack.references.senior), padded: padDesign(pack.references.senior) };
	for (const [name, text] of Object.entries(disturbed)) {
		const earned = creditOf(analyse(text)).join(", ");
		if (earned !== expected) yield { where: `law ${name}`, message: `it earns ${earned} instead of ${expected}` };
	}
}

function twinHead({ id, criterion, kind, deterministic }: Twin) {
	return { id, criterion, kind, deterministic };
}

/** Hints teach the notation; they never cost a criterion. */
function serious(findings: readonly Finding[]): readonly Finding[] {
	return findings.filter(({ severity }) => severity !== "hint");
}

function lostCriteria(findings: readonly Finding[]): ReadonlySet<string> {
	return new Set(serious(findings).flatMap(({ criterion }) => (criterion === null ? [] : [criterion])));
}

function creditOf(design: Design): readonly string[] {
	return design.coverage.filter(({ credited }) => credited).map(({ criterion }) => criterion);
}

function shown(finding: Finding): string {
	const line = finding.anchor.range.start.lineBase0 + 1;
	return `${finding.rule}, line ${line}: ${finding.message}`;
}

/** The anchor or a piece of evidence shares a line with the flaw, or speaks of the component that the line defines. */
function standsAt(finding: Finding, text: string, span: string | null): boolean {
	if (span === null) return true;
	const before = text.slice(0, text.indexOf(span)).split("\n").length - 1;
	const last = before + span.split("\n").length - 1;
	const ranges = [
		finding.anchor.range,
		...finding.evidence.flatMap((evidence): TextRange[] => ("range" in evidence ? [evidence.range] : [])),
	];
	if (ranges.some((range) => range.start.lineBase0 <= last && range.end.lineBase0 >= before)) return true;
	const line = text.split("\n")[before] ?? "";
	const { component } = finding.anchor;
	return component !== undefined && new RegExp(`^\\s*${component}@\\{`).test(line);
}
