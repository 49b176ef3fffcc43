# Calls: signing, limits, transport, replies.
target_sources(exbind_runtime PRIVATE)
