-- ---
-- idea: compares the last moment up to the impression with the first one after it
-- mistake: future-leak
-- must_fail: [nearer in the future, only the future, "one user, two values", known a second later, a new value in the same second, NULL before a value, later on the same day, zero and negative times]
-- messages:
--   nudge: "Would you have had this value when the card was shown?"
--   pointer: "The nearest value may lie in the future."
--   name: "Future leak: first keep the rows with valid_from < ts, then take the newest."
-- ---
WITH around AS (
	SELECT
		imp_id,
		label,
		user_id,
		ts,
		(SELECT MAX(valid_from) FROM user_features WHERE user_features.user_id = impressions.user_id AND valid_from <= ts) AS before,
		(SELECT MIN(valid_from) FROM user_features WHERE user_features.user_id = impressions.user_id AND valid_from > ts) AS after
	FROM impressions
)
SELECT around.imp_id, around.label, user_features.skip_rate
FROM around
LEFT JOIN user_features
	ON user_features.user_id = around.user_id
	AND user_features.valid_from = CASE
		WHEN around.after IS NULL OR around.ts - around.before <= around.after - around.ts THEN around.before
		ELSE around.after
	END
ORDER BY around.imp_id;
