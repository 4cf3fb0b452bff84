import assert from "node:assert/strict";

import { shardWords } from "../../../src/core/design/shardWords.ts";

describe("shardWords", () => {
	it("says one shard of one", () => {
		assert.deepEqual([1, 2, 16].map(shardWords), ["1 shard", "2 shards", "16 shards"]);
	});
});
