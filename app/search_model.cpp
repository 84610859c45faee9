#include "app/search_model.h"

#include <QtConcurrent>

#include <algorithm>
#include <ranges>
#include <string>
#include <tuple>
#include <utility>

namespace atlas {

namespace {

std::vector<std::string_view> wordsOf(std::string_view text) {
    std::vector<std::string_view> words;
    for (const auto part : std::views::split(text, ' '))
        if (!part.empty())
            words.emplace_back(part.begin(), part.end());
    return words;
}

bool holds(std::string_view text, const std::vector<std::string_view>& words) {
    return std::ranges::all_of(words, [&](std::string_view word) { return text.contains(word); });
}

/// Whether `word` begins a word of `text`.
bool beginsWord(std::string_view text, std::string_view word) {
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
        if (at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n' || text[at - 1] == '-')
            return true;
    return false;
}

/// How well a name answers: 0 begins with the text, 1 its words begin so, 2 holds it, 3 does not.
int distanceOf(std::string_view name, std::string_view text, const std::vector<std::string_view>& words) {
    if (name.starts_with(text))
        return 0;
    if (std::ranges::all_of(words, [&](std::string_view word) { return beginsWord(name, word); }))
        return 1;
    return holds(name, words) ? 2 : 3;
}

std::string trimmedFold(const QString& text) {
    return geo::fold(text.simplified().toStdString());
}

} // namespace

SearchModel::SearchModel(QObject* parent) : QAbstractListModel(parent) {
    connect(&watcher_, &QFutureWatcherBase::finished, this, &SearchModel::finish);
}

void SearchModel::setSession(Session* session) {
    if (session == session_)
        return;
    if (session_)
        session_->disconnect(this);
    session_ = session;
    if (session_) {
        connect(session_, &Session::atlasChanged, this, &SearchModel::update);
        connect(session_, &Session::languageChanged, this, &SearchModel::reword);
    }
    emit sessionChanged();
    update();
}

void SearchModel::setText(const QString& text) {
    if (text == text_)
        return;
    text_ = text;
    emit textChanged();
    update();
}

std::vector<SearchModel::Hit> SearchModel::find(const LoadedAtlas& atlas, const std::string& text) {
    const auto words = wordsOf(text);
    if (words.empty())
        return {};
    std::vector<Hit> hits;

    using Found = std::tuple<int, std::string, geo::RecordIndex>; // how well, name, which
    std::vector<Found> records;
    const geo::Selection found = atlas.query().search(text);
    // The best so far, the worst of them on top: of a million that hold a letter only these are kept.
    const auto offer = [&](geo::RecordIndex i, std::string_view name) {
        const bool full = records.size() == maxRecords;
        if (full && std::get<0>(records.front()) == 0 && name > std::get<1>(records.front()))
            return;
        Found one{distanceOf(name, text, words), name, i};
        if (full && !(one < records.front()))
            return;
        if (full) {
            std::ranges::pop_heap(records);
            records.back() = std::move(one);
        } else {
            records.push_back(std::move(one));
        }
        std::ranges::push_heap(records);
    };
    atlas.catalogue().foldedNames(found.words(), offer);
    std::ranges::sort_heap(records);
    for (const auto& [rank, name, index] : records)
        hits.push_back({.place = false, .index = index});

    using FoundPlace = std::tuple<int, std::int64_t, std::uint32_t>; // how well, -population, which
    std::vector<FoundPlace> places;
    for (std::uint32_t i = 0; i < atlas.map().places.size(); ++i) {
        // Of its names in several languages the best one counts.
        int best = 3;
        for (const auto line : std::views::split(atlas.foldedPlace(i), '\n'))
            best = std::min(best, distanceOf(std::string_view(line.begin(), line.end()), text, words));
        if (best < 3)
            places.emplace_back(best, -atlas.map().places[i].population, i);
    }
    const auto placesShown = std::min(places.size(), maxPlaces);
    std::ranges::partial_sort(places, places.begin() + static_cast<std::ptrdiff_t>(placesShown));
    for (const auto& [rank, population, index] : places | std::views::take(placesShown))
        hits.push_back({.place = true, .index = index});
    return hits;
}

void SearchModel::update() {
    auto atlas = session_ ? session_->atlas() : nullptr;
    auto text = trimmedFold(text_);
    if (!atlas || text.empty() || atlas->catalogue().size() < manyRecords) {
        wanted_.reset();
        auto hits = atlas ? find(*atlas, text) : std::vector<Hit>{};
        show(std::move(atlas), std::move(hits));
        setSearching(false);
        return;
    }
    if (atlas != atlas_)
        show(atlas, {});
    wanted_ = Search{.atlas = std::move(atlas), .text = std::move(text)};
    setSearching(true);
    if (!running_)
        start();
}

void SearchModel::start() {
    running_ = std::exchange(wanted_, std::nullopt);
    watcher_.setFuture(
        QtConcurrent::run([atlas = running_->atlas, text = running_->text] { return find(*atlas, text); }));
}

void SearchModel::finish() {
    const auto done = std::exchange(running_, std::nullopt);
    if (!done)
        return;
    auto hits = watcher_.future().takeResult();
    if (wanted_) {
        start();
        return;
    }
    if (!searching_)
        return; // the text is gone, or asked of another atlas
    show(done->atlas, std::move(hits));
    setSearching(false);
}

void SearchModel::setSearching(bool searching) {
    if (std::exchange(searching_, searching) != searching)
        emit searchingChanged();
}

void SearchModel::show(AtlasPtr atlas, std::vector<Hit> hits) {
    if (atlas == atlas_ && hits == hits_)
        return;
    const auto before = hits_.size();
    beginResetModel();
    atlas_ = std::move(atlas);
    hits_ = std::move(hits);
    endResetModel();
    if (hits_.size() != before)
        emit countChanged();
}

void SearchModel::reword() {
    if (!hits_.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {TitleRole, KindWordRole});
}

bool SearchModel::activate(int row) {
    if (!session_ || row < 0 || row >= rowCount())
        return false;
    const auto hit = hits_[static_cast<std::size_t>(row)];
    if (hit.place) {
        const auto position = atlas_->map().places[hit.index].position;
        session_->show(geo::toUnitMercator({.lon = position.x, .lat = position.y}));
        return true;
    }
    const auto name = QString::fromStdString(atlas_->catalogue().name(hit.index));
    if (!session_->select(name))
        return false;
    session_->showRecord(name);
    return true;
}

int SearchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(hits_.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto hit = hits_[static_cast<std::size_t>(index.row())];
    return hit.place ? placeData(atlas_->map().places[hit.index], role)
                     : recordData(*atlas_, hit.index, role, language());
}

QVariant SearchModel::placeData(const geo::Place& place, int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return QString::fromStdString(place.names.in(language()));
    case KindRole:
        return QStringLiteral("place");
    case KindWordRole:
        return tr("Place");
    case CountryRole:
        return QString::fromStdString(place.country);
    case IconRole:
        return QStringLiteral("geo-alt-fill");
    case NameRole:
    case SectorRole:
    case MunicipalityRole:
        return QString();
    default:
        return {};
    }
}

geo::Language SearchModel::language() const {
    return session_ ? session_->view().language : geo::Language::Fr;
}

QHash<int, QByteArray> SearchModel::roleNames() const {
    return recordRoleNames();
}

} // namespace atlas
