-- ---
-- idea: keeps impressions for which a newest moment was found
-- mistake: zero-rows
-- must_fail: ["one user, two values", impressions only, an unknown value, known a second later, only the future, not logged in, users are apart, later on the same day]
-- messages:
--   nudge: "How many rows do you return, and how many impressions are there?"
--   pointer: "Joining in WHERE drops impressions for which nothing is known."
--   name: "Rows lost: every impression is an example, also without a value. LEFT JOIN."
-- ---
WITH moments AS (
	SELECT
		imp_id,
		label,
		user_id,
		(SELECT MAX(valid_from) FROM user_features WHERE user_features.user_id = impressions.user_id AND valid_from < ts) AS moment
	FROM impressions
)
SELECT moments.imp_id, moments.label, user_features.skip_rate
FROM moments, user_features
WHERE user_features.user_id = moments.user_id AND user_features.valid_from = moments.moment
ORDER BY moments.imp_id;
