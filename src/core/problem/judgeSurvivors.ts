import type { GateFinding, MutantFigures } from "./gateFinding.ts";
import type { Mutant } from "./mutant.ts";
import { sortSurvivors, type Survivor } from "./survivors.ts";
import type { Wire } from "./wire.ts";

/** A legal input on which a mutant does not answer as the right solution does. */
export interface Telling {
	readonly input: Wire;
	/** what it answers wrongly */
	readonly message: string;
}

const leastKilledPercent = 95;

/** What the gate says of the mutants of one package: its figures, and what its author has to mend. */
export function judgeSurvivors({
	killed,
	living,
	told,
	survivors,
}: {
	readonly killed: number;
	/** in the order of the solutions and their lines */
	readonly living: readonly Mutant[];
	readonly told: ReadonlyMap<Mutant, Telling>;
	/** survivors.yaml */
	readonly survivors: readonly Survivor[];
}): { readonly figures: MutantFigures; readonly findings: readonly GateFinding[] } {
	const { explained, unlisted, stale } = sortSurvivors(living, survivors);
	const mutants = killed + living.length;
	const counted = mutants - explained.length;
	const findings: GateFinding[] = [];
	const add = (where: string, message: string) => findings.push({ step: 6, where, message });
	if (killed * 100 < counted * leastKilledPercent) {
		const percent = Math.floor((killed * 1000) / counted) / 10;
		add("cases.yaml", `${killed} of ${counted} mutants are killed, ${percent} %; ${leastKilledPercent} % are needed.`);
	}
	for (const mutant of unlisted) add(placeOf(mutant), unlistedMessage(mutant, told.get(mutant)));
	for (const { mutant, entry } of explained) {
		const telling = told.get(mutant);
		if (telling === undefined) continue;
		const why = `survivors.yaml says "${entry.reason}"`;
		add(placeOf(mutant), `${change(mutant)} is not harmless, though ${why}: ${shown(telling)} A case is missing.`);
	}
	for (const { file, line, becomes } of stale) {
		const message = `no living mutant of ${file} makes \`${becomes}\` of \`${line}\`: take the entry out.`;
		add("survivors.yaml", message);
	}
	const figures = {
		mutants,
		killed,
		explained: explained.length,
		toldApart: living.filter((mutant) => told.has(mutant)).length,
	};
	return { figures, findings };
}

function unlistedMessage(mutant: Mutant, telling: Telling | undefined): string {
	const what = `a mutant lives (${mutant.operator}): ${change(mutant)}.`;
	if (telling !== undefined) return `${what} A case is missing, for instance: ${shown(telling)}`;
	const { file, line, becomes, nth } = mutant;
	const fields = { file, line, becomes, ...(nth === 1 ? {} : { nth }), reason: "…" };
	const entry = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
	return `${what} No input was found that tells it apart: look for one, or say in survivors.yaml why it is harmless:\n- ${entry.join("\n  ")}`;
}

function placeOf({ file, lineBase0 }: Mutant): string {
	return `solutions/${file}:${lineBase0 + 1}`;
}

function change({ line, becomes }: Mutant): string {
	return `\`${line}\` → \`${becomes}\``;
}

function shown({ input, message }: Telling): string {
	const text = JSON.stringify(input);
	return `${text.length > 300 ? `${text.slice(0, 300)}… (${text.length} characters)` : text}: ${message}`;
}
