-- ---
-- idea: falls back on the first later value when none is known
-- mistake: future-leak
-- must_fail: [only the future, known a second later, "one user, two values", later on the same day, zero and negative times, ids against time, the widest times]
-- messages:
--   nudge: "What do you return when nothing is known yet?"
--   pointer: "Your fallback is a value from after the impression."
--   name: "Future leak: without a known row the value is NULL."
-- ---
SELECT
	impressions.imp_id,
	impressions.label,
	(
		SELECT user_features.skip_rate
		FROM user_features
		WHERE user_features.user_id = impressions.user_id
		ORDER BY user_features.valid_from < impressions.ts DESC, ABS(user_features.valid_from - impressions.ts)
		LIMIT 1
	) AS skip_rate
FROM impressions
ORDER BY impressions.imp_id;
