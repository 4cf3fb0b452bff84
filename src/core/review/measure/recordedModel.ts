import type { LanguageModel, ModelRequest } from "../languageModel.ts";

/** One request and every word that came back, as a model sent it and before anything was filtered. */
export interface RecordedReply {
	readonly request: ModelRequest;
	/** what arrived, also of a reply that was cut off; "" where nothing came */
	readonly text: string;
	/** false: the review hung up before the model had ended */
	readonly ended: boolean;
}

/** The same model, with a record of what it really says: `review` shows only what it could use. */
export function recordModel(model: LanguageModel): {
	readonly model: LanguageModel;
	readonly replies: RecordedReply[];
} {
	const replies: RecordedReply[] = [];
	return {
		replies,
		model: {
			...model,
			async *stream(request, signal) {
				const at = replies.push({ request, text: "", ended: false }) - 1;
				const pieces: string[] = [];
				let ended = false;
				try {
					for await (const event of model.stream(request, signal)) {
						if (event.type === "delta") {
							pieces.push(event.text);
						}
						ended = event.type === "done" || event.type === "failed";
						yield event;
					}
					ended = true;
				} finally {
					replies[at] = { request, text: pieces.join(""), ended };
				}
			},
		},
	};
}
