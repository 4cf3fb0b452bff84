# ---
# idea: goes through all spans again for every user
# cost: O(n · users)
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How often do you read each span?"
#   pointer: "The filter inside the loop over users reads the whole list once per user."
#   name: "Hidden quadratic: a full filter per user is O(n · users). Group the spans in one pass."
# ---
def listening_seconds(spans):
    seconds = {}
    for user in {span[0] for span in spans}:
        own = sorted((start, end) for who, start, end in spans if who == user)
        total = 0
        heard_until = own[0][0]
        for start, end in own:
            begin = max(start, heard_until)
            if end > begin:
                total += end - begin
                heard_until = end
        seconds[user] = total
    return seconds
