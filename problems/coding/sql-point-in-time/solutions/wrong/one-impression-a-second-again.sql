-- ---
-- idea: numbers the impressions of a user and second and keeps one
-- mistake: duplicates-collapsed
-- must_fail: [three at once]
-- messages:
--   nudge: "How many rows do you return, and how many impressions are there?"
--   pointer: "Your numbering runs over user and second, and two cards may be shown at once."
--   name: "Too much collapsed: the key of an impression is imp_id."
-- ---
SELECT impressions.imp_id, impressions.label, user_features.skip_rate
FROM (
	SELECT imp_id, user_id, ts, label
	FROM (SELECT imp_id, user_id, ts, label, ROW_NUMBER() OVER (PARTITION BY user_id, ts ORDER BY imp_id) AS place FROM impressions)
	WHERE place = 1
) AS impressions
LEFT JOIN user_features
	ON user_features.user_id = impressions.user_id
	AND user_features.valid_from = (
		SELECT MAX(known.valid_from)
		FROM user_features AS known
		WHERE known.user_id = impressions.user_id AND known.valid_from < impressions.ts
	)
ORDER BY impressions.imp_id;
