import type { LanguageModel } from "../core/review/languageModel.ts";
import { parseEndpoint } from "../node/review/endpoint.ts";
import { openaiModel } from "../node/review/openaiModel.ts";
import type { Command, CommandIo } from "./command.ts";
import { usageLine } from "./commandLine.ts";
import { UsageError } from "./usageError.ts";

/** The only place a key is read from: never an option, which would stand in the shell's history. */
export const keyVariable = "WOODSHED_API_KEY";

/** The model that a command's options name. Throws UsageError where something is missing or cannot be. */
export function openReviewer(
	command: Pick<Command, "name" | "usage">,
	options: {
		readonly baseUrl: string | undefined;
		readonly model: string | undefined;
		readonly api: "responses" | "chat";
		readonly timeoutMs?: number | undefined;
		readonly idleMs?: number | undefined;
	},
	io: Pick<CommandIo, "env">,
): LanguageModel {
	const { baseUrl, model: name, api, timeoutMs, idleMs } = options;
	if (baseUrl === undefined) {
		throw new UsageError(usageLine(command, "--base-url is missing."));
	}
	if (name === undefined) {
		throw new UsageError(usageLine(command, "--model is missing."));
	}
	const apiKey = io.env[keyVariable] || null;
	const model = openaiModel({
		baseUrl,
		model: name,
		api,
		apiKey,
		...(timeoutMs === undefined ? {} : { timeoutMs }),
		...(idleMs === undefined ? {} : { idleMs }),
	});
	if (!model.ok) {
		throw new UsageError(`${command.name}: ${model.error}`);
	}
	const endpoint = parseEndpoint(baseUrl);
	return endpoint.ok && endpoint.value.isOpenai && apiKey === null ? withoutKey(model.value) : model.value;
}

/** Says what is missing without sending the text to a service that must refuse it. */
function withoutKey(model: LanguageModel): LanguageModel {
	return {
		...model,
		async *stream() {
			yield { type: "failed", failure: { kind: "auth", message: `There is no key: set ${keyVariable}.` } };
		},
	};
}
