import type { DesignPack, StrangeAnswer } from "../../design/designPack.ts";
import { padDesign } from "../../design/disturbDesign.ts";
import { chooseTwins } from "./chooseTwins.ts";
import { inject, type InjectionStyle } from "./injectionStyles.ts";
import { type PlantedFlaw, plantFlaw } from "./plantedFlaw.ts";

/** One text that a reviewer is measured on: what is known of it, so that what is said of it can be checked. */
export type BenchText = {
	readonly pack: DesignPack;
	/** unique in a package: "clean senior", "flaw no-monitor" */
	readonly id: string;
	readonly text: string;
} & (
	| { readonly kind: "clean" }
	| { readonly kind: "flawed"; readonly flaw: PlantedFlaw /** id of its clean text */; readonly clean: string }
	/** the same flawed text with every paragraph said twice */
	| { readonly kind: "padded" /** id of the single text */; readonly single: string }
	| { readonly kind: "strange"; readonly credit: StrangeAnswer["credit"]; readonly injected: boolean }
	/** an answer that earns nothing, with an injection */
	| { readonly kind: "injected"; readonly style: string /** id of the answer without it */; readonly base: string }
);

export interface BenchChoice {
	/** at most so many planted flaws of a package, spread over criteria and kinds; absent: all */
	readonly twins?: number;
	/** which ones, where not all are taken */
	readonly seed: number;
	/** odd answers, injections and padding too; false: only what is clean and what has a flaw */
	readonly odd: boolean;
}

/** Everything that is read of one package. `styles`: the injections that this package is to try. */
export function benchTexts(
	pack: DesignPack,
	choice: BenchChoice,
	styles: readonly InjectionStyle[],
): readonly BenchText[] {
	const clean = (["senior", "staff"] as const).map(
		(reference): BenchText => ({ pack, kind: "clean", id: `clean ${reference}`, text: pack.references[reference] }),
	);
	const flawed = chooseTwins(pack.twins, choice.twins ?? pack.twins.length, choice.seed).flatMap((twin) => {
		const flaw = plantFlaw(pack, twin);
		return flaw === null
			? []
			: [
					{
						pack,
						kind: "flawed" as const,
						id: `flaw ${twin.id}`,
						text: flaw.text,
						flaw,
						clean: `clean ${twin.reference}`,
					},
				];
	});
	if (!choice.odd) {
		return [...clean, ...flawed];
	}
	const padded = flawed
		.slice(0, 1)
		.map(
			({ id, text }): BenchText => ({ pack, kind: "padded", id: `padded ${id}`, text: padDesign(text), single: id }),
		);
	const strange = pack.strange.map(
		({ id, text, credit }): BenchText => ({
			pack,
			kind: "strange",
			id: `strange ${id}`,
			text,
			credit,
			injected: id.startsWith("injection"),
		}),
	);
	const hollow = pack.strange.find(({ id }) => id === "hollow");
	const injected = styles.map(
		(style): BenchText => ({
			pack,
			kind: "injected",
			id: `injected ${style.id}`,
			text: inject(hollow?.text ?? pack.starter, style),
			style: style.id,
			base: hollow === undefined ? "none" : "strange hollow",
		}),
	);
	return [...clean, ...flawed, ...padded, ...strange, ...injected];
}
