import { assignRole, rolesBySynonym } from "../assignRole.ts";
import type { Role } from "../role.ts";
import { roleTable } from "../roleTable.ts";
import type { EditedDrawing } from "./editedDrawing.ts";
import { freshId } from "./idNames.ts";
import { quoteLabel } from "./labelText.ts";

/** A component of a role as it is written: its kind stands there only where the label does not say it. */
export function newComponent(
	drawing: EditedDrawing,
	role: Role,
	asked: string,
): { readonly id: string; readonly text: string } {
	const label = asked.trim() === "" ? roleTable[role].label : asked;
	const id = freshId(drawing, label);
	const [open, close] = roleTable[role].shape;
	const read = assignRole({ id, label, shape: open }, undefined, rolesBySynonym());
	// English: written into the drawing
	const kind = role === "unknown" || read.role === role ? "" : `@{ kind: ${role} }`;
	return { id, text: `${id}${open}${quoteLabel(label)}${close}${kind}` };
}
