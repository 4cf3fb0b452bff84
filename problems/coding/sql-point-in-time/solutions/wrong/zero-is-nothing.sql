-- ---
-- idea: takes a value of 0 for no value
-- mistake: zero-taken-as-missing
-- must_fail: [zero is a value]
-- messages:
--   nudge: "What do you return when the newest value is 0?"
--   pointer: "Your condition passes over a value that is legal."
--   name: "Zero taken as missing: 0 is a value. Put no condition on skip_rate."
-- ---
SELECT
	impressions.imp_id,
	impressions.label,
	(
		SELECT user_features.skip_rate
		FROM user_features
		WHERE user_features.user_id = impressions.user_id AND user_features.valid_from < impressions.ts AND (user_features.skip_rate > 0 OR user_features.skip_rate IS NULL)
		ORDER BY user_features.valid_from DESC
		LIMIT 1
	) AS skip_rate
FROM impressions
ORDER BY impressions.imp_id;
