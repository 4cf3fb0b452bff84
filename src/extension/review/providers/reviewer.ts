import type { LanguageModel } from "../../../core/review/languageModel.ts";

/** Who reviews, ready to be asked. */
export type Reviewer =
	| { readonly kind: "offline"; readonly label: string }
	| {
			readonly kind: "model";
			readonly label: string;
			readonly model: LanguageModel;
			/** where text is sent, for consent and keys: "https://api.openai.com", "editor:copilot"; null: nowhere by us */
			readonly origin: string | null;
	  };
