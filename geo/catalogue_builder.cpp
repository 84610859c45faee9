#include "geo/catalogue_builder.h"

#include "geo/catalogue_impl.h"
#include "geo/parts.h"
#include "geo/place.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace geo::detail {
namespace {

struct Placed {
    std::uint64_t key = lastMortonKey;
    std::uint32_t number = 0; // in the order they were added
    bool hasPosition = false;
};

std::vector<std::uint32_t> mortonOrder(const std::vector<RecordRow>& rows, const TextColumn& ids) {
    std::vector<Placed> placed(rows.size());
    forParts(static_cast<RecordIndex>(rows.size()), [&](RecordIndex first, RecordIndex last) {
        for (auto i = first; i < last; ++i) {
            placed[i].number = i;
            placed[i].hasPosition = rows[i].hasPosition();
            if (placed[i].hasPosition)
                placed[i].key = mortonKeyOf(placeOf(toUnitMercator({rows[i].lon, rows[i].lat})));
        }
    });
    const auto nameOf = [&](std::uint32_t i) {
        return std::pair{code(List::Kinds, static_cast<std::size_t>(rows[i].codes.kind)), ids[i]};
    };
    std::ranges::sort(placed, [&](const Placed& a, const Placed& b) {
        if (a.hasPosition != b.hasPosition)
            return a.hasPosition;
        if (a.key != b.key)
            return a.key < b.key;
        const auto one = nameOf(a.number), other = nameOf(b.number);
        return one != other ? one < other : a.number < b.number;
    });
    std::vector<std::uint32_t> order(placed.size());
    std::ranges::transform(placed, order.begin(), &Placed::number);
    return order;
}

TextColumn inOrder(TextColumn texts, const std::vector<std::uint32_t>& order) {
    TextColumn sorted;
    sorted.reserve(order.size(), texts.textBytes());
    for (const auto number : order)
        sorted.add(texts[number]);
    return sorted;
}

} // namespace

bool TextColumn::isSound(std::size_t size) const {
    return ends_.size() == size && std::ranges::is_sorted(ends_) &&
           (ends_.empty() ? 0 : ends_.back()) == all_.size();
}

void TextColumn::append(const TextColumn& later) {
    const auto before = static_cast<std::uint32_t>(all_.size());
    all_ += later.all_;
    for (const auto end : later.ends_)
        ends_.push_back(before + end);
}

std::uint16_t CatalogueBuilder::countryNumber(const std::string& country) {
    constexpr auto most = PackedCodes::mostCountries - 1; // more make no sense: they have none for a glyph
    const auto [known, isNew] =
        countryNumbers_.try_emplace(country, static_cast<std::uint16_t>(std::min(countries_.size(), most)));
    if (isNew && countries_.size() <= most)
        countries_.push_back(countries_.size() < most ? country : std::string());
    return known->second;
}

void CatalogueBuilder::add(const Record& record, std::uint32_t row) {
    rows_.emplace_back(record, row);
    rows_.back().codes.country = countryNumber(record.country);
    ids_.add(record.id);
    names_.add(fold(record.acronym.empty() ? record.name : record.name + ' ' + record.acronym));
}

void CatalogueBuilder::append(CatalogueBuilder&& later) {
    std::vector<std::uint16_t> numbers;
    for (const auto& country : later.countries_)
        numbers.push_back(countryNumber(country));
    for (auto& row : later.rows_)
        row.codes.country = numbers[row.codes.country];
    rows_.insert(rows_.end(), later.rows_.begin(), later.rows_.end());
    ids_.append(later.ids_);
    names_.append(later.names_);
    later = {};
}

Catalogue CatalogueBuilder::sorted(std::shared_ptr<const RecordSource> source) {
    auto impl = std::make_unique<Catalogue::Impl>();
    const auto order = mortonOrder(rows_, ids_);
    const auto size = static_cast<RecordIndex>(rows_.size());
    impl->countries = std::move(countries_);
    impl->ids.made() = inOrder(std::exchange(ids_, {}), order);
    impl->names.made() = inOrder(std::exchange(names_, {}), order);
    impl->columns = Columns(rows_, order);
    impl->rows.resize(size);
    impl->codes.resize(size);
    impl->places.resize(impl->columns.placed);
    forParts(size, [&](RecordIndex first, RecordIndex last) {
        for (auto i = first; i < last; ++i) {
            const auto& row = rows_[order[i]];
            impl->rows[i] = row.row;
            impl->codes[i] = PackedCodes(row.codes);
            if (row.hasPosition()) // these come first
                impl->places[i] = placeOf(toUnitMercator({.lon = row.lon, .lat = row.lat}));
        }
    });
    rows_ = std::vector<RecordRow>(); // {} would keep its memory
    impl->makeSlots();
    return {std::move(impl), std::move(source)};
}

void CatalogueBuilder::link(Catalogue& catalogue, std::vector<Relation> relations) {
    auto& impl = *catalogue.impl_;
    // Projects in the order of their names, so that those of a partner or site come in it too; of a project
    // the lead (there is one, the last given), then partners, then sites.
    std::ranges::stable_sort(relations, [&](const Relation& a, const Relation& b) {
        if (a.project != b.project) {
            const auto one = impl.ids.made()[a.project], other = impl.ids.made()[b.project];
            return one != other ? one < other : a.project < b.project;
        }
        return a.role < b.role;
    });
    struct End {
        RecordIndex of;
        Link link;
    };
    std::vector<End> ends;
    constexpr auto none = std::numeric_limits<RecordIndex>::max();
    std::unordered_map<RecordIndex, RecordIndex> lastProject; // an id given twice is linked once
    for (std::size_t i = 0; i < relations.size(); ++i) {
        const auto& [project, id, role] = relations[i];
        if (role == Role::Lead && i + 1 < relations.size() && relations[i + 1].project == project &&
            relations[i + 1].role == Role::Lead)
            continue;
        const auto other = impl.find(role == Role::Site ? Kind::Site : Kind::Partner, id);
        if (!other || std::exchange(lastProject.try_emplace(*other, none).first->second, project) == project)
            continue;
        ends.push_back({.of = project, .link = {.other = *other, .role = role}});
        ends.push_back({.of = *other, .link = {.other = project, .role = role}});
    }
    std::ranges::stable_sort(ends, {}, [](const End& end) { return std::pair{end.of, end.link.role}; });
    auto& links = impl.links.made();
    links.all.reserve(ends.size());
    links.linked.assign(wordsFor(impl.rows.size()), 0);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const auto of = ends[i].of;
        if (i == 0 || of != ends[i - 1].of) {
            links.linked[of / 64] |= Word{1} << of % 64;
            links.ends.push_back(0);
        }
        links.all.push_back(ends[i].link);
        links.ends.back() = static_cast<std::uint32_t>(i + 1);
    }
    links.countBefore();
}

} // namespace geo::detail
