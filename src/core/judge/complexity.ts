import { growthTexts } from "./texts/growthTexts.ts";
import { err, ok, type Result } from "../base/result.ts";

/** A class of cost. `power` and `logs` of "O(n² log n)" are 2 and 1; what is not of n alone keeps its text. */
export type Complexity =
	| { readonly kind: "of-n"; readonly power: number; readonly logs: number }
	| { readonly kind: "other"; readonly text: string };

/** Offered as one click each. */
export const commonTimes = ["O(1)", "O(log n)", "O(n)", "O(n log n)", "O(n²)", "O(n³)", "O(2ⁿ)"] as const;
export const commonSpaces = ["O(1)", "O(log n)", "O(n)", "O(n²)"] as const;

const words: ReadonlyMap<string, string> = new Map(
	Object.entries({
		constant: "1",
		logarithmic: "log n",
		sublinear: "√n",
		linear: "n",
		linearithmic: "n log n",
		quadratic: "n^2",
		cubic: "n^3",
		exponential: "2^n",
		factorial: "n!",
	}),
);
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Reads "O(n log n)", "n^2", "nlogn", "linear", "O(√n)"; within O( ) also other variables: "O(orders · tracks)". */
export function parseComplexity(written: string): Result<Complexity, string> {
	const text = written.trim().replace(/\s+/g, " ");
	const inside = /^[oθΘ]\s*\((.*)\)$/i.exec(text)?.[1]?.trim();
	const body = words.get((inside ?? text).toLowerCase()) ?? inside ?? text;
	const terms = plain(body).split("+").map(termOf);
	if (terms.every((term) => term !== null)) {
		const [largest] = [...terms].sort((a, b) => b.power - a.power || b.logs - a.logs);
		if (largest !== undefined) return ok({ kind: "of-n", ...largest });
	}
	if (/^\d+(?:\.\d+)?\^n$|^n!$/.test(plain(body))) return ok({ kind: "other", text: body.replace("^n", "ⁿ") });
	if (inside !== undefined && inside !== "") return ok({ kind: "other", text: inside });
	return err(text === "" ? growthTexts.costEmpty.say() : growthTexts.costUnread.say({ text }));
}

/** "O(n² log n)" */
export function showComplexity(complexity: Complexity): string {
	if (complexity.kind === "other") return `O(${complexity.text})`;
	const { power, logs } = complexity;
	const ofN = power === 0 ? "" : power === 0.5 ? "√n" : power === 1 ? "n" : `n${raised(power)}`;
	const ofLog = logs === 0 ? "" : logs === 1 ? "log n" : `log${raised(logs)} n`;
	return `O(${[ofN, ofLog].filter(Boolean).join(" ") || "1"})`;
}

export function sameComplexity(one: Complexity, other: Complexity): boolean {
	return showComplexity(one).replaceAll(" ", "") === showComplexity(other).replaceAll(" ", "");
}

/** The class as a function of n without its constant; null where it is not of n alone. */
export function curveOf(complexity: Complexity): ((n: number) => number) | null {
	if (complexity.kind === "other") return null;
	const { power, logs } = complexity;
	return (n) => n ** power * Math.log2(Math.max(2, n)) ** logs;
}

/** "n * log(n)" in the few signs that `termOf` reads. */
function plain(text: string): string {
	return text
		.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (sign) => `^${superscripts.indexOf(sign)}`)
		.replace(/ⁿ/g, "^n")
		.replaceAll("**", "^")
		.replace(/[·×*]/g, " ")
		.replace(/\bsqrt\s*\(?\s*n\s*\)?|√\s*\(?\s*n\s*\)?/gi, "n^0.5")
		.replace(/\s*\^\s*/g, "^")
		.trim();
}

function termOf(text: string): { readonly power: number; readonly logs: number } | null {
	let [rest, power, logs] = [text.trim().toLowerCase(), 0, 0];
	if (rest === "") return null;
	while (rest !== "") {
		const log = /^(?:log(?:_?2)?|lg|ln)(?:\^(\d+))?\s*\(?\s*n\s*\)?/.exec(rest);
		const factor = log ?? /^n(?:\^(\d+(?:\.\d+)?))?(?!!)|^\d+(?:\.\d+)?(?!\^)/.exec(rest);
		if (factor === null || factor[0] === "") return null;
		if (log !== null) logs += Number(log[1] ?? 1);
		else if (factor[0].startsWith("n")) power += Number(factor[1] ?? 1);
		rest = rest.slice(factor[0].length).trim();
	}
	return { power, logs };
}

function raised(power: number): string {
	if (!Number.isInteger(power)) return `^${power}`;
	return String(power)
		.split("")
		.map((digit) => superscripts[Number(digit)] ?? "")
		.join("");
}
