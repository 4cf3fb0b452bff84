const seconds = (sinceMs) => `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`;

/**
 * Says what is being done and how far it is. A step prints its title when it has lasted `delayMs` (0: at once),
 * a sign of life every 10 s, and one closing line with the time it took.
 * @param {{ stream: NodeJS.WritableStream, delayMs: number, total: number }} options
 */
export function createProgress({ stream, delayMs, total }) {
	let count = 0;
	const print = (line) => stream.write(`${line}\n`);
	return {
		note: print,
		/**
		 * @template T
		 * @param {string} title what is being done
		 * @param {(detail: (text: string) => void) => Promise<T>} work `detail` sets what the closing line adds
		 * @returns {Promise<T>}
		 */
		async step(title, work) {
			count += 1;
			const label = `[${Math.min(count, total)}/${total}] ${title}`;
			const startMs = performance.now();
			let shown = false;
			let detail = "";
			const show = () => {
				shown = true;
				print(`${label} …`);
			};
			const opening = delayMs > 0 ? setTimeout(show, delayMs) : undefined;
			const alive = setInterval(() => print(`${label}: still going, ${seconds(startMs)}`), 10_000);
			try {
				const result = await work((text) => {
					detail = text;
				});
				if (shown || delayMs === 0) print(`${label}: ${detail || "done"} (${seconds(startMs)})`);
				return result;
			} catch (error) {
				print(`${label}: failed (${seconds(startMs)})`);
				throw error;
			} finally {
				clearTimeout(opening);
				clearInterval(alive);
			}
		},
	};
}
