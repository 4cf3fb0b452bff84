/** What every plot needs of the page. */
export interface ProgressContext {
	/** the point that is looked at, in words */
	readonly said: { readonly plot: PlotId; readonly text: string } | null;
	readonly say: (plot: PlotId, text: string) => void;
	readonly openProblem: (slug?: string) => void;
	readonly scorecard: () => void;
}

export type PlotId = "days" | "mastery" | "calibration" | "times" | `items-${string}`;
