// The envelopes as tables, as the generator writes them for other structs.
#pragma once

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/json.hpp"
#include "fields.hpp"

namespace exbind::bench {

template <class Row>
const detail::ObjectTable& exbind_table(const OkxReply<Row>*) {
    using Reply = OkxReply<Row>;
    static const detail::ListTable rows = detail::list_of<Row>(detail::JsonType<Row>::type());
    static const detail::Field fields[] = {
        {"code", offsetof(Reply, code), detail::string()},
        {"msg", offsetof(Reply, msg), detail::string()},
        {"data", offsetof(Reply, data), detail::list(rows)},
    };
    static const detail::ObjectTable table = detail::table_of<Reply>("Reply", fields);
    return table;
}

inline const detail::ObjectTable& exbind_table(const WooxReply*) {
    static const detail::Field fields[] = {
        {"success", offsetof(WooxReply, success), detail::boolean()},
        {"data", offsetof(WooxReply, data), detail::JsonType<woox::trade::Orders>::type()},
        {"timestamp", offsetof(WooxReply, timestamp), detail::timestamp(detail::TimeUnit::milliseconds)},
    };
    static const detail::ObjectTable table = detail::table_of<WooxReply>("Reply", fields);
    return table;
}

}  // namespace exbind::bench
