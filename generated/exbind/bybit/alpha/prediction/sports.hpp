// Generated from specs/bybit/alpha/prediction/sports.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/alpha/prediction/sports.
namespace exbind::inline v0_1::bybit::alpha::prediction::sports {

/// Parameters of Api::group_stage_detail.
struct GroupStageDetailRequest {
    NamedOnly named{};
    Required<std::int64_t> eventType;
    Optional<std::string> groupName{};  ///< e.g. A
};

/// Part of GroupStageDetailGroups.
struct GroupStageDetailGroupsStandings {
    std::optional<std::int64_t> rank{};
    std::string teamName{};
    std::optional<std::int64_t> played{};
    std::optional<std::int64_t> won{};
    std::optional<std::int64_t> drawn{};
    std::optional<std::int64_t> lost{};
    std::optional<std::int64_t> goalsFor{};
    std::optional<std::int64_t> goalsAgainst{};
    std::optional<std::int64_t> goalDifference{};
    std::optional<std::int64_t> points{};

    bool operator==(const GroupStageDetailGroupsStandings&) const = default;
};

/// Part of GroupStageDetailGroups.
struct GroupStageDetailGroupsMatches {
    std::string matchId{};
    std::string homeTeam{};
    std::string awayTeam{};
    std::optional<TimePoint> matchTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> status{};
    std::optional<std::int64_t> homeScore{};
    std::optional<std::int64_t> awayScore{};
    std::string eventId{};

    bool operator==(const GroupStageDetailGroupsMatches&) const = default;
};

/// Part of GroupStageDetail.
struct GroupStageDetailGroups {
    std::string groupName{};  ///< e.g. A
    Vector<GroupStageDetailGroupsStandings> standings{};
    Vector<GroupStageDetailGroupsMatches> matches{};

    bool operator==(const GroupStageDetailGroups&) const = default;
};

/// Reply of Api::group_stage_detail.
struct GroupStageDetail {
    Vector<GroupStageDetailGroups> groups{};

    bool operator==(const GroupStageDetail&) const = default;
};

/// Parameters of Api::match_list.
struct MatchListRequest {
    NamedOnly named{};
    Required<std::int64_t> eventType;
    Optional<std::int64_t> status{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::string> stageCode{};
    Optional<std::int64_t> limit{};
    Optional<std::int64_t> pageIndex{};
};

/// Part of MatchList.
struct MatchListList {
    std::string matchId{};
    std::optional<std::int64_t> eventType{};
    std::string stageCode{};
    std::string homeTeam{};
    std::string awayTeam{};
    std::optional<TimePoint> matchTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> status{};
    std::string eventId{};

    bool operator==(const MatchListList&) const = default;
};

/// Reply of Api::match_list.
struct MatchList {
    Vector<MatchListList> list{};
    std::optional<std::int64_t> total{};
    std::optional<std::int64_t> pageIndex{};
    std::optional<std::int64_t> pageSize{};

    bool operator==(const MatchList&) const = default;
};

/// Parameters of Api::timeline_stages.
struct TimelineStagesRequest {
    NamedOnly named{};
    Required<std::int64_t> eventType;
};

/// Part of TimelineStages.
struct TimelineStagesStages {
    std::string stageCode{};
    std::string stageName{};
    std::optional<std::int64_t> status{};
    std::optional<std::int64_t> matchCount{};
    std::optional<TimePoint> startTime{};  ///< Unix milliseconds
    std::optional<TimePoint> endTime{};    ///< Unix milliseconds

    bool operator==(const TimelineStagesStages&) const = default;
};

/// Reply of Api::timeline_stages.
struct TimelineStages {
    std::optional<std::int64_t> eventType{};
    Vector<TimelineStagesStages> stages{};

    bool operator==(const TimelineStages&) const = default;
};

/// The operations of alpha/prediction/sports. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Sports Group Stage Detail
    /// POST /v5/alpha/prediction/sports/group-stage-detail
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/prediction/sports-group-stage-detail
    Call<GroupStageDetail> group_stage_detail(GroupStageDetailRequest request) const;

    /// Get Sports Match List
    /// POST /v5/alpha/prediction/sports/match-list
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/prediction/sports-match-list
    Call<MatchList> match_list(MatchListRequest request) const;

    /// Get Sports Timeline Stages
    /// GET /v5/alpha/prediction/sports/timeline-stages
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/alpha/prediction/sports-timeline-stages
    Call<TimelineStages> timeline_stages(TimelineStagesRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const GroupStageDetailRequest*);
const detail::ObjectTable& exbind_table(const GroupStageDetailGroupsStandings*);
const detail::ObjectTable& exbind_table(const GroupStageDetailGroupsMatches*);
const detail::ObjectTable& exbind_table(const GroupStageDetailGroups*);
const detail::ObjectTable& exbind_table(const GroupStageDetail*);
const detail::ObjectTable& exbind_table(const MatchListRequest*);
const detail::ObjectTable& exbind_table(const MatchListList*);
const detail::ObjectTable& exbind_table(const MatchList*);
const detail::ObjectTable& exbind_table(const TimelineStagesRequest*);
const detail::ObjectTable& exbind_table(const TimelineStagesStages*);
const detail::ObjectTable& exbind_table(const TimelineStages*);

}  // namespace exbind::bybit::alpha::prediction::sports
