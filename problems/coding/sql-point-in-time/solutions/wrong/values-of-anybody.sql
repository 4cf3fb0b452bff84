-- ---
-- idea: takes the newest value of any user
-- mistake: groups-mixed
-- must_fail: [users are apart, only the future, not logged in]
-- messages:
--   nudge: "Whose value is it?"
--   pointer: "Your subquery does not compare the users."
--   name: "Groups mixed: user_features.user_id = impressions.user_id."
-- ---
SELECT
	impressions.imp_id,
	impressions.label,
	(
		SELECT user_features.skip_rate
		FROM user_features
		WHERE user_features.valid_from < impressions.ts
		ORDER BY user_features.valid_from DESC
		LIMIT 1
	) AS skip_rate
FROM impressions
ORDER BY impressions.imp_id;
