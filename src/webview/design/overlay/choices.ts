import * as l10n from "@vscode/l10n";
import type { TemplateResult } from "lit";

import type { Role } from "../../../core/design/role.ts";
import { roleFamilies, roleFamilyName } from "../../../core/design/roleFamily.ts";
import { roleName } from "../../../core/design/roleName.ts";
import type { BoardContext } from "../boardContext.ts";
import { type Choice, pickerView } from "./pickerView.ts";

/** A fresh component, near the selected one. */
export function palette(context: BoardContext, near: string | null): TemplateResult {
	return pickerView(l10n.t`Add a component: search a role`, roles(context), ({ id }) => {
		const label = written(context, id);
		context.update({ overlay: null });
		context.send({
			type: "gesture",
			gesture: { kind: "add", role: id as Role, label, ...(near === null ? {} : { near }) },
		});
	});
}

/** A component between two others. */
export function insertPicker(context: BoardContext, connector: string): TemplateResult {
	return pickerView(l10n.t`Insert on the arrow: search a role`, roles(context), ({ id }) => {
		const label = written(context, id);
		context.update({ overlay: null });
		context.send({ type: "gesture", gesture: { kind: "insertOn", connector, role: id as Role, label } });
	});
}

/** The other end of an arrow. */
export function connectPicker(context: BoardContext, from: string): TemplateResult {
	const others = context.state.components.filter(({ id }) => id !== from);
	const choices = others.map(({ id, label, roleLabel }): Choice => ({ id, label, hint: roleLabel, family: "" }));
	return pickerView(l10n.t`Connect to`, choices, ({ id }) => {
		context.update({ overlay: null });
		context.send({ type: "gesture", gesture: { kind: "connect", from, to: id } });
	});
}

/** The group that components go to, or none. */
export function movePicker(context: BoardContext, ids: readonly string[]): TemplateResult {
	const groups = context.state.groups.map(({ id, title }): Choice => ({ id, label: title, hint: id, family: "" }));
	const none: Choice = { id: noGroup, label: l10n.t`No group`, hint: "", family: "" };
	return pickerView(l10n.t`Move to`, [...groups, none], ({ id }) => {
		context.update({ overlay: null, picked: [] });
		context.send({ type: "gesture", gesture: { kind: "moveTo", ids: [...ids], group: id === noGroup ? null : id } });
	});
}

/** no id of a drawing has a blank */
const noGroup = " ";

function roles({ state }: BoardContext): readonly Choice[] {
	return [...state.palette]
		.sort((a, b) => roleFamilies.indexOf(a.family) - roleFamilies.indexOf(b.family))
		.map(({ role, family }) => ({ id: role, label: roleName[role], hint: "", family: roleFamilyName[family] }));
}

/** A label as the text gets it, in the language that drawings are read in. */
function written({ state }: BoardContext, id: string): string {
	return state.palette.find(({ role }) => role === id)?.label ?? "";
}
