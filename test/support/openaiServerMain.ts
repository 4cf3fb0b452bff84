import { parseArgs } from "node:util";

import { startOpenaiServer } from "./openaiServer.ts";

// node test/support/openaiServerMain.ts --port 0 --scenario true-and-invented
// prints one line, {"url": "http://127.0.0.1:PORT/v1"}, and serves until it is ended
const { values } = parseArgs({
	options: { port: { type: "string", default: "0" }, scenario: { type: "string", default: "true-and-invented" } },
});
const server = await startOpenaiServer(values.scenario, Number(values.port));
process.stdout.write(`${JSON.stringify({ url: server.url })}\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
	process.once(signal, () => {
		server.close().then(() => process.exit(0));
	});
}
