-- ---
-- idea: drops impressions without a user
-- mistake: null-handling
-- must_fail: [not logged in]
-- messages:
--   nudge: "How many rows do you return, and how many impressions are there?"
--   pointer: "A visitor who was not logged in has no user, and your condition removes the row."
--   name: "NULL dropped: an impression without a user is returned with NULL."
-- ---
SELECT
	impressions.imp_id,
	impressions.label,
	(
		SELECT user_features.skip_rate
		FROM user_features
		WHERE user_features.user_id = impressions.user_id AND user_features.valid_from < impressions.ts
		ORDER BY user_features.valid_from DESC
		LIMIT 1
	) AS skip_rate
FROM impressions
WHERE impressions.user_id IS NOT NULL
ORDER BY impressions.imp_id;
