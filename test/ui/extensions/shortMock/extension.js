// The product's own command with its own pickers; only what the round is made of is given.
const vscode = require("vscode");

const parts = [
	{ slug: "batch-online", hour: "screen", minutes: 5 },
	{ slug: "sql-chart-artists", hour: "data", minutes: 20 },
	{ slug: "hard-problem", hour: "depth", minutes: 30 },
	{ slug: "home-shelf-ranking", hour: "design", minutes: 60 },
	{ slug: "one-quarter", hour: "values", minutes: 15 },
];

exports.activate = (context) => {
	context.subscriptions.push(
		vscode.commands.registerCommand("woodshedTest.shortMock", () =>
			vscode.commands.executeCommand("woodshed.startRound", { parts }),
		),
	);
};
