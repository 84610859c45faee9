#include "app/border_profile.h"

#include "app/text.h"

#include <algorithm>
#include <cmath>
#include <limits>
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
    const bool anew = measure() || barMeters_ != axisMeters_;
    Sides sides;
    if (border_) {
        const auto pair = geo::borderPairs[*border_];
        const auto first = pair.substr(0, 2), second = pair.substr(3);
        const bool turned = std::ranges::find(nameOrder, first) > std::ranges::find(nameOrder, second);
        sides = {.left = countryOf(turned ? second : first), .right = countryOf(turned ? first : second)};
    }
    const bool turned = std::exchange(sides_, sides) != sides_;
    const bool counted = std::exchange(counts_, readCounts()) != counts_ || turned;
    const bool drawn = anew && std::exchange(bars_, readBars()) != bars_;
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

bool BorderProfile::measure() {
    AtlasPtr atlas = session_ ? session_->atlas() : nullptr;
    const auto chosen = session_ ? session_->view().filter.border : std::nullopt;
    const auto border = chosen ? chosen->border : std::nullopt;
    auto others = session_ ? session_->view().appliedFilter().without(geo::Member::Border) : geo::Filter();
    if (atlas == atlas_ && border == border_ && others == others_)
        return false;
    atlas_ = std::move(atlas);
    border_ = border;
    others_ = std::move(others);
    return true;
}

BorderProfile::Bars BorderProfile::readBars() {
    barMeters_ = axisMeters_;
    // Bars hold their right end, the bins of a histogram their left one.
    constexpr double infinite = std::numeric_limits<double>::infinity();
    const double step = axisMeters_ / static_cast<double>(barCount);
    std::vector<double> edges{-infinite};
    for (std::size_t i = 1; i < barCount; ++i)
        edges.push_back(std::nextafter(step * static_cast<double>(i), infinite));
    edges.push_back(step * static_cast<double>(barCount));
    const auto side = [&](Country country) {
        QList<int> bars(barCount);
        if (!atlas_ || !border_ || !country)
            return bars;
        auto filter = others_;
        filter.countries = countriesOf(*country);
        if (filter.countries == 0)
            return bars;
        const auto histogram = atlas_->query().histogram(atlas_->query().select(filter),
                                                         geo::Column::BorderMeters, edges, border_);
        std::ranges::transform(histogram.bins, bars.begin(), [](geo::RecordIndex n) { return int(n); });
        return bars;
    };
    Bars bars{.left = side(sides_.left), .right = side(sides_.right)};
    bars.largest = std::max(std::ranges::max(bars.left), std::ranges::max(bars.right));
    return bars;
}

std::uint16_t BorderProfile::countriesOf(std::size_t country) const {
    const auto only = static_cast<std::uint16_t>(1U << country);
    const auto chosen = others_.tests(geo::Member::Countries) ? others_.countries : only;
    return static_cast<std::uint16_t>(only & chosen);
}

std::array<int, BorderProfile::countryCount> BorderProfile::readCounts() const {
    std::array<int, countryCount> counts{};
    if (!atlas_ || !border_)
        return counts;
    auto filter = others_;
    filter.border = session_->view().filter.border;
    filter.unknown &= static_cast<std::uint16_t>(~(1U << static_cast<unsigned>(geo::Member::Border)));
    const auto answer = atlas_->query().run(filter);
    const auto& facet = answer.facets[static_cast<std::size_t>(geo::List::Countries)];
    for (std::size_t i = 0; i < countryCount; ++i)
        counts[i] = countriesOf(i) == 0 ? 0 : static_cast<int>(facet[i]);
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
