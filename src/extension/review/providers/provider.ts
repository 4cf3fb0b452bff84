import type { ServerSettings } from "./serverAccess.ts";
import type { Reviewer } from "./reviewer.ts";
import type { Settings } from "../../settings.ts";

/** In the order in which they are offered; the values of the setting `woodshed.reviewer.provider`. */
export const providerIds = ["offline", "openai", "azure", "compatible", "editor", "clipboard"] as const;
export type ProviderId = (typeof providerIds)[number];

/** The settings that a choice changes. */
export type ChosenSettings = Partial<
	Pick<Settings, "reviewer.baseUrl" | "reviewer.model" | "reviewer.api" | "reviewer.editorModel">
>;

/** One way to be reviewed. Adding one is one file that makes this, and one row in `providers.ts`. */
export interface Provider {
	/** with an icon: "$(cloud) OpenAI" */
	readonly title: string;
	/** what must be there, half a line: "needs an API key" */
	readonly needs: string;
	/** what leaves the machine and where it goes: a line of a Quick Pick, which is cut off after some 90 characters */
	readonly leaves: string;
	/** the choice as it is now: "llama3 at localhost:11434" */
	label(): string;
	/** Asks for what it needs to know. Null: the person gave up, and nothing is to be changed. */
	configure(): Promise<ChosenSettings | null>;
	/** Only the model, where there are several. Null: given up. */
	chooseModel(): Promise<ChosenSettings | null>;
	/** As it is set up now. Throws a HumanError where something is missing. */
	open(): Promise<Reviewer>;
	/** the server it speaks to; null: it speaks to none */
	server(): ServerSettings | null;
}
