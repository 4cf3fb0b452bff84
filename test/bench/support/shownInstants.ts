import type { Frame, Page } from "playwright-core";

/** What has to stand in a document: an element, with that in its text. Spaces do not count, as labels are broken into lines. */
export interface Shown {
	readonly selector: string;
	readonly text?: string;
}

interface Instants {
	keyMs: number;
	/** of a webview: when its picture first stood */
	first: Promise<number>;
	painted(shown: Shown): Promise<number>;
}
type Instrumented = Window & { woodshedInstants: Instants };

/**
 * Instants of a key and of what it leads to, in milliseconds since 1970 and so comparable between a window and the
 * webviews in it. A key counts from when the browser got it; a thing from when the frame is painted in which it stands.
 */
export const shownInstants = {
	/** The page and every webview that it opens from now on can tell; a webview also looks for `firstOf` since it began. */
	async prepare(page: Page, firstOf: Shown): Promise<void> {
		await page.addInitScript(instrument, firstOf);
		await page.evaluate(instrument, firstOf);
		await shownInstants.listen(page);
	},

	/** From now on the frame remembers its keys. */
	async listen(frame: Page | Frame): Promise<void> {
		await frame.evaluate(() => {
			const { woodshedInstants } = window as unknown as Instrumented;
			const remember = (event: KeyboardEvent): void => {
				woodshedInstants.keyMs = performance.timeOrigin + event.timeStamp;
			};
			window.addEventListener("keydown", remember, { capture: true });
		});
	},

	async lastKeyMs(frame: Page | Frame): Promise<number> {
		return frame.evaluate(() => (window as unknown as Instrumented).woodshedInstants.keyMs);
	},

	/** Rejects after a minute. */
	async paintedMs(frame: Page | Frame, shown: Shown): Promise<number> {
		return frame.evaluate((wanted) => (window as unknown as Instrumented).woodshedInstants.painted(wanted), shown);
	},

	/** When a webview first showed what `prepare` was told of, whenever it is asked. */
	async firstPaintedMs(frame: Frame): Promise<number> {
		return frame.evaluate(() => (window as unknown as Instrumented).woodshedInstants.first);
	},
};

/** Runs in the page: it may name nothing but what is in it. */
function instrument(firstOf: Shown): void {
	const painted = ({ selector, text }: Shown): Promise<number> =>
		new Promise((resolve, reject) => {
			const stands = (): boolean => {
				const element = document.querySelector(selector);
				return (
					element !== null && (text === undefined || (element.textContent ?? "").replace(/\s+/g, "").includes(text))
				);
			};
			const began = performance.now();
			// no frame is asked for before: a webview that is still hidden gets none
			const timer = setInterval(() => {
				if (stands()) {
					clearInterval(timer);
					requestAnimationFrame(() => {
						const channel = new MessageChannel();
						channel.port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
						channel.port2.postMessage(null);
					});
				} else if (performance.now() - began > 60_000) {
					clearInterval(timer);
					reject(new Error(`no ${selector} ${text ?? ""} within a minute`));
				}
			}, 4);
		});
	// not asked by its address: a webview's window begins on a blank page and stays when its own is loaded
	const first = window === window.top ? Promise.resolve(Number.NaN) : painted(firstOf);
	first.catch(() => undefined);
	(window as unknown as Instrumented).woodshedInstants = { keyMs: 0, first, painted };
}
