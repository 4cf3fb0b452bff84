-- ---
-- idea: turns a missing value into 0
-- mistake: missing-taken-as-zero
-- must_fail: ["one user, two values", NULL after a value, an unknown value, impressions only, known a second later, only the future, NULL before a value, not logged in]
-- messages:
--   nudge: "What does a skip rate of 0 say about a user?"
--   pointer: "COALESCE makes a listener who never skips out of one of whom you know nothing."
--   name: "Missing taken as zero: return NULL; the training code decides how to fill it."
-- ---
SELECT
	impressions.imp_id,
	impressions.label,
	COALESCE((
		SELECT user_features.skip_rate
		FROM user_features
		WHERE user_features.user_id = impressions.user_id AND user_features.valid_from < impressions.ts
		ORDER BY user_features.valid_from DESC
		LIMIT 1
	), 0) AS skip_rate
FROM impressions
ORDER BY impressions.imp_id;
