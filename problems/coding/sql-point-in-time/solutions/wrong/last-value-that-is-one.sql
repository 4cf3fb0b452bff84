-- ---
-- idea: looks back to the newest value that is not NULL
-- mistake: null-handling
-- must_fail: [an unknown value, NULL after a value]
-- messages:
--   nudge: "The newest known row holds NULL. What do you return?"
--   pointer: "Your condition passes over such rows, and an older value shines through."
--   name: "NULL skipped: NULL says that the value became unknown. Choose the row by time only."
-- ---
SELECT
	impressions.imp_id,
	impressions.label,
	(
		SELECT user_features.skip_rate
		FROM user_features
		WHERE user_features.user_id = impressions.user_id AND user_features.valid_from < impressions.ts AND user_features.skip_rate IS NOT NULL
		ORDER BY user_features.valid_from DESC
		LIMIT 1
	) AS skip_rate
FROM impressions
ORDER BY impressions.imp_id;
