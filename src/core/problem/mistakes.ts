import { z } from "zod";

/** `problems/mistakes.yaml`: the classes of mistakes of all problems, by id; a problem may say its title in its own words. */
export const mistakesSchema = z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.string());
