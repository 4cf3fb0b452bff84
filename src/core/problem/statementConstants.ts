import { LineIndex } from "../base/lineIndex.ts";
import type { PackFault } from "./packFault.ts";

type Constants = Readonly<Record<string, number | string>>;

/** Puts constants into a text: `{{MAX_PLAYS}}` becomes `100,000`. An unknown name is a fault and stays as it is. */
export function putInConstants(
	file: string,
	text: string,
	constants: Constants,
): { readonly text: string; readonly faults: readonly PackFault[] } {
	const index = new LineIndex(text);
	const faults: PackFault[] = [];
	const filled = text.replace(/\{\{\s*([A-Z][A-Z0-9_]*)\s*\}\}/g, (whole, name: string, offset: number) => {
		const value = Object.hasOwn(constants, name) ? constants[name] : undefined;
		if (value === undefined) {
			const known = Object.keys(constants).join(", ");
			const message = `{{${name}}} is not a constant of problem.yaml (${known === "" ? "it has none" : known})`;
			faults.push({ file, at: index.positionAt(offset), message });
			return whole;
		}
		return formatConstant(value);
	});
	return { text: filled, faults };
}

/** Whole numbers from 10,000 on are grouped by thousands. */
export function formatConstant(value: number | string): string {
	if (typeof value === "string" || !Number.isInteger(value) || Math.abs(value) < 10_000) {
		return String(value);
	}
	return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/**
 * Numbers in the statement (code blocks aside) that equal a constant but are typed by hand: they would go stale when the
 * constant changes. Numbers below 10 are too common to mean a constant.
 */
export function handTypedConstants(file: string, text: string, constants: Constants): PackFault[] {
	const index = new LineIndex(text);
	const prose = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, (block) => block.replace(/[^\n]/g, " "));
	const faults: PackFault[] = [];
	for (const match of prose.matchAll(/(?<![\w.{])\d(?:[\d_,\u202f]*\d)?(?:\.\d+)?(?![\w}])/g)) {
		const value = Number(match[0].replace(/[_,\u202f]/g, ""));
		const named = Object.entries(constants).find(([, constant]) => constant === value && Math.abs(value) >= 10);
		if (named !== undefined) {
			const message = `${match[0]} is typed by hand; write {{${named[0]}}}`;
			faults.push({ file, at: index.positionAt(match.index), message });
		}
	}
	return faults;
}
