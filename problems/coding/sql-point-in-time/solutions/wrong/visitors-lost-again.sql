-- ---
-- idea: starts from the users of the impressions
-- mistake: null-handling
-- must_fail: [not logged in]
-- messages:
--   nudge: "How many rows do you return, and how many impressions are there?"
--   pointer: "A visitor who was not logged in has no user, and your first join removes the row."
--   name: "NULL dropped: an impression without a user is returned with NULL."
-- ---
SELECT impressions.imp_id, impressions.label, user_features.skip_rate
FROM (SELECT DISTINCT user_id FROM impressions) AS listeners
JOIN impressions ON impressions.user_id = listeners.user_id
LEFT JOIN user_features
	ON user_features.user_id = impressions.user_id
	AND user_features.valid_from = (
		SELECT MAX(known.valid_from)
		FROM user_features AS known
		WHERE known.user_id = impressions.user_id AND known.valid_from < impressions.ts
	)
ORDER BY impressions.imp_id;
