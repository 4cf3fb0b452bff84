import type { Exchange, Scenario } from "./openaiServer.ts";
import { oracleScenario } from "./reviewerScenarios.ts";
import { absenceOf, quoteOf, replyFinding, replyText, trueQuotes } from "./scriptedReply.ts";

/** Sentences that no candidate wrote. */
const invented = "we shard the quantum ledger across seventeen moons every fortnight";

function answer(exchange: Exchange, text: string): void {
	exchange.begin();
	exchange.write(text);
	exchange.end();
}

/** A true quote for every item: the whole reply of a reviewer who finds everything met. */
function allMet(exchange: Exchange): string {
	const quotes = trueQuotes(exchange.asked);
	return replyText(
		exchange.asked,
		exchange.asked.criteria.map((id, at) => {
			const quote = quotes[at % Math.max(1, quotes.length)];
			return replyFinding(id, { evidence: quote === undefined ? [] : [quote], verdict: "met", level: "senior" });
		}),
	);
}

/**
 * The first item with a true quote, the second with an invented one, even when asked again, the others in turn met and partial with true quotes
 * and one that could not be judged.
 */
function trueAndInvented(exchange: Exchange): string {
	const quotes = trueQuotes(exchange.asked);
	const quoteAt = (at: number) => quotes.slice(at % Math.max(1, quotes.length)).slice(0, 1);
	return replyText(
		exchange.asked,
		exchange.asked.criteria.map((id, at) => {
			if (at === 0 && !exchange.asked.again) {
				return replyFinding(id, {
					evidence: quoteAt(0),
					verdict: "partial",
					level: "mid",
					reasoning: "The sentence names the idea but gives no reason for it. An interviewer would ask why.",
				});
			}
			if (at === 1 || exchange.asked.again) {
				return replyFinding(id, {
					evidence: [quoteOf(exchange.asked.sources[0]?.id ?? "none", invented, 1)],
					verdict: "met",
					level: "staff",
					reasoning: "The answer is convincing here.",
				});
			}
			if (at === exchange.asked.criteria.length - 1 && at > 3) {
				return replyFinding(id, { evidence: [], verdict: "cannot_judge", level: "none" });
			}
			return replyFinding(id, { evidence: quoteAt(at), verdict: at % 2 === 0 ? "met" : "partial" });
		}),
	);
}

function half(text: string): string {
	return text.slice(0, Math.floor(text.length * 0.6));
}

/** Named, so that they can be started from a command line. Each answers in the protocol that was asked for. */
export const scenarios: Readonly<Record<string, Scenario>> = {
	"true-and-invented": (exchange) => answer(exchange, trueAndInvented(exchange)),
	/** told the truth about every text of the designs' bench: for `woodshed eval` */
	oracle: oracleScenario(),
	"all-met": (exchange) => answer(exchange, allMet(exchange)),
	slow: async (exchange) => {
		const text = trueAndInvented(exchange);
		exchange.begin();
		for (let at = 0; at < text.length; at += 120) {
			exchange.write(text.slice(at, at + 120));
			await Promise.race([exchange.pause(250), exchange.clientLeft]);
		}
		exchange.end();
	},
	auth: (exchange) =>
		exchange.refuse(401, {
			message: `Incorrect API key provided: ${String(exchange.headers.authorization)}`,
			type: "invalid_request_error",
			param: null,
			code: "invalid_api_key",
		}),
	forbidden: (exchange) =>
		exchange.refuse(403, {
			message: "Country, region, or territory not supported",
			code: "unsupported_country_region_territory",
		}),
	notfound: (exchange) =>
		exchange.refuse(404, { message: "The model does not exist", code: "model_not_found", param: null }),
	rate: (exchange) =>
		exchange.refuse(429, { message: "Rate limit reached", code: "rate_limit_exceeded" }, { "retry-after": "1" }),
	"rate-long": (exchange) =>
		exchange.refuse(429, { message: "Rate limit reached", code: "rate_limit_exceeded" }, { "retry-after": "120" }),
	"rate-once": (exchange) =>
		exchange.turn === 0
			? exchange.refuse(429, { message: "Rate limit reached", code: "rate_limit_exceeded" }, { "retry-after": "1" })
			: answer(exchange, allMet(exchange)),
	quota: (exchange) =>
		exchange.refuse(429, {
			message: "You exceeded your current quota",
			type: "insufficient_quota",
			code: "insufficient_quota",
		}),
	server: (exchange) => exchange.refuse(500, { message: "The server had an error", type: "server_error", code: null }),
	"server-page": (exchange) => {
		exchange.response.writeHead(502, { "content-type": "text/html" }).end("<html><h1>Bad gateway</h1></html>");
	},
	"server-once": (exchange) =>
		exchange.turn === 0
			? exchange.refuse(503, { message: "Overloaded", type: "server_error", code: null })
			: answer(exchange, allMet(exchange)),
	"stream-error": (exchange) => {
		exchange.begin();
		exchange.write(half(allMet(exchange)));
		exchange.event(
			"error",
			exchange.api === "responses"
				? { code: "server_error", message: "boom" }
				: { error: { message: "boom", code: "server_error" } },
		);
		exchange.response.end();
	},
	"response-failed": (exchange) => {
		exchange.begin();
		if (exchange.api === "responses") {
			exchange.event("response.failed", {
				response: { id: "resp_x", status: "failed", error: { code: "server_error", message: "boom" } },
			});
		} else {
			exchange.event("", { error: { message: "Provider returned error", code: 502 } });
		}
		exchange.response.end();
	},
	timeout: async (exchange) => {
		await exchange.clientLeft;
	},
	idle: async (exchange) => {
		exchange.begin();
		exchange.write(half(allMet(exchange)));
		await exchange.clientLeft;
	},
	"idle-at-once": async (exchange) => {
		exchange.begin();
		await exchange.clientLeft;
	},
	context: (exchange) =>
		exchange.refuse(400, {
			message: "This model's maximum context length is 8192 tokens. However, your messages resulted in 11200 tokens.",
			type: "invalid_request_error",
			param: "messages",
			code: "context_length_exceeded",
		}),
	"no-receipt": (exchange) =>
		answer(exchange, replyText(exchange.asked, [replyFinding(exchange.asked.criteria[0] ?? "")], { receipt: "" })),
	"cut-front": (exchange) => {
		const [, tail = ""] = exchange.asked.receipt.split("-");
		answer(exchange, allMet(exchange).replace(exchange.asked.receipt, `UNKNOWN-${tail}`));
	},
	"few-tokens": (exchange) => {
		exchange.begin();
		exchange.write(allMet(exchange));
		exchange.end({ input: 300, output: 400 });
	},
	length: (exchange) => {
		exchange.begin();
		exchange.write(half(allMet(exchange)));
		if (exchange.api === "responses") {
			exchange.event("response.incomplete", {
				response: {
					id: "resp_x",
					status: "incomplete",
					incomplete_details: { reason: "max_output_tokens" },
					usage: { input_tokens: 4000, output_tokens: 99 },
				},
			});
		} else {
			exchange.event("", { choices: [{ index: 0, delta: {}, finish_reason: "length" }] });
			exchange.response.write("data: [DONE]\n\n");
		}
		exchange.response.end();
	},
	"length-once": (exchange) =>
		exchange.turn === 0 ? scenarios["length"]?.(exchange) : answer(exchange, allMet(exchange)),
	refusal: (exchange) => {
		exchange.begin();
		if (exchange.api === "responses") {
			exchange.event("response.refusal.delta", { delta: "I can't help with that." });
		} else {
			exchange.event("", {
				choices: [{ index: 0, delta: { refusal: "I can't help with that." }, finish_reason: null }],
			});
		}
		exchange.end();
	},
	filtered: (exchange) => {
		exchange.begin();
		exchange.write(half(allMet(exchange)));
		if (exchange.api === "responses") {
			exchange.event("response.incomplete", {
				response: { id: "resp_x", status: "incomplete", incomplete_details: { reason: "content_filter" } },
			});
		} else {
			exchange.event("", { choices: [{ index: 0, delta: {}, finish_reason: "content_filter" }] });
		}
		exchange.response.end();
	},
	"filtered-before": (exchange) =>
		exchange.refuse(400, { message: "The response was filtered", code: "content_filter", param: "prompt" }),
	prose: (exchange) => answer(exchange, "Your design is very good overall. I would give it eight out of ten."),
	"prose-once": (exchange) =>
		answer(exchange, exchange.turn === 0 ? "Your design is very good overall." : allMet(exchange)),
	fenced: (exchange) =>
		answer(exchange, `Here is {the} review:\n\n\`\`\`json\n${allMet(exchange)}\n\`\`\`\nThat is all.`),
	"broken-json": (exchange) => answer(exchange, half(allMet(exchange))),
	"web-page": (exchange) => {
		exchange.response.writeHead(200, { "content-type": "text/html" }).end("<html><body>Welcome</body></html>");
	},
	redirect: (exchange) => {
		exchange.response.writeHead(307, { location: "http://127.0.0.1:9/v1" }).end();
	},
	truncated: (exchange) => {
		exchange.begin();
		exchange.write(half(allMet(exchange)));
		exchange.response.end();
	},
	destroyed: async (exchange) => {
		exchange.begin();
		exchange.write(half(allMet(exchange)));
		await exchange.pause(50);
		exchange.response.destroy();
	},
	"bad-event": (exchange) => {
		exchange.begin();
		exchange.response.write("data: {not json\n\n");
		exchange.response.end();
	},
	"no-schema": (exchange) => {
		const form = JSON.stringify(exchange.body);
		if (/json_schema/.test(form) && /"type":"json_schema"/.test(form)) {
			exchange.refuse(400, {
				message: "'response_format.type' must be 'text' or 'json_object'",
				param: "response_format",
				code: null,
			});
		} else {
			answer(exchange, allMet(exchange));
		}
	},
	"no-format": (exchange) => {
		if (/"type":"json_(?:schema|object)"/.test(JSON.stringify(exchange.body))) {
			exchange.refuse(400, { message: "response_format is not supported", param: "response_format", code: null });
		} else {
			answer(exchange, allMet(exchange));
		}
	},
	unsupported: (exchange) =>
		exchange.refuse(400, { message: "Unknown parameter: 'messages'.", param: "messages", code: "unknown_parameter" }),
	"no-max-tokens": (exchange) => {
		if ("max_tokens" in exchange.body) {
			exchange.refuse(400, {
				message:
					"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
				param: "max_tokens",
				code: "unsupported_parameter",
			});
		} else {
			answer(exchange, allMet(exchange));
		}
	},
	"missing-item": (exchange) => {
		if (exchange.turn > 0) {
			answer(exchange, allMet(exchange));
			return;
		}
		const [first = ""] = exchange.asked.criteria;
		answer(
			exchange,
			replyText(exchange.asked, [replyFinding(first, { evidence: trueQuotes(exchange.asked).slice(0, 1) })]),
		);
	},
	"false-absence": (exchange) =>
		answer(
			exchange,
			replyText(
				exchange.asked,
				exchange.asked.criteria.map((id) =>
					replyFinding(id, { verdict: "not_addressed", level: "none", evidence: [absenceOf("the"), absenceOf("and")] }),
				),
			),
		),
	strange: (exchange) =>
		answer(
			exchange,
			replyText(exchange.asked, [
				...exchange.asked.criteria.map((id) => replyFinding(id, { evidence: trueQuotes(exchange.asked).slice(0, 1) })),
				replyFinding(exchange.asked.criteria[0] ?? "", { verdict: "not_met" }),
				replyFinding("no-such-item", { verdict: "met" }),
			]),
		),
};
