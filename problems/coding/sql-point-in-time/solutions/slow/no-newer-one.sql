-- ---
-- idea: joins a known value for which no newer known one exists
-- cost: impressions × values of a user
-- mistake: hidden-quadratic
-- must_fail: [scale]
-- messages:
--   nudge: "How many values are tried for each impression?"
--   pointer: "NOT EXISTS is quick, but it runs for every earlier value of the user."
--   name: "Hidden quadratic: every earlier value is asked whether it is the newest. Ask the index once: the largest valid_from below ts."
-- ---
SELECT impressions.imp_id, impressions.label, user_features.skip_rate
FROM impressions
LEFT JOIN user_features
	ON user_features.user_id = impressions.user_id
	AND user_features.valid_from < impressions.ts
	AND NOT EXISTS (
		SELECT 1
		FROM user_features AS newer
		WHERE newer.user_id = impressions.user_id
			AND newer.valid_from > user_features.valid_from
			AND newer.valid_from < impressions.ts
	)
ORDER BY impressions.imp_id;
