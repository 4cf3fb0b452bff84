import * as l10n from "@vscode/l10n";

import { assertNever } from "../../../core/base/assertNever.ts";
import type { FromBoard } from "../../../protocol/design/boardMessages.ts";
import type { ShownComponent, ShownConnector } from "../../../protocol/design/boardState.ts";
import type { BoardContext } from "../boardContext.ts";
import type { Overlay, Place, Target } from "../boardUi.ts";
import { toggleDown } from "./suppositions.ts";

/** One row of a menu. */
export interface Action {
	readonly label: string;
	readonly key?: string;
	/** a line stands before it */
	readonly separated?: true;
	/** `at`: where the menu was, for a form that follows */
	run(at: Place): void;
}

type Gesture = Extract<FromBoard, { readonly type: "gesture" }>["gesture"];

/** Everything that can be done with a thing of the drawing. */
export function actionsOf(
	context: BoardContext,
	target: Target,
): { readonly title: string; readonly actions: readonly Action[] } {
	const { state } = context;
	switch (target.kind) {
		case "component": {
			const component = state.components.find(({ id }) => id === target.id);
			return { title: component?.label ?? "", actions: component === undefined ? [] : ofComponent(context, component) };
		}
		case "connector": {
			const connector = state.connectors.find(({ id }) => id === target.id);
			return { title: l10n.t`Arrow`, actions: connector === undefined ? [] : ofConnector(context, connector) };
		}
		case "group": {
			const group = state.groups.find(({ id }) => id === target.id);
			return { title: group?.title ?? "", actions: group === undefined ? [] : ofGroup(context, group) };
		}
		case "line":
			return {
				title: l10n.t`Sequence diagram`,
				actions: [
					{ label: l10n.t`Go to its line`, run: () => context.send({ type: "reveal", lineBase0: target.lineBase0 }) },
				],
			};
		case "background":
			return { title: l10n.t`Drawing`, actions: ofBackground(context) };
		default:
			return assertNever(target);
	}
}

function ofComponent(context: BoardContext, { id, lineBase0, down, group }: ShownComponent): readonly Action[] {
	const { state, ui } = context;
	const show = shower(context);
	const act = actor(context);
	const picked = ui.picked.includes(id) ? ui.picked : [id];
	const into = state.connectors.filter(({ to }) => to === id);
	const out = state.connectors.filter(({ from }) => from === id);
	return [
		{
			label: l10n.t`Rename…`,
			key: "F2",
			run: (at) => show({ type: "name", what: { kind: "label", target: { kind: "component", id } }, at }),
		},
		{ label: l10n.t`Rename id…`, run: (at) => show({ type: "name", what: { kind: "id", id }, at }) },
		{ label: l10n.t`Set numbers`, key: "N", run: () => context.editNumbers({ kind: "component", id }) },
		{ label: l10n.t`Go to its line`, run: () => context.send({ type: "reveal", lineBase0 }) },
		{ label: l10n.t`Connect to…`, key: "C", separated: true, run: (at) => show({ type: "connectTo", from: id, at }) },
		{ label: l10n.t`Add a component beside it…`, key: "A", run: (at) => show({ type: "add", near: id, at }) },
		...(into.length === 1 && out.length === 1
			? [{ label: l10n.t`Take out and join its neighbours`, run: () => act({ kind: "bypass", id }) }]
			: []),
		{
			label: picked.length > 1 ? l10n.t`Wrap ${picked.length} in a group…` : l10n.t`Wrap in a group…`,
			separated: true,
			run: (at) => show({ type: "name", what: { kind: "wrap", ids: picked }, at }),
		},
		...(state.groups.length > 0
			? [{ label: l10n.t`Move to a group…`, run: (at: Place) => show({ type: "moveTo", ids: picked, at }) }]
			: []),
		...(group === null
			? []
			: [{ label: l10n.t`Move out of its group`, run: () => act({ kind: "moveTo", ids: [...picked], group: null }) }]),
		{
			label: down ? l10n.t`It is not down after all` : l10n.t`What if it dies`,
			separated: true,
			run: () => toggleDown(context, id),
		},
		{ label: l10n.t`Delete`, key: l10n.t`Del`, separated: true, run: () => act({ kind: "delete", id }) },
	];
}

function ofConnector(context: BoardContext, { id, lineBase0, async }: ShownConnector): readonly Action[] {
	const show = shower(context);
	const act = actor(context);
	return [
		{
			label: l10n.t`Label…`,
			key: "F2",
			run: (at) => show({ type: "name", what: { kind: "label", target: { kind: "connector", id } }, at }),
		},
		{ label: l10n.t`Set numbers`, key: "N", run: () => context.editNumbers({ kind: "connector", id }) },
		{ label: l10n.t`Go to its line`, run: () => context.send({ type: "reveal", lineBase0 }) },
		{ label: l10n.t`Insert a component…`, separated: true, run: (at) => show({ type: "insert", connector: id, at }) },
		{ label: l10n.t`Reverse`, run: () => act({ kind: "reverse", connector: id }) },
		{
			label: async ? l10n.t`Make synchronous` : l10n.t`Make asynchronous`,
			run: () => act({ kind: "setAsync", connector: id, async: !async }),
		},
		{ label: l10n.t`Delete`, key: l10n.t`Del`, separated: true, run: () => act({ kind: "disconnect", connector: id }) },
	];
}

function ofGroup(
	context: BoardContext,
	{ id, lineBase0 }: { readonly id: string; readonly lineBase0: number },
): readonly Action[] {
	const show = shower(context);
	return [
		{
			label: l10n.t`Rename…`,
			key: "F2",
			run: (at) => show({ type: "name", what: { kind: "label", target: { kind: "group", id } }, at }),
		},
		{ label: l10n.t`Rename id…`, run: (at) => show({ type: "name", what: { kind: "id", id }, at }) },
		{ label: l10n.t`Go to its line`, run: () => context.send({ type: "reveal", lineBase0 }) },
		{ label: l10n.t`Unwrap`, separated: true, run: () => actor(context)({ kind: "unwrap", group: id }) },
	];
}

function ofBackground(context: BoardContext): readonly Action[] {
	const show = shower(context);
	return [
		{ label: l10n.t`Add a component…`, key: "A", run: (at) => show({ type: "add", near: null, at }) },
		{ label: l10n.t`Search…`, key: "/", run: () => show({ type: "search" }) },
		{ label: l10n.t`Export…`, separated: true, run: () => show({ type: "export" }) },
	];
}

function shower({ update }: BoardContext): (overlay: Overlay) => void {
	return (overlay) => update({ overlay });
}

function actor({ send }: BoardContext): (gesture: Gesture) => void {
	return (gesture) => send({ type: "gesture", gesture });
}
