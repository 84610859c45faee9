#include "app/active_filters.h"

#include "app/member_words.h"
#include "app/range_words.h"
#include "app/text.h"
#include "app/words.h"

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

/// What a member is set to, by its session's View: in short, and with nothing left out.
struct Words {
    QString brief, all;
};

Words codeWords(const Session& session, geo::Member member) {
    const auto list = *geo::listOf(member);
    const auto mask = session.view().filter.mask(member);
    QStringList words;
    for (std::size_t i = 0; i < geo::codes(list).size(); ++i)
        if ((mask >> i & 1u) != 0)
            words += session.atlas() ? session.atlas()->word(list, i, session.view().language)
                                     : toText(geo::code(list, i));
    Words found{.brief = words.value(0), .all = words.join(QStringLiteral(", "))};
    if (words.size() > 1)
        found.brief += QStringLiteral(" +%1").arg(words.size() - 1);
    return found;
}

QString limitText(const geo::BorderFilter& border, geo::Language language) {
    const auto distance = exactDistanceText(border.maxMeters, language);
    if (!border.border)
        return ActiveFilters::tr("All borders ≤ %1").arg(distance);
    return QStringLiteral("%1 ≤ %2").arg(borderText(*border.border), distance);
}

Words wordsOf(const Session& session, geo::Member member) {
    const auto& filter = session.view().filter;
    const auto language = session.view().language;
    const auto same = [](const QString& text) { return Words{.brief = text, .all = text}; };
    switch (member) {
    case geo::Member::Text:
        //: %1 a text that the records shown contain
        return same(ActiveFilters::tr("“%1”").arg(toText(filter.text).simplified()));
    case geo::Member::Border:
        return same(limitText(*filter.border, language));
    case geo::Member::Near:
        return same(ActiveFilters::tr("Radius %1").arg(exactDistanceText(filter.near->meters, language)));
    case geo::Member::Shape:
        return same(ActiveFilters::tr("Drawn area"));
    case geo::Member::Bbox:
        return same(ActiveFilters::tr("Rectangle"));
    case geo::Member::Employees:
        return same(rangeText(member, *filter.employees, language));
    case geo::Member::Budget:
        return same(rangeText(member, *filter.budget, language));
    case geo::Member::Period:
        return same(rangeText(*filter.period, language));
    default:
        return codeWords(session, member);
    }
}

} // namespace

ActiveFilters::ActiveFilters(QObject* parent) : QAbstractListModel(parent) {}

void ActiveFilters::setSession(Session* session) {
    if (session == session_)
        return;
    if (session_)
        session_->disconnect(this);
    session_ = session;
    if (session_) {
        connect(session_, &Session::filterChanged, this, &ActiveFilters::refresh);
        connect(session_, &Session::atlasChanged, this, &ActiveFilters::refresh);
        connect(session_, &Session::languageChanged, this, &ActiveFilters::refresh);
    }
    refresh();
    emit sessionChanged();
}

int ActiveFilters::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ActiveFilters::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case MemberRole:
        return toText(geo::memberName(row.member));
    case TitleRole:
        return row.title;
    case Qt::DisplayRole:
    case WordsRole:
        return row.words;
    case AllWordsRole:
        return row.allWords;
    case PausedRole:
        return row.paused;
    default:
        return {};
    }
}

QHash<int, QByteArray> ActiveFilters::roleNames() const {
    return {{MemberRole, "member"},
            {TitleRole, "title"},
            {WordsRole, "words"},
            {AllWordsRole, "allWords"},
            {PausedRole, "paused"}};
}

std::vector<ActiveFilters::Row> ActiveFilters::readRows() const {
    std::vector<Row> rows;
    if (!session_)
        return rows;
    for (std::size_t i = 0; i < geo::memberCount; ++i) {
        const auto member = static_cast<geo::Member>(i);
        if (!session_->view().filter.tests(member))
            continue;
        auto [brief, all] = wordsOf(*session_, member);
        rows.push_back({.member = member,
                        .title = memberWord(member),
                        .words = std::move(brief),
                        .allWords = std::move(all),
                        .paused = session_->view().isPaused(member)});
    }
    return rows;
}

void ActiveFilters::refresh() {
    // Both are in the order of Member: what stays keeps its row, so that a chip keeps its focus.
    const auto next = readRows();
    const auto before = rows_.size();
    std::size_t at = 0;
    for (const auto& row : next) {
        while (at < rows_.size() && rows_[at].member < row.member) {
            beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
            rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(at));
            endRemoveRows();
        }
        if (at == rows_.size() || rows_[at].member != row.member) {
            beginInsertRows({}, static_cast<int>(at), static_cast<int>(at));
            rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(at), row);
            endInsertRows();
        } else if (rows_[at] != row) {
            rows_[at] = row;
            emit dataChanged(index(static_cast<int>(at)), index(static_cast<int>(at)));
        }
        ++at;
    }
    if (at < rows_.size()) {
        beginRemoveRows({}, static_cast<int>(at), count() - 1);
        rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(at), rows_.end());
        endRemoveRows();
    }
    if (rows_.size() != before)
        emit countChanged();
}

} // namespace atlas
