-- ---
-- idea: finds the newest moment whose value is not 0
-- mistake: zero-taken-as-missing
-- must_fail: [zero is a value]
-- messages:
--   nudge: "What do you return when the newest value is 0?"
--   pointer: "Your condition passes over a value that is legal."
--   name: "Zero taken as missing: 0 is a value. Put no condition on skip_rate."
-- ---
SELECT impressions.imp_id, impressions.label, user_features.skip_rate
FROM impressions
LEFT JOIN user_features
	ON user_features.user_id = impressions.user_id
	AND user_features.valid_from = (
		SELECT MAX(known.valid_from)
		FROM user_features AS known
		WHERE known.user_id = impressions.user_id AND known.valid_from < impressions.ts AND known.skip_rate IS NOT 0
	)
ORDER BY impressions.imp_id;
