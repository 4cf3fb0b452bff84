import { ok, type Result } from "../../core/base/result.ts";
import { plainText } from "../../core/review/plainText.ts";
import type { ReviewFailure } from "../../core/review/languageModel.ts";
import { classifyFailure } from "./classifyFailure.ts";
import type { Endpoint } from "./endpoint.ts";
import { openaiClient } from "./openaiClient.ts";
import { member } from "./wire.ts";

/** The names of a server's models, as it spells them. A server that keeps no list has an empty one, which is no failure. */
export async function listModels(
	endpoint: Endpoint,
	apiKey: string | null,
	limits: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<Result<readonly string[], ReviewFailure>> {
	try {
		const page: unknown = await openaiClient(endpoint, apiKey, limits.timeoutMs).models.list({
			signal: limits.signal,
		});
		const data = member(page, "data");
		const names = (Array.isArray(data) ? data : []).map((one) => plainText(String(member(one, "id") ?? ""), 200));
		return ok([...new Set(names.filter(Boolean))].sort().slice(0, mostNames));
	} catch (error) {
		const { host, origin } = endpoint;
		const facts = { host, origin, model: "", timeoutMs: limits.timeoutMs, answered: false };
		const failure = classifyFailure(error, facts);
		return failure.kind === "notfound" ? ok([]) : { ok: false, error: failure };
	}
}

const mostNames = 2000;
