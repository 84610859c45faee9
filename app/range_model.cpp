#include "app/range_model.h"

#include "app/member_words.h"
#include "app/range_words.h"
#include "app/text.h"
#include "app/words.h"

#include <algorithm>
#include <string>
#include <utility>

namespace atlas {

namespace {

std::int64_t yearOf(const geo::Date& date, std::chrono::sys_days geo::Date::* day) {
    return static_cast<int>(std::chrono::year_month_day(date.*day).year());
}

std::optional<geo::Date> wholeYear(std::optional<std::int64_t> year) {
    return year ? geo::Date::parse(std::to_string(*year)) : std::nullopt;
}

QList<int> listOf(const std::vector<geo::RecordIndex>& counts) {
    QList<int> list;
    list.reserve(static_cast<qsizetype>(counts.size()));
    for (const auto count : counts)
        list.append(static_cast<int>(count));
    return list;
}

std::uint16_t bitOf(geo::Member member) {
    return static_cast<std::uint16_t>(1u << static_cast<unsigned>(member));
}

} // namespace

RangeModel::RangeModel(QObject* parent) : QObject(parent) {}

void RangeModel::setSession(Session* session) {
    if (session == session_)
        return;
    if (session_)
        session_->disconnect(this);
    session_ = session;
    if (session_) {
        connect(session_, &Session::filterChanged, this, &RangeModel::refresh);
        connect(session_, &Session::atlasChanged, this, &RangeModel::refresh);
        connect(session_, &Session::languageChanged, this, &RangeModel::refresh);
    }
    refresh();
    emit sessionChanged();
}

QString RangeModel::member() const {
    return member_ ? toText(geo::memberName(*member_)) : QString();
}

void RangeModel::setMember(const QString& name) {
    auto member = geo::memberByName(name.toStdString());
    if (member != geo::Member::Employees && member != geo::Member::Budget && member != geo::Member::Period)
        member.reset();
    if (member == member_)
        return;
    member_ = member;
    refresh();
    emit memberChanged();
}

void RangeModel::setCounting(bool counting) {
    if (counting == counting_)
        return;
    counting_ = counting;
    refresh();
    emit countingChanged();
}

int RangeModel::largestBar() const {
    return counts_.bars.isEmpty() ? 0 : std::ranges::max(counts_.bars);
}

void RangeModel::refresh() {
    AtlasPtr atlas = session_ ? session_->atlas() : nullptr;
    bool placed = false;
    if (atlas != atlas_ || member_ != axisMember_) {
        atlas_ = std::move(atlas);
        axisMember_ = member_;
        axis_ = atlas_ && member_ ? RangeAxis(*member_, atlas_->query()) : RangeAxis();
        counted_.reset();
        countedInside_.reset();
        QList<double> stops;
        for (const auto stop : axis_.stops())
            stops.append(axis_.position(static_cast<double>(stop)));
        placed = std::exchange(stops_, stops) != stops_;
    }
    bool counted = false, lit = false;
    if (counting_) {
        // A member that tests nothing asks as the others do: no need to count again.
        const auto others = asked(false), within = asked(true);
        if (counted_ != others) {
            counted = std::exchange(counts_, readCounts(others)) != counts_;
            counted_ = others;
        }
        if (countedInside_ != within) {
            lit = std::exchange(inside_, readInside()) != inside_;
            countedInside_ = within;
        }
    }
    const bool moved = std::exchange(range_, readRange()) != range_;
    const bool worded = std::exchange(words_, readWords()) != words_;
    // Whoever is told now, sees all of it.
    if (placed)
        emit axisChanged();
    if (counted)
        emit barsChanged();
    if (lit)
        emit insideChanged();
    if (moved)
        emit rangeChanged();
    if (worded)
        emit wordsChanged();
}

geo::Filter RangeModel::filter() const {
    return session_ ? session_->view().filter : geo::Filter();
}

geo::Filter RangeModel::asked(bool within) const {
    if (!session_ || !member_)
        return {};
    auto view = session_->view();
    view.paused &= static_cast<std::uint16_t>(~bitOf(*member_));
    const auto applied = view.appliedFilter();
    return within && applied.tests(*member_) ? applied : applied.without(*member_);
}

geo::Histogram RangeModel::histogram(const geo::Filter& filter) const {
    if (axis_.empty())
        return {};
    const auto& query = atlas_->query();
    const auto passing = query.select(filter);
    const auto& stops = axis_.stops();
    if (*member_ == geo::Member::Period)
        return query.runningPerYear(passing, static_cast<int>(stops.front()),
                                    static_cast<int>(stops.back()) - 1);
    const std::vector<double> edges(stops.begin(), stops.end());
    return query.histogram(
        passing, *member_ == geo::Member::Budget ? geo::Column::BudgetEur : geo::Column::Employees, edges);
}

RangeModel::Counts RangeModel::readCounts(const geo::Filter& others) const {
    const auto found = histogram(others);
    return {.bars = listOf(found.bins), .unknown = static_cast<int>(found.unknown)};
}

QList<int> RangeModel::readInside() const {
    auto inside = listOf(histogram(asked(true)).bins);
    if (member_ != geo::Member::Period)
        return inside;
    // A project that passes also runs in years beyond the period: these stay out of it.
    const auto [from, to] = ends();
    for (qsizetype i = 0; i < inside.size(); ++i) {
        const auto year = axis_.stops()[static_cast<std::size_t>(i)];
        if ((from && year < *from) || (to && year > *to))
            inside[i] = 0;
    }
    return inside;
}

std::array<RangeModel::End, 2> RangeModel::ends() const {
    const auto now = filter();
    if (member_ == geo::Member::Period && now.period)
        return {now.period->from.transform([](auto& date) { return yearOf(date, &geo::Date::first); }),
                now.period->to.transform([](auto& date) { return yearOf(date, &geo::Date::last); })};
    const auto& range = member_ == geo::Member::Budget ? now.budget : now.employees;
    if (member_ != geo::Member::Period && member_ && range)
        return {range->min, range->max};
    return {};
}

RangeModel::Range RangeModel::readRange() const {
    Range range{.highStop = std::max(0, lastStop())};
    if (!session_ || !member_)
        return range;
    range.limited = session_->view().filter.tests(*member_);
    range.paused = range.limited && session_->view().isPaused(*member_);
    if (axis_.empty())
        return range;
    const auto [from, to] = ends();
    if (from)
        range.low = axis_.position(static_cast<double>(*from));
    if (to) // the last year is within the period: its end is where the next one begins
        range.high = axis_.position(static_cast<double>(*to) + (member_ == geo::Member::Period ? 1 : 0));
    range.lowStop = static_cast<int>(axis_.stopAt(range.low));
    range.highStop = static_cast<int>(axis_.stopAt(range.high));
    return range;
}

RangeModel::Words RangeModel::readWords() const {
    if (!session_ || !member_)
        return {};
    const auto language = session_->view().language;
    const auto now = filter();
    const auto [from, to] = ends();
    //: An end of a range that limits nothing
    const auto open = [] { return tr("open"); };
    Words words{.title = memberWord(*member_),
                .low = from ? valueText(*member_, *from, language) : open(),
                .high = to ? valueText(*member_, *to, language) : open()};
    if (*member_ == geo::Member::Period)
        words.range = now.period ? atlas::rangeText(*now.period, language) : QString();
    else if (const auto& range = *member_ == geo::Member::Budget ? now.budget : now.employees)
        words.range = atlas::rangeText(*member_, *range, language);
    for (const auto tick : axis_.ticks()) {
        const auto stop = axis_.stops()[tick];
        // A year is named in the middle of its bar.
        const double at = static_cast<double>(stop) + (*member_ == geo::Member::Period ? 0.5 : 0);
        words.ticks.append(
            {.position = axis_.position(at), .text = shortValueText(*member_, stop, language)});
    }
    return words;
}

int RangeModel::stopAt(double position) const {
    return axis_.empty() ? 0 : static_cast<int>(axis_.stopAt(position));
}

int RangeModel::stopFrom(double position, int by) const {
    if (axis_.empty() || by == 0)
        return stopAt(position);
    constexpr double same = 1e-9;
    const auto next = by > 0 ? std::ranges::upper_bound(stops_, position + same) - stops_.begin() + by - 1
                             : std::ranges::lower_bound(stops_, position - same) - stops_.begin() + by;
    return static_cast<int>(std::clamp<qsizetype>(next, 0, lastStop()));
}

RangeModel::End RangeModel::lowEnd(int stop) const {
    return stop <= 0 ? End() : axis_.stops()[static_cast<std::size_t>(stop)];
}

RangeModel::End RangeModel::highEnd(int stop) const {
    if (stop >= lastStop())
        return {};
    return axis_.stops()[static_cast<std::size_t>(stop)] - (member_ == geo::Member::Period ? 1 : 0);
}

bool RangeModel::setRange(int low, int high) {
    return low >= 0 && high <= lastStop() && low < high && put(low, high);
}

bool RangeModel::setLow(int stop) {
    const bool fits = stop == 0 || (stop > 0 && stop < lastStop() && stops_[stop] < range_.high);
    return fits && lastStop() > 0 && put(stop, std::nullopt);
}

bool RangeModel::setHigh(int stop) {
    const bool fits = stop == lastStop() || (stop > 0 && stop < lastStop() && stops_[stop] > range_.low);
    return fits && lastStop() > 0 && put(std::nullopt, stop);
}

bool RangeModel::put(std::optional<int> low, std::optional<int> high) {
    auto next = filter();
    if (*member_ == geo::Member::Period) {
        auto period = next.period.value_or(geo::PeriodFilter());
        if (low)
            period.from = wholeYear(lowEnd(*low));
        if (high)
            period.to = wholeYear(highEnd(*high));
        next.period = period;
    } else {
        auto& numbers = *member_ == geo::Member::Budget ? next.budget : next.employees;
        auto range = numbers.value_or(geo::NumberRange());
        if (low)
            range.min = lowEnd(*low);
        if (high)
            range.max = highEnd(*high);
        numbers = range;
    }
    return change(next);
}

bool RangeModel::change(const geo::Filter& wanted) {
    auto next = wanted;
    const auto bit = bitOf(*member_);
    if (!included_)
        included_ = (next.unknown & bit) != 0;
    // A range without ends is none, and lets nobody in by exception.
    if (!next.tests(*member_))
        next = next.without(*member_);
    else if (*included_)
        next.unknown |= bit;
    session_->setFilter(next, QStringLiteral("range:") + member());
    return true;
}

void RangeModel::settle() {
    included_.reset();
    if (session_)
        session_->endStep();
}

void RangeModel::clear() {
    settle();
    if (session_ && member_)
        session_->clearMember(member());
}

} // namespace atlas
