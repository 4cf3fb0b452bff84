import type { TemplateResult } from "lit";

import type { Role } from "../../../core/design/role.ts";
import { roleFamilies } from "../../../core/design/roleFamily.ts";
import type { BoardContext } from "../boardContext.ts";
import { type Choice, pickerView } from "./pickerView.ts";

/** A fresh component, near the selected one. */
export function palette(context: BoardContext, near: string | null): TemplateResult {
	return pickerView("Add a component: search a role", roles(context), ({ id, label }) => {
		context.update({ overlay: null });
		context.send({
			type: "gesture",
			gesture: { kind: "add", role: id as Role, label, ...(near === null ? {} : { near }) },
		});
	});
}

/** A component between two others. */
export function insertPicker(context: BoardContext, connector: string): TemplateResult {
	return pickerView("Insert on the arrow: search a role", roles(context), ({ id, label }) => {
		context.update({ overlay: null });
		context.send({ type: "gesture", gesture: { kind: "insertOn", connector, role: id as Role, label } });
	});
}

/** The other end of an arrow. */
export function connectPicker(context: BoardContext, from: string): TemplateResult {
	const others = context.state.components.filter(({ id }) => id !== from);
	const choices = others.map(({ id, label, roleLabel }): Choice => ({ id, label, hint: roleLabel, family: "" }));
	return pickerView("Connect to", choices, ({ id }) => {
		context.update({ overlay: null });
		context.send({ type: "gesture", gesture: { kind: "connect", from, to: id } });
	});
}

/** The group that components go to, or none. */
export function movePicker(context: BoardContext, ids: readonly string[]): TemplateResult {
	const groups = context.state.groups.map(({ id, title }): Choice => ({ id, label: title, hint: id, family: "" }));
	const none: Choice = { id: noGroup, label: "No group", hint: "", family: "" };
	return pickerView("Move to", [...groups, none], ({ id }) => {
		context.update({ overlay: null, picked: [] });
		context.send({ type: "gesture", gesture: { kind: "moveTo", ids: [...ids], group: id === noGroup ? null : id } });
	});
}

/** no id of a drawing has a blank */
const noGroup = "no group";

function roles({ state }: BoardContext): readonly Choice[] {
	return [...state.palette]
		.sort((a, b) => families.indexOf(a.family) - families.indexOf(b.family))
		.map(({ role, label, family }) => ({ id: role, label, hint: "", family }));
}

const families: readonly string[] = roleFamilies;
