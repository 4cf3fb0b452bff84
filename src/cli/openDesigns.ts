import { join } from "node:path";

import { DesignLibrary } from "../node/design/designLibrary.ts";
import type { CommandIo } from "./command.ts";

/** The design packages at hand: the checkout's folders, else the packs beside the program. */
export function openDesigns({ house, note }: Pick<CommandIo, "house" | "note">): DesignLibrary {
	if (house.repository !== undefined) {
		return new DesignLibrary([], [join(house.repository, "problems", "design")], note);
	}
	return new DesignLibrary(house.packs === undefined ? [] : [house.packs]);
}
