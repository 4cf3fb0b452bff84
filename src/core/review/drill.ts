import { ok, type Result } from "../base/result.ts";
import type { DesignPack, Twin } from "../design/designPack.ts";
import { seededRandom } from "../problem/seededRandom.ts";
import { type DrillText, drillText } from "./drillText.ts";

/** A good design with one planted flaw, to be hunted. */
export interface Drill extends DrillText {
	readonly slug: string;
	/** id of the twin; says what the flaw is, so nobody is shown it */
	readonly twin: string;
	/** the design without the flaw */
	readonly clean: string;
	/** the criteria to choose from, as the rubric has them */
	readonly choices: readonly { readonly id: string; readonly title: string; readonly question: string }[];
	/** the criterion that the flaw costs */
	readonly criterion: string;
	/** something is missing: no words are at fault */
	readonly absent: boolean;
	readonly why: string;
}

/**
 * Picks a flaw of this design, one that was not seen while there are such; the same seed picks the same. `seen`: ids of
 * twins. `criteria`: a flaw of one of these, where there is one. Undefined where the package has none that can be planted.
 */
export function drill(
	pack: DesignPack,
	seed: number,
	seen: ReadonlySet<string>,
	criteria: readonly string[] = [],
): Drill | undefined {
	const wanted = pack.twins.filter(({ criterion }) => criteria.includes(criterion));
	const twins = wanted.length > 0 ? wanted : pack.twins;
	const unseen = twins.filter(({ id }) => !seen.has(id));
	const order = seededRandom(seed).shuffle(unseen.length > 0 ? unseen : twins);
	for (const twin of order) {
		const planted = drillOf(pack, twin);
		if (planted.ok) {
			return planted.value;
		}
	}
	return undefined;
}

/** The drill of one twin. Fails where a patch does not find its place. */
export function drillOf(pack: DesignPack, twin: Twin): Result<Drill, string> {
	const clean = pack.references[twin.reference];
	const planted = drillText(clean, twin);
	if (!planted.ok) {
		return planted;
	}
	return ok({
		...planted.value,
		slug: pack.slug,
		twin: twin.id,
		clean,
		choices: pack.rubric.criteria.map(({ id, title, question }) => ({ id, title, question })),
		criterion: twin.criterion,
		absent: twin.span === null,
		why: twin.why,
	});
}
