import { err, ok, type Result } from "../../core/base/result.ts";
import type { ModelRequest, ReviewFailure } from "../../core/review/languageModel.ts";
import { type Endpoint, parseEndpoint } from "./endpoint.ts";
import { listModels } from "./listModels.ts";
import { type OpenaiModelSettings, openaiModel } from "./openaiModel.ts";
import { firstForm, type RequestForm } from "./requestForm.ts";

/** What a server proved about itself. */
export interface Connection {
	/** "llama3 at localhost:11434" */
	readonly label: string;
	/** names as it lists them; none when it keeps no list */
	readonly models: readonly string[];
	/** how a reply's form has to be asked for; null: the answer was too short to tell, so the schema is sent and hoped for */
	readonly format: RequestForm["format"] | null;
	/** from the request to the end of its answer */
	readonly seconds: number;
}

/**
 * Asks a server for its models and for one short answer. The prompt wants prose and the schema wants JSON: what comes back
 * tells whether the schema is enforced. What was found is written into `settings.form`.
 */
export async function probeConnection(
	settings: OpenaiModelSettings,
	signal: AbortSignal,
): Promise<Result<Connection, ReviewFailure>> {
	const endpoint = parseEndpoint(settings.baseUrl);
	if (!endpoint.ok) {
		return err({ kind: "unknown", message: endpoint.error });
	}
	const models = await namesOf(endpoint.value, settings, signal);
	if (!models.ok) {
		return models;
	}
	const form = settings.form ?? firstForm(endpoint.value.isOpenai);
	form.format = "json_schema";
	const beforeMs = performance.now();
	const said = await answer({ ...settings, form }, signal);
	const seconds = (performance.now() - beforeMs) / 1000;
	if (!said.ok) {
		return said;
	}
	let format = formatShown(said.value, form.format);
	if (format === "prompt" && form.format === "json_schema") {
		form.format = "json_object";
		const second = await answer({ ...settings, form }, signal);
		format = second.ok ? formatShown(second.value, form.format) : "prompt";
	}
	form.format = format ?? "json_schema";
	// English: a label of the kind that is kept in the log
	return ok({ label: `${settings.model} at ${endpoint.value.host}`, models: models.value, format, seconds });
}

/** Only what would fail the answer as well ends the test here; a list that is broken is none. */
async function namesOf(
	endpoint: Endpoint,
	{ apiKey, timeoutMs = 60_000 }: OpenaiModelSettings,
	signal: AbortSignal,
): Promise<Result<readonly string[], ReviewFailure>> {
	const models = await listModels(endpoint, apiKey, { timeoutMs, signal });
	return models.ok || !["auth", "offline", "cancelled"].includes(models.error.kind)
		? ok(models.ok ? models.value : [])
		: models;
}

const probe: ModelRequest = {
	// English: sent to a model
	system: "You answer in plain English prose, in one short sentence. You never write JSON.",
	stable: "Which instrument has six strings and a hollow body?", // English: sent to a model
	candidate: "Answer in prose, not in JSON.",
	schemaName: "answer",
	schema: {
		type: "object",
		properties: { instrument: { type: "string", enum: ["guitar", "other"] } },
		required: ["instrument"],
		additionalProperties: false,
	},
	maxOutputTokens: 30,
};

/** The text of the one answer, also when it was cut off by its thirty tokens. */
async function answer(settings: OpenaiModelSettings, signal: AbortSignal): Promise<Result<string, ReviewFailure>> {
	const model = openaiModel(settings);
	if (!model.ok) {
		return err({ kind: "unknown", message: model.error });
	}
	let text = "";
	for await (const event of model.value.stream(probe, signal)) {
		if (event.type === "delta") {
			text += event.text;
		} else if (event.type === "failed" && event.failure.kind !== "length") {
			return err(event.failure);
		}
	}
	return ok(text);
}

/** A fence or a sentence before the object was written by a model that was free to do so. */
function formatShown(text: string, asked: RequestForm["format"]): RequestForm["format"] | null {
	if (text.trim() === "") {
		return null;
	}
	const enforced = asked === "json_schema" ? /^\s*\{\s*"instrument"\s*:\s*"(?:guitar|other)"/ : /^\s*\{/;
	return asked !== "prompt" && enforced.test(text) ? asked : "prompt";
}
