-- ---
-- idea: keeps one impression for each user and second
-- mistake: duplicates-collapsed
-- must_fail: [three at once]
-- messages:
--   nudge: "How many rows do you return, and how many impressions are there?"
--   pointer: "You group by user and second, and two cards may be shown at once."
--   name: "Too much collapsed: the key of an impression is imp_id."
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
GROUP BY impressions.user_id, impressions.ts
ORDER BY impressions.imp_id;
