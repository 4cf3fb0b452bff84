-- ---
-- idea: orders by the time of the impression
-- mistake: output-order
-- must_fail: ["one user, two values", ids against time, an unknown value, impressions only, zero and negative times, user 0 and impression 0, the widest times]
-- messages:
--   nudge: "Your rows are right. Compare their order."
--   pointer: "Which column decides the order in the statement?"
--   name: "Output order: by imp_id."
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
ORDER BY impressions.ts, impressions.imp_id;
