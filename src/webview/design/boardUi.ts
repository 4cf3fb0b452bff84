/** What only the page knows: never part of the design, gone with a reload without loss. */
export interface BoardUi {
	readonly tab: "brief" | "findings" | "numbers" | "review";
	/** the palette is open */
	readonly adding: boolean;
	/** component that the next chosen component is connected from */
	readonly connectFrom: string | null;
	/** the selected component's label is being edited */
	readonly renaming: boolean;
	readonly showFolded: boolean;
}

export const freshUi: BoardUi = {
	tab: "brief",
	adding: false,
	connectFrom: null,
	renaming: false,
	showFolded: false,
};

export type UpdateUi = (change: Partial<BoardUi>) => void;
