import type { BoardState, ShownComponent } from "../../../protocol/design/boardState.ts";
import type { BoardUi } from "../boardUi.ts";

/** Components whose label, id or role has what is searched for; none while nothing is. */
export function componentMatches(state: BoardState, ui: BoardUi): readonly ShownComponent[] {
	const query = ui.overlay?.type === "search" ? ui.search.query.trim().toLowerCase() : "";
	return query === ""
		? []
		: state.components.filter(({ id, label, roleLabel }) =>
				`${label}\n${id}\n${roleLabel}`.toLowerCase().includes(query),
			);
}
