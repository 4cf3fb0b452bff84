-- ---
-- idea: joins the newest known row and orders by time
-- mistake: output-order
-- must_fail: ["one user, two values", ids against time, an unknown value, impressions only, zero and negative times, user 0 and impression 0, the widest times]
-- messages:
--   nudge: "Your rows are right. Compare their order."
--   pointer: "Which column decides the order in the statement?"
--   name: "Output order: by imp_id."
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
ORDER BY impressions.ts, impressions.imp_id;
