-- ---
-- idea: replaces what the outer join leaves empty by 0
-- mistake: missing-taken-as-zero
-- must_fail: ["one user, two values", NULL after a value, an unknown value, impressions only, known a second later, only the future, NULL before a value, not logged in]
-- messages:
--   nudge: "What does a skip rate of 0 say about a user?"
--   pointer: "IFNULL makes a listener who never skips out of one of whom you know nothing."
--   name: "Missing taken as zero: return NULL; the training code decides how to fill it."
-- ---
SELECT impressions.imp_id, impressions.label, IFNULL(user_features.skip_rate, 0) AS skip_rate
FROM impressions
LEFT JOIN user_features
	ON user_features.user_id = impressions.user_id
	AND user_features.valid_from = (
		SELECT MAX(known.valid_from)
		FROM user_features AS known
		WHERE known.user_id = impressions.user_id AND known.valid_from < impressions.ts
	)
ORDER BY impressions.imp_id;
