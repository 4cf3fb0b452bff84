-- ---
-- idea: orders ids as text
-- mistake: text-order
-- must_fail: [ids against time]
-- messages:
--   nudge: "Your rows are right. Where does id 100 stand?"
--   pointer: "As text, 10 comes before 2."
--   name: "Text order: order by the number."
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
ORDER BY CAST(impressions.imp_id AS TEXT);
