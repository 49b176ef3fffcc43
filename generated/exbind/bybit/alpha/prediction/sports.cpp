// Generated from specs/bybit/alpha/prediction/sports.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/alpha/prediction/sports.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::alpha::prediction::sports {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field group_stage_detail_request_fields[] = {
    {"eventType", offsetof(GroupStageDetailRequest, eventType), detail::integer(detail::Holder::required)},
    {"groupName", offsetof(GroupStageDetailRequest, groupName), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable group_stage_detail_request_table =
    detail::table_of<GroupStageDetailRequest>("GroupStageDetailRequest", group_stage_detail_request_fields);

constexpr detail::Field group_stage_detail_groups_standings_fields[] = {
    {"rank", offsetof(GroupStageDetailGroupsStandings, rank), detail::integer()},
    {"teamName", offsetof(GroupStageDetailGroupsStandings, teamName), detail::string()},
    {"played", offsetof(GroupStageDetailGroupsStandings, played), detail::integer()},
    {"won", offsetof(GroupStageDetailGroupsStandings, won), detail::integer()},
    {"drawn", offsetof(GroupStageDetailGroupsStandings, drawn), detail::integer()},
    {"lost", offsetof(GroupStageDetailGroupsStandings, lost), detail::integer()},
    {"goalsFor", offsetof(GroupStageDetailGroupsStandings, goalsFor), detail::integer()},
    {"goalsAgainst", offsetof(GroupStageDetailGroupsStandings, goalsAgainst), detail::integer()},
    {"goalDifference", offsetof(GroupStageDetailGroupsStandings, goalDifference), detail::integer()},
    {"points", offsetof(GroupStageDetailGroupsStandings, points), detail::integer()},
};
constexpr detail::ObjectTable group_stage_detail_groups_standings_table =
    detail::table_of<GroupStageDetailGroupsStandings>(
        "GroupStageDetailGroupsStandings", group_stage_detail_groups_standings_fields);

constexpr detail::Field group_stage_detail_groups_matches_fields[] = {
    {"matchId", offsetof(GroupStageDetailGroupsMatches, matchId), detail::string()},
    {"homeTeam", offsetof(GroupStageDetailGroupsMatches, homeTeam), detail::string()},
    {"awayTeam", offsetof(GroupStageDetailGroupsMatches, awayTeam), detail::string()},
    {"matchTime", offsetof(GroupStageDetailGroupsMatches, matchTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(GroupStageDetailGroupsMatches, status), detail::integer()},
    {"homeScore", offsetof(GroupStageDetailGroupsMatches, homeScore), detail::integer()},
    {"awayScore", offsetof(GroupStageDetailGroupsMatches, awayScore), detail::integer()},
    {"eventId", offsetof(GroupStageDetailGroupsMatches, eventId), detail::string()},
};
constexpr detail::ObjectTable group_stage_detail_groups_matches_table =
    detail::table_of<GroupStageDetailGroupsMatches>(
        "GroupStageDetailGroupsMatches", group_stage_detail_groups_matches_fields);

constexpr detail::ListTable list_of_group_stage_detail_groups_standings =
    detail::list_of<GroupStageDetailGroupsStandings>(detail::object(group_stage_detail_groups_standings_table));
constexpr detail::ListTable list_of_group_stage_detail_groups_matches =
    detail::list_of<GroupStageDetailGroupsMatches>(detail::object(group_stage_detail_groups_matches_table));

constexpr detail::Field group_stage_detail_groups_fields[] = {
    {"groupName", offsetof(GroupStageDetailGroups, groupName), detail::string()},
    {"standings", offsetof(GroupStageDetailGroups, standings),
     detail::list(list_of_group_stage_detail_groups_standings)},
    {"matches", offsetof(GroupStageDetailGroups, matches), detail::list(list_of_group_stage_detail_groups_matches)},
};
constexpr detail::ObjectTable group_stage_detail_groups_table =
    detail::table_of<GroupStageDetailGroups>("GroupStageDetailGroups", group_stage_detail_groups_fields);

constexpr detail::ListTable list_of_group_stage_detail_groups =
    detail::list_of<GroupStageDetailGroups>(detail::object(group_stage_detail_groups_table));

constexpr detail::Field group_stage_detail_fields[] = {
    {"groups", offsetof(GroupStageDetail, groups), detail::list(list_of_group_stage_detail_groups)},
};
constexpr detail::ObjectTable group_stage_detail_table =
    detail::table_of<GroupStageDetail>("GroupStageDetail", group_stage_detail_fields);

constexpr detail::Field match_list_request_fields[] = {
    {"eventType", offsetof(MatchListRequest, eventType), detail::integer(detail::Holder::required)},
    {"status", offsetof(MatchListRequest, status), detail::integer()},
    {"startTime", offsetof(MatchListRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"endTime", offsetof(MatchListRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"stageCode", offsetof(MatchListRequest, stageCode), detail::string(detail::Holder::optional)},
    {"limit", offsetof(MatchListRequest, limit), detail::integer()},
    {"pageIndex", offsetof(MatchListRequest, pageIndex), detail::integer()},
};
constexpr detail::ObjectTable match_list_request_table =
    detail::table_of<MatchListRequest>("MatchListRequest", match_list_request_fields);

constexpr detail::Field match_list_list_fields[] = {
    {"matchId", offsetof(MatchListList, matchId), detail::string()},
    {"eventType", offsetof(MatchListList, eventType), detail::integer()},
    {"stageCode", offsetof(MatchListList, stageCode), detail::string()},
    {"homeTeam", offsetof(MatchListList, homeTeam), detail::string()},
    {"awayTeam", offsetof(MatchListList, awayTeam), detail::string()},
    {"matchTime", offsetof(MatchListList, matchTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(MatchListList, status), detail::integer()},
    {"eventId", offsetof(MatchListList, eventId), detail::string()},
};
constexpr detail::ObjectTable match_list_list_table =
    detail::table_of<MatchListList>("MatchListList", match_list_list_fields);

constexpr detail::ListTable list_of_match_list_list =
    detail::list_of<MatchListList>(detail::object(match_list_list_table));

constexpr detail::Field match_list_fields[] = {
    {"list", offsetof(MatchList, list), detail::list(list_of_match_list_list)},
    {"total", offsetof(MatchList, total), detail::integer()},
    {"pageIndex", offsetof(MatchList, pageIndex), detail::integer()},
    {"pageSize", offsetof(MatchList, pageSize), detail::integer()},
};
constexpr detail::ObjectTable match_list_table = detail::table_of<MatchList>("MatchList", match_list_fields);

constexpr detail::Field timeline_stages_request_fields[] = {
    {"eventType", offsetof(TimelineStagesRequest, eventType), detail::integer(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable timeline_stages_request_table =
    detail::table_of<TimelineStagesRequest>("TimelineStagesRequest", timeline_stages_request_fields);

constexpr detail::Field timeline_stages_stages_fields[] = {
    {"stageCode", offsetof(TimelineStagesStages, stageCode), detail::string()},
    {"stageName", offsetof(TimelineStagesStages, stageName), detail::string()},
    {"status", offsetof(TimelineStagesStages, status), detail::integer()},
    {"matchCount", offsetof(TimelineStagesStages, matchCount), detail::integer()},
    {"startTime", offsetof(TimelineStagesStages, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"endTime", offsetof(TimelineStagesStages, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable timeline_stages_stages_table =
    detail::table_of<TimelineStagesStages>("TimelineStagesStages", timeline_stages_stages_fields);

constexpr detail::ListTable list_of_timeline_stages_stages =
    detail::list_of<TimelineStagesStages>(detail::object(timeline_stages_stages_table));

constexpr detail::Field timeline_stages_fields[] = {
    {"eventType", offsetof(TimelineStages, eventType), detail::integer()},
    {"stages", offsetof(TimelineStages, stages), detail::list(list_of_timeline_stages_stages)},
};
constexpr detail::ObjectTable timeline_stages_table =
    detail::table_of<TimelineStages>("TimelineStages", timeline_stages_fields);

constexpr detail::Type group_stage_detail_reply = detail::object(group_stage_detail_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit group_stage_detail_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation group_stage_detail_operation{
    .id = "alpha/prediction/sports.group_stage_detail",
    .method = "POST",
    .path = "/v5/alpha/prediction/sports/group-stage-detail",
    .auth = detail::Auth::private_,
    .limits = group_stage_detail_limits,
    .request = &group_stage_detail_request_table,
    .reply = &group_stage_detail_reply,
};

constexpr detail::Type match_list_reply = detail::object(match_list_table);
constexpr detail::Limit match_list_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation match_list_operation{
    .id = "alpha/prediction/sports.match_list",
    .method = "POST",
    .path = "/v5/alpha/prediction/sports/match-list",
    .auth = detail::Auth::private_,
    .limits = match_list_limits,
    .request = &match_list_request_table,
    .reply = &match_list_reply,
};

constexpr detail::Type timeline_stages_reply = detail::object(timeline_stages_table);
constexpr detail::Limit timeline_stages_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation timeline_stages_operation{
    .id = "alpha/prediction/sports.timeline_stages",
    .method = "GET",
    .path = "/v5/alpha/prediction/sports/timeline-stages",
    .auth = detail::Auth::private_,
    .limits = timeline_stages_limits,
    .request = &timeline_stages_request_table,
    .reply = &timeline_stages_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<GroupStageDetail> Api::group_stage_detail(GroupStageDetailRequest request) const {
    return {core_, group_stage_detail_operation, &request};
}

Call<MatchList> Api::match_list(MatchListRequest request) const {
    return {core_, match_list_operation, &request};
}

Call<TimelineStages> Api::timeline_stages(TimelineStagesRequest request) const {
    return {core_, timeline_stages_operation, &request};
}

const detail::ObjectTable& exbind_table(const GroupStageDetailRequest*) { return group_stage_detail_request_table; }
const detail::ObjectTable& exbind_table(const GroupStageDetailGroupsStandings*) {
    return group_stage_detail_groups_standings_table;
}
const detail::ObjectTable& exbind_table(const GroupStageDetailGroupsMatches*) {
    return group_stage_detail_groups_matches_table;
}
const detail::ObjectTable& exbind_table(const GroupStageDetailGroups*) { return group_stage_detail_groups_table; }
const detail::ObjectTable& exbind_table(const GroupStageDetail*) { return group_stage_detail_table; }
const detail::ObjectTable& exbind_table(const MatchListRequest*) { return match_list_request_table; }
const detail::ObjectTable& exbind_table(const MatchListList*) { return match_list_list_table; }
const detail::ObjectTable& exbind_table(const MatchList*) { return match_list_table; }
const detail::ObjectTable& exbind_table(const TimelineStagesRequest*) { return timeline_stages_request_table; }
const detail::ObjectTable& exbind_table(const TimelineStagesStages*) { return timeline_stages_stages_table; }
const detail::ObjectTable& exbind_table(const TimelineStages*) { return timeline_stages_table; }

}  // namespace exbind::bybit::alpha::prediction::sports
