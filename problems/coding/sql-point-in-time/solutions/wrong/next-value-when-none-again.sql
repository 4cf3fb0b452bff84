-- ---
-- idea: takes the earliest moment of the user when no known one is found
-- mistake: future-leak
-- must_fail: [only the future, known a second later, "one user, two values", later on the same day, zero and negative times, ids against time, the widest times]
-- messages:
--   nudge: "What do you return when nothing is known yet?"
--   pointer: "Your fallback is a value from after the impression."
--   name: "Future leak: without a known row the value is NULL."
-- ---
SELECT impressions.imp_id, impressions.label, user_features.skip_rate
FROM impressions
LEFT JOIN user_features
	ON user_features.user_id = impressions.user_id
	AND user_features.valid_from = COALESCE(
		(SELECT MAX(known.valid_from) FROM user_features AS known WHERE known.user_id = impressions.user_id AND known.valid_from < impressions.ts),
		(SELECT MIN(own.valid_from) FROM user_features AS own WHERE own.user_id = impressions.user_id)
	)
ORDER BY impressions.imp_id;
