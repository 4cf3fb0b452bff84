import * as l10n from "@vscode/l10n";

import type { BoardState } from "../../../protocol/design/boardState.ts";
import type { BoardContext } from "../boardContext.ts";

/** What is supposed just now, in words; empty when the numbers are those of the text. */
export function supposedIn({ whatIf, components, guide }: BoardState): readonly string[] {
	const label = (id: string): string => components.find((one) => one.id === id)?.label ?? id;
	return [
		...(guide?.twists ?? []).filter(({ applied }) => applied).map(({ text }) => text),
		...(whatIf.loadFactor === 1 ? [] : [l10n.t`load × ${whatIf.loadFactor}`]),
		...(whatIf.objective === null ? [] : [l10n.t`${whatIf.objective.percentile} within ${whatIf.objective.ms} ms`]),
		...whatIf.down.map((id) => l10n.t`${label(id)} is down`),
	];
}

/** Nothing is supposed any more. */
export function backToText({ state, send }: BoardContext): void {
	if (state.guide?.twists.some(({ applied }) => applied) === true) {
		send({ type: "twist", id: null });
	}
	send({ type: "whatIf", down: [], loadFactor: 1, objective: null });
}

/** One supposition more or another one; the rest stays. */
export function suppose(context: BoardContext, change: Partial<BoardState["whatIf"]>): void {
	const { down, loadFactor, objective } = { ...context.state.whatIf, ...change };
	context.send({
		type: "whatIf",
		down: [...down],
		loadFactor,
		objective: objective === null ? null : { ...objective },
	});
}

/** A component dies, or lives again. */
export function toggleDown(context: BoardContext, id: string): void {
	const { down } = context.state.whatIf;
	suppose(context, { down: down.includes(id) ? down.filter((one) => one !== id) : [...down, id] });
}
