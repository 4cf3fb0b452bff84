import assert from "node:assert/strict";

import { azureAddress } from "../../../../src/node/review/azureAddress.ts";
import { parseEndpoint } from "../../../../src/node/review/endpoint.ts";
import { serverPresets } from "../../../../src/node/review/serverPresets.ts";

describe("an address of Azure's", () => {
	it("is made of the resource's name, its endpoint, or any address below it", () => {
		for (const typed of [
			"my-resource",
			"https://my-resource.openai.azure.com",
			"https://my-resource.openai.azure.com/openai/v1/",
			"https://my-resource.openai.azure.com/openai/deployments/gpt/chat/completions",
		]) {
			assert.deepEqual(
				azureAddress(typed),
				{ ok: true, value: "https://my-resource.openai.azure.com/openai/v1" },
				typed,
			);
		}
		assert.equal(azureAddress("https://hub.services.ai.azure.com").ok, true);
		assert.deepEqual(azureAddress("http://127.0.0.1:8080/openai/v1"), {
			ok: true,
			value: "http://127.0.0.1:8080/openai/v1",
		});
	});

	it("is never another server's, so that no key of Azure's goes there", () => {
		for (const typed of [
			"https://openrouter.ai/api/v1",
			"https://openai.azure.com.example.com",
			"https://evilopenai.azure.com.test/",
			"http://my-resource.openai.azure.com",
			"https://api.openai.com/v1",
			"",
			"a",
		]) {
			assert.equal(azureAddress(typed).ok, false, typed);
		}
	});
});

describe("the servers that are offered", () => {
	it("stand at addresses that are accepted, on this machine unless they say where the text goes", () => {
		for (const { name, baseUrl, needs } of serverPresets) {
			const endpoint = baseUrl === null ? null : parseEndpoint(baseUrl);
			assert.ok(endpoint === null || endpoint.ok, name);
			assert.equal(/stays on this machine/.test(needs), endpoint?.ok === true && endpoint.value.isLoopback, name);
			assert.match(needs, /^Needs .*\. .*\.$/, name);
			assert.ok(needs.length <= 90, `${name}: a Quick Pick cuts it off`);
		}
	});
});
