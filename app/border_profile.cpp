#include "app/border_profile.h"

#include "app/text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas {

namespace {

/// From west to east, as people name the borders: FR–LU, LU–DE, BE–DE.
constexpr std::array<std::string_view, 4> nameOrder{"FR", "LU", "BE", "DE"};

std::optional<std::size_t> countryOf(std::string_view code) {
    const auto index = geo::codeIndex(geo::List::Countries, code);
    return index ? std::optional<std::size_t>(*index) : std::nullopt;
}

} // namespace

BorderProfile::BorderProfile(QObject* parent) : QObject(parent) {
    refresh();
}

void BorderProfile::setSession(Session* session) {
    if (session == session_)
        return;
    if (session_)
        session_->disconnect(this);
    session_ = session;
    if (session_) {
        connect(session_, &Session::filterChanged, this, &BorderProfile::refresh);
        connect(session_, &Session::atlasChanged, this, &BorderProfile::refresh);
        connect(session_, &Session::languageChanged, this, &BorderProfile::refresh);
    }
    refresh();
    emit sessionChanged();
}

void BorderProfile::setAxisMeters(double meters) {
    if (!(meters > 0) || meters == axisMeters_)
        return;
    axisMeters_ = meters;
    refresh();
    emit axisChanged();
}

void BorderProfile::refresh() {
    measure();
    Sides sides;
    if (border_) {
        const auto pair = geo::borderPairs[*border_];
        const auto first = pair.substr(0, 2), second = pair.substr(3);
        const bool turned = std::ranges::find(nameOrder, first) > std::ranges::find(nameOrder, second);
        sides = {.left = countryOf(turned ? second : first), .right = countryOf(turned ? first : second)};
    }
    const bool turned = std::exchange(sides_, sides) != sides_;
    const bool counted = std::exchange(counts_, readCounts()) != counts_ || turned;
    const bool drawn = std::exchange(bars_, readBars()) != bars_;
    const bool worded = std::exchange(words_, readWords()) != words_;
    // Whoever is told now, sees all of it.
    if (turned)
        emit pairChanged();
    if (drawn)
        emit barsChanged();
    if (counted)
        emit countsChanged();
    if (worded)
        emit wordsChanged();
}

void BorderProfile::measure() {
    AtlasPtr atlas = session_ ? session_->atlas() : nullptr;
    const auto chosen = session_ ? session_->view().filter.border : std::nullopt;
    const auto border = chosen ? chosen->border : std::nullopt;
    auto others = session_ ? session_->view().appliedFilter().without(geo::Member::Border) : geo::Filter();
    if (atlas == atlas_ && border == border_ && others == others_)
        return;
    atlas_ = std::move(atlas);
    border_ = border;
    others_ = std::move(others);
    for (auto& meters : meters_)
        meters.clear();
    if (!atlas_ || !border_)
        return;
    const geo::Catalogue& catalogue = atlas_->catalogue();
    const geo::Selection passing = atlas_->query().select(others_);
    for (geo::RecordIndex i = 0; i < catalogue.size(); ++i) {
        const geo::Record& record = catalogue.record(i);
        const auto country = countryOf(record.country);
        if (!passing.test(i) || !record.derived || !country)
            continue;
        if (const double meters = record.derived->borderMeters[*border_]; !std::isnan(meters))
            meters_[*country].push_back(meters);
    }
    for (auto& meters : meters_)
        std::ranges::sort(meters);
}

BorderProfile::Bars BorderProfile::readBars() const {
    const double step = axisMeters_ / static_cast<double>(barCount);
    const auto side = [&](Country country) {
        QList<int> bars(barCount);
        if (!country)
            return bars;
        const auto& meters = meters_[*country];
        auto from = meters.begin();
        for (std::size_t i = 0; i < barCount; ++i) {
            const auto to = std::upper_bound(from, meters.end(), step * static_cast<double>(i + 1));
            bars[static_cast<qsizetype>(i)] = static_cast<int>(to - from);
            from = to;
        }
        return bars;
    };
    Bars bars{.left = side(sides_.left), .right = side(sides_.right)};
    bars.largest = std::max(std::ranges::max(bars.left), std::ranges::max(bars.right));
    return bars;
}

std::array<int, BorderProfile::countryCount> BorderProfile::readCounts() const {
    std::array<int, countryCount> counts{};
    if (!border_)
        return counts;
    const double limit = session_->view().filter.border->maxMeters;
    for (std::size_t i = 0; i < countryCount; ++i)
        counts[i] = static_cast<int>(std::ranges::upper_bound(meters_[i], limit) - meters_[i].begin());
    return counts;
}

BorderProfile::Words BorderProfile::readWords() const {
    return {.left = word(sides_.left), .right = word(sides_.right), .third = thirdText()};
}

QString BorderProfile::thirdText() const {
    // In every language an adjective, which follows the number.
    const auto records = [](std::size_t country, int n) {
        switch (country) {
        case 0:
            return tr("%Ln Belgian record(s)", nullptr, n);
        case 1:
            return tr("%Ln German record(s)", nullptr, n);
        case 2:
            return tr("%Ln French record(s)", nullptr, n);
        default:
            return tr("%Ln Luxembourg record(s)", nullptr, n);
        }
    };
    const auto more = [](std::size_t country, int n) {
        switch (country) {
        case 0:
            //: Follows "and 3 German records and": the word records is not said again
            return tr("%Ln Belgian", nullptr, n);
        case 1:
            //: Follows "and 3 Belgian records and": the word records is not said again
            return tr("%Ln German", nullptr, n);
        case 2:
            //: Follows "and 3 Belgian records and": the word records is not said again
            return tr("%Ln French", nullptr, n);
        default:
            //: Follows "and 3 Belgian records and": the word records is not said again
            return tr("%Ln Luxembourgish", nullptr, n);
        }
    };
    std::vector<std::size_t> thirds;
    for (std::size_t i = 0; i < countryCount; ++i)
        if (counts_[i] > 0 && sides_.left != i && sides_.right != i)
            thirds.push_back(i);
    if (thirds.empty())
        return {};
    const QString first = records(thirds[0], counts_[thirds[0]]);
    if (thirds.size() == 1)
        //: Below the records of both sides of a border. %1: "3 Belgian records"
        return tr("and %1, near the tripoint").arg(first);
    //: Below the records of both sides of a border. %1: "3 Belgian records", %2: "2 German"
    return tr("and %1 and %2").arg(first, more(thirds[1], counts_[thirds[1]]));
}

QString BorderProfile::word(Country country) const {
    if (!country)
        return {};
    return atlas_ ? atlas_->word(geo::List::Countries, *country, session_->view().language) : code(country);
}

QString BorderProfile::code(Country country) {
    return country ? toText(geo::code(geo::List::Countries, *country)) : QString();
}

} // namespace atlas
