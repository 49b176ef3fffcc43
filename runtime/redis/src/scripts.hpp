// The scripts that decide in Redis, each atomically and by Redis's own clock.
//
// A window is a sorted set of its permits, scored with the microsecond at which they come free. A second key exists as
// long as the window is held back. `epoch` identifies the data set; if it is missing, Redis has lost its data. While
// `settle` exists nothing is granted, so that every process can report the permits it holds.
#pragma once

#include <string_view>

namespace exbind::inline v0_1::redis {

// KEYS: epoch, settle. ARGV: settling time in ms, 1 if processes may have counted alone in the meantime.
// Returns epoch and the time.
inline constexpr std::string_view hello_script = R"(
local t = redis.call('TIME')
local now = t[1] * 1000000 + t[2]
local epoch = redis.call('GET', KEYS[1])
local settle = ARGV[2] == '1'
if not epoch then
  epoch = string.format('%.0f', now)
  redis.call('SET', KEYS[1], epoch)
  settle = true
end
if settle and redis.call('EXISTS', KEYS[2]) == 0 then redis.call('SET', KEYS[2], 1, 'PX', ARGV[1]) end
return {epoch, now}
)";

// KEYS: epoch, settle, then for each window its permits and its hold. ARGV: the time after which nobody waits for the
// answer, settling time in ms, ticket, lease, then for each window count, length and cost. Times are in us.
// Returns 0 (taken), 1 (wait) or 2 (ask again), then the wait, the index of the window it is for, epoch, the time.
inline constexpr std::string_view take_script = R"(
local t = redis.call('TIME')
local now = t[1] * 1000000 + t[2]
if now > tonumber(ARGV[1]) then return {2, 0, 0, '', now} end
local epoch = redis.call('GET', KEYS[1])
if not epoch then
  epoch = string.format('%.0f', now)
  redis.call('SET', KEYS[1], epoch)
  redis.call('SET', KEYS[2], 1, 'PX', ARGV[2])
end
local settle = redis.call('PTTL', KEYS[2])
if settle > 0 then return {1, settle * 1000, 0, epoch, now} end
local lease = tonumber(ARGV[4])
local windows = (#KEYS - 2) / 2
local longest, index = 0, 0
for i = 1, windows do
  local key = KEYS[2 * i + 1]
  local count, window, cost = tonumber(ARGV[3 * i + 2]), tonumber(ARGV[3 * i + 3]), tonumber(ARGV[3 * i + 4])
  local wait = redis.call('PTTL', KEYS[2 * i + 2]) * 1000
  if window > 0 then
    redis.call('ZREMRANGEBYSCORE', key, '-inf', now)
    local over = redis.call('ZCARD', key) + cost - count
    if over > 0 then
      local last = redis.call('ZRANGE', key, over - 1, over - 1, 'WITHSCORES')
      wait = math.max(wait, math.min(tonumber(last[2]) - now, window), 1)
    end
  end
  if wait > longest then longest, index = wait, i - 1 end
end
if longest > 0 then return {1, longest, index, epoch, now} end
for i = 1, windows do
  local key = KEYS[2 * i + 1]
  local window, cost = tonumber(ARGV[3 * i + 3]), tonumber(ARGV[3 * i + 4])
  if window > 0 then
    for n = 1, cost do redis.call('ZADD', key, now + lease + window, ARGV[3] .. ':' .. n) end
    local live = math.ceil((lease + window) / 1000) + 1000
    if redis.call('PTTL', key) < live then redis.call('PEXPIRE', key, live) end
  end
end
return {0, 0, 0, epoch, now}
)";

// KEYS: the permits of each window. ARGV: ticket, then for each window how long its permits stay taken in us (0: not at
// all) and their number.
inline constexpr std::string_view put_script = R"(
local t = redis.call('TIME')
local now = t[1] * 1000000 + t[2]
for i = 1, #KEYS do
  local key, left, cost = KEYS[i], tonumber(ARGV[2 * i]), tonumber(ARGV[2 * i + 1])
  for n = 1, cost do
    if left > 0 then
      redis.call('ZADD', key, now + left, ARGV[1] .. ':' .. n)
    else
      redis.call('ZREM', key, ARGV[1] .. ':' .. n)
    end
  end
  local live = math.ceil(left / 1000) + 1000
  if left > 0 and redis.call('PTTL', key) < live then redis.call('PEXPIRE', key, live) end
end
return 0
)";

// KEYS: the hold of each window. ARGV: how long, in ms.
inline constexpr std::string_view hold_script = R"(
for i = 1, #KEYS do
  if redis.call('PTTL', KEYS[i]) < tonumber(ARGV[1]) then redis.call('SET', KEYS[i], 1, 'PX', ARGV[1]) end
end
return 0
)";

}  // namespace exbind::redis
