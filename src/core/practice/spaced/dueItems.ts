import * as l10n from "@vscode/l10n";

import type { LogEvent } from "../logEvent.ts";
import { keptForMocks } from "../plan/keptForMocks.ts";
import { criterionKind } from "./criterionKind.ts";
import type { DueItems } from "./dueReview.ts";
import { type ItemAttempt, type ItemCard, itemCards } from "./itemCards.ts";
import type { SpacedCriterion, SpacedProblem } from "./spacedProblem.ts";

type Design = SpacedProblem & { readonly criteria: readonly SpacedCriterion[] };

/**
 * The weak items of designs that are due, as few designs as can hold them, longest due first: each in another design that
 * asks the same, one that a mock is still to ask only where no other does; what no other asks in a drill of its flaws, or
 * where there is none by starting over. An item that no design has is left out.
 */
export function dueItems(
	events: readonly LogEvent[],
	problems: readonly SpacedProblem[],
	nowMs: number,
): readonly DueItems[] {
	const designs = problems.filter((one): one is Design => one.criteria !== undefined);
	const { cards, attempts } = itemCards(events, designs, nowMs);
	const kept = keptForMocks(events);
	let left = [...cards.values()].filter(({ memory }) => memory.dueMs <= nowMs).sort(byDate);
	const rows: DueItems[] = [];
	for (let [first] = left; first !== undefined; [first] = left) {
		const place = placeOf(first, left, designs, { attempts, kept });
		const here = place === undefined ? [first] : left.filter((card) => fits(card, place, designs));
		if (place !== undefined) {
			rows.push(rowOf(here, place, designs));
		}
		left = left.filter((card) => !here.includes(card));
	}
	return rows;
}

interface Place {
	readonly design: Design;
	readonly way: DueItems["way"];
}

function byDate(a: ItemCard, b: ItemCard): number {
	return a.memory.dueMs - b.memory.dueMs || (a.kind < b.kind ? -1 : 1);
}

function criterionOf(kind: string, { criteria }: Design): SpacedCriterion | undefined {
	const all = criteria.filter(({ id }) => criterionKind(id) === kind);
	return all.find(({ id }) => id === kind) ?? all[0];
}

function othersOf({ kind, weakIn }: ItemCard, designs: readonly Design[]): readonly Design[] {
	return designs.filter((one) => one.slug !== weakIn.at(-1) && criterionOf(kind, one) !== undefined);
}

function ownOf({ kind, weakIn }: ItemCard, designs: readonly Design[]): Design | undefined {
	return designs.find((one) => one.slug === weakIn.at(-1) && criterionOf(kind, one) !== undefined);
}

/** In another design; where there is none, in the same, by a drill where it has one of this kind. */
function placeOf(
	card: ItemCard,
	due: readonly ItemCard[],
	designs: readonly Design[],
	{ attempts, kept }: { readonly attempts: ReadonlyMap<string, ItemAttempt>; readonly kept: ReadonlySet<string> },
): Place | undefined {
	const others = othersOf(card, designs);
	if (others.length === 0) {
		const design = ownOf(card, designs);
		return design && { design, way: criterionOf(card.kind, design)?.drill ? "drill" : "design" };
	}
	/** the lower the better, one after the other */
	const rank = (design: Design): readonly number[] => {
		const { lastMs = 0, held, reviewed = false } = attempts.get(design.slug) ?? {};
		const begun = lastMs >= card.memory.dueMs && !held?.has(card.kind);
		const holds = due.filter((one) => fits(one, { design, way: "design" }, designs)).length;
		const weakHere = card.weakIn.includes(design.slug);
		const isKept = kept.has(design.slug);
		return [begun ? 0 : 1, isKept ? 1 : 0, weakHere ? 1 : 0, reviewed ? 1 : 0, -holds, lastMs, design.minutes];
	};
	const [design] = [...others].sort((a, b) => compare(rank(a), rank(b)) || (a.slug < b.slug ? -1 : 1));
	return design && { design, way: "design" };
}

/** Whether this is where the item may be met, too. */
function fits(card: ItemCard, { design, way }: Place, designs: readonly Design[]): boolean {
	const others = othersOf(card, designs);
	if (others.length > 0) {
		return way === "design" && others.includes(design);
	}
	return ownOf(card, designs) === design && (criterionOf(card.kind, design)?.drill ? "drill" : "design") === way;
}

function compare(a: readonly number[], b: readonly number[]): number {
	return a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function rowOf(cards: readonly ItemCard[], { design, way }: Place, designs: readonly Design[]): DueItems {
	const titles = cards.map((card) => titleOf(card, designs));
	const criteria = cards.flatMap(({ kind }) => criterionOf(kind, design)?.id ?? []);
	return {
		kind: "items",
		way,
		title: titles.slice(0, mostNamed).join(", ") + (titles.length > mostNamed ? " …" : ""),
		slug: design.slug,
		why: `${reasons(cards, designs)} ${whereto(cards, { design, way })}`,
		dueAt: new Date(cards[0]?.memory.dueMs ?? 0).toISOString(),
		criteria,
	};
}

/** of many items, what one line can hold */
const mostNamed = 2;

function titleOf({ kind, criterion, weakIn }: ItemCard, designs: readonly Design[]): string {
	const weak = designs.find(({ slug }) => slug === weakIn.at(-1));
	const found = weak?.criteria.find(({ id }) => id === criterion) ?? designs.map((one) => criterionOf(kind, one))[0];
	return found?.title ?? criterion.replaceAll("-", " ");
}

function reasons(cards: readonly ItemCard[], designs: readonly Design[]): string {
	const named = cards.slice(0, mostNamed).map((card) => reason(card, designs));
	const more = cards.length - named.length;
	const rest = more === 0 ? [] : [more === 1 ? l10n.t("So was one more.") : l10n.t("So were {0} more.", more)];
	return [...named, ...rest].join(" ");
}

function reason(card: ItemCard, designs: readonly Design[]): string {
	const slug = card.weakIn.at(-1) ?? "";
	const design = designs.find((one) => one.slug === slug)?.title ?? slug;
	const title = titleOf(card, designs);
	switch (card.verdict) {
		case null:
			return l10n.t("“{0}”: a check spoke against it in “{1}”.", title, design);
		case "partial":
			return l10n.t("“{0}” was met in part only in “{1}”.", title, design);
		case "not_addressed":
			return l10n.t("“{0}” was not addressed in “{1}”.", title, design);
		default:
			return l10n.t("“{0}” was not met in “{1}”.", title, design);
	}
}

function whereto(cards: readonly ItemCard[], { design, way }: Place): string {
	if (way === "drill") {
		return l10n.t("No other design asks for it: spot the flaw in this one.");
	}
	return cards.some(({ weakIn }) => weakIn.at(-1) === design.slug)
		? l10n.t("No other design asks for it, so it comes back in the same one: start over.")
		: l10n.t("“{0}” asks for the same.", design.title);
}
