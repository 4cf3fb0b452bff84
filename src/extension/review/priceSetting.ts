import { z } from "zod";

import type { Price } from "../../core/review/costWords.ts";
import { setting } from "../settings.ts";

/** What the person wrote down of the provider's prices; null: nothing, or not all of it. */
export function priceSetting(): Price | null {
	const decoded = priceSchema.safeParse(setting("reviewer.price"));
	return decoded.success ? decoded.data : null;
}

const priceSchema = z.object({
	inputPerMillion: z.number().min(0),
	outputPerMillion: z.number().min(0),
	currency: z.string().min(1).max(8),
	asOf: z.string().min(4).max(20),
});
