-- ---
-- idea: orders ids that are glued to an empty text
-- mistake: text-order
-- must_fail: [ids against time]
-- messages:
--   nudge: "Your rows are right. Where does id 100 stand?"
--   pointer: "As text, 10 comes before 2."
--   name: "Text order: order by the number."
-- ---
SELECT impressions.imp_id, impressions.label, user_features.skip_rate
FROM impressions
LEFT JOIN user_features
	ON user_features.user_id = impressions.user_id
	AND user_features.valid_from = (
		SELECT MAX(known.valid_from)
		FROM user_features AS known
		WHERE known.user_id = impressions.user_id AND known.valid_from < impressions.ts
	)
ORDER BY impressions.imp_id || '';
