#include "geo/catalogue.h"

#include "geo/catalogue_impl.h"
#include "geo/record_values.h"
#include "geo/text_hash.h"
#include "geo/text_index.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <utility>

namespace geo {
namespace {

std::vector<detail::Relation> relationsOf(const Catalogue& catalogue) {
    std::vector<detail::Relation> relations;
    for (RecordIndex i = 0; i < catalogue.size(); ++i) {
        if (catalogue.kind(i) != Kind::Project)
            continue;
        const auto record = catalogue.record(i);
        relations.push_back({.project = i, .other = record.leadPartner, .role = Role::Lead});
        for (const auto& partner : record.partners)
            relations.push_back({.project = i, .other = partner, .role = Role::Partner});
        for (const auto& site : record.sites)
            relations.push_back({.project = i, .other = site, .role = Role::Site});
    }
    return relations;
}

Catalogue made(std::vector<Record> records) {
    detail::CatalogueBuilder builder;
    for (std::size_t i = 0; i < records.size(); ++i)
        builder.add(records[i], static_cast<std::uint32_t>(i));
    return builder.finish(std::make_shared<const detail::HeldRecords>(std::move(records)), relationsOf);
}

} // namespace

std::string Catalogue::Impl::id(RecordIndex i) const {
    // Whoever asks for a few finds them in the file, whoever asks for many has them all.
    constexpr unsigned few = 5000;
    if (!ids.isThere() && ++idsAsked < few)
        if (auto record = source->read(codes[i].get().kind, rows[i]))
            return std::move(record->id);
    return std::string(ids.get()[i]);
}

std::size_t Catalogue::Impl::slotOf(std::span<const std::uint32_t> all, Kind kind,
                                    std::string_view wanted) const {
    const auto mask = all.size() - 1;
    auto at = (detail::hashOf(wanted) + 7 * static_cast<std::size_t>(kind)) & mask;
    while (all[at] != 0 && (codes[all[at] - 1].get().kind != kind || id(all[at] - 1) != wanted))
        at = (at + 1) & mask;
    return at;
}

void Catalogue::Impl::makeSlots() {
    auto& all = slots.made();
    all.assign(std::bit_ceil(rows.size() + rows.size() / 2 + 2), 0);
    for (RecordIndex i = 0; i < rows.size(); ++i) // of several alike the first
        if (auto& slot = all[slotOf(all, codes[i].get().kind, ids.made()[i])]; slot == 0)
            slot = i + 1;
}

void Catalogue::Impl::Links::countBefore() {
    before.clear();
    std::uint32_t sum = 0;
    for (const auto word : linked) {
        before.push_back(sum);
        sum += static_cast<std::uint32_t>(std::popcount(word));
    }
}

constexpr std::size_t mostNames = 16;

void Catalogue::Impl::LastNames::note(std::string name, RecordIndex i) {
    const std::lock_guard lock(mutex_);
    given_.push_front({.name = std::move(name), .index = i});
    if (given_.size() > mostNames)
        given_.pop_back();
}

std::optional<RecordIndex> Catalogue::Impl::LastNames::find(std::string_view name) {
    const std::lock_guard lock(mutex_);
    for (auto* list : {&found_, &given_})
        if (const auto known = std::ranges::find(*list, name, &Known::name); known != list->end()) {
            found_.splice(found_.begin(), *list, known); // it stays, whatever is given meanwhile
            if (found_.size() > mostNames)
                found_.pop_back();
            return found_.front().index;
        }
    return std::nullopt;
}

std::optional<RecordIndex> Catalogue::Impl::find(Kind kind, std::string_view id) const {
    const auto& all = slots.get();
    const auto found = all[slotOf(all, kind, id)];
    return found == 0 ? std::nullopt : std::optional(found - 1);
}

Catalogue::Catalogue(std::unique_ptr<Impl> impl, std::shared_ptr<const detail::RecordSource> source)
    : impl_(std::move(impl)) {
    impl_->source = std::move(source);
}
Catalogue::Catalogue(std::vector<Record> records) : Catalogue(made(std::move(records))) {}
Catalogue::Catalogue(Catalogue&&) noexcept = default;
Catalogue& Catalogue::operator=(Catalogue&&) noexcept = default;
Catalogue::~Catalogue() = default;

RecordIndex Catalogue::size() const {
    return static_cast<RecordIndex>(impl_->rows.size());
}

Record Catalogue::record(RecordIndex index) const {
    auto record = impl_->source->read(kind(index), impl_->rows[index]);
    if (record)
        return std::move(*record);
    auto left = outline(index);
    left.id = id(index);
    if (const auto& degrees = impl_->columns.degrees.get(); index < impl_->columns.placed)
        left.position = LonLat{.lon = degrees[index].x, .lat = degrees[index].y};
    return left;
}

Record Catalogue::outline(RecordIndex index) const {
    const auto codes = impl_->codes[index].get();
    const auto value = [](std::uint8_t number) {
        return number == detail::RecordCodes::none ? std::nullopt : std::optional(number);
    };
    Record record;
    record.kind = codes.kind;
    record.country = country(index);
    record.territory = codes.territory;
    record.precision = codes.precision;
    if (codes.firstSector != detail::RecordCodes::none)
        record.sectors.push_back(codes.firstSector);
    for (unsigned left = codes.sectors; left != 0; left &= left - 1)
        if (const auto sector = std::countr_zero(left); sector != codes.firstSector)
            record.sectors.push_back(static_cast<std::uint8_t>(sector));
    record.transitions = codes.transitions;
    record.partnerKind = value(codes.partnerKind);
    record.networks = codes.networks;
    record.status = value(codes.status);
    return record;
}

Kind Catalogue::kind(RecordIndex index) const {
    return impl_->codes[index].get().kind;
}

std::string Catalogue::id(RecordIndex index) const {
    return impl_->id(index);
}

const std::string& Catalogue::country(RecordIndex index) const {
    return impl_->countries[impl_->codes[index].get().country];
}

std::optional<RecordIndex> Catalogue::find(std::string_view name) const {
    const auto colon = name.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    if (!impl_->slots.isThere())
        if (const auto known = impl_->lastNames.find(name))
            return known;
    const auto kind = codeIndex(List::Kinds, name.substr(0, colon));
    return kind ? impl_->find(static_cast<Kind>(*kind), name.substr(colon + 1)) : std::nullopt;
}

std::string Catalogue::name(RecordIndex index) const {
    auto name = recordName(kind(index), id(index));
    if (!impl_->slots.isThere() && !name.ends_with(':')) // its id can't be read
        impl_->lastNames.note(name, index);
    return name;
}

bool Catalogue::hasPosition(RecordIndex index) const {
    return index < impl_->places.size();
}

Point Catalogue::mercator(RecordIndex index) const {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    return hasPosition(index) ? detail::unitOf(impl_->places[index]) : Point{none, none};
}

std::uint64_t Catalogue::mortonKey(RecordIndex index) const {
    return hasPosition(index) ? detail::mortonKeyOf(impl_->places[index]) : detail::lastMortonKey;
}

std::span<const detail::Place> Catalogue::places() const {
    return impl_->places;
}

std::uint16_t Catalogue::sectorMask(RecordIndex index) const {
    return impl_->codes[index].get().sectors;
}

std::string Catalogue::searchText(RecordIndex index) const {
    return fold(detail::searchedText(record(index)));
}

std::string_view Catalogue::foldedName(RecordIndex index) const {
    return impl_->names.get()[index];
}

void Catalogue::foldedNames(std::span<const std::uint64_t> wanted,
                            const std::function<void(RecordIndex, std::string_view)>& use) const {
    const auto isWanted = [wanted](RecordIndex i) { return (wanted[i / 64] >> i % 64 & 1U) != 0; };
    RecordIndex next = 0; // what was given before a piece couldn't be read is not given again
    const auto give = [&](RecordIndex i, std::string_view name) {
        next = i + 1;
        use(i, name);
    };
    if (!impl_->names.isThere() && impl_->source->readTexts("names", size(), isWanted, give))
        return;
    const auto& names = impl_->names.get();
    for (auto i = next; i < size(); ++i)
        if (isWanted(i))
            use(i, names[i]);
}

bool Catalogue::findWords(std::span<const std::string> parts,
                          std::span<std::vector<std::uint64_t>> found) const {
    return impl_->source->findWords(size(), parts, found);
}

std::optional<double> Catalogue::borderMeters(RecordIndex index, std::optional<std::uint8_t> border) const {
    if ((border && *border >= borderCount) || std::isnan(columns().borderColumn(border).values[index]))
        return std::nullopt;
    return detail::exactMeters(*this, index, border);
}

std::span<const Link> Catalogue::links(RecordIndex index) const {
    const auto& links = impl_->links.get();
    const auto word = links.linked[index / 64], own = detail::Word{1} << index % 64;
    if ((word & own) == 0)
        return {};
    const auto number =
        links.before[index / 64] + static_cast<std::uint32_t>(std::popcount(word & (own - 1)));
    const auto begin = number == 0 ? 0 : links.ends[number - 1];
    return std::span(links.all).subspan(begin, links.ends[number] - begin);
}

std::size_t Catalogue::bytes() const {
    const auto of = [](const auto& column) { return column.capacity() * sizeof(column[0]); };
    const auto& impl = *impl_;
    return impl.columns.bytes() + of(impl.rows) + of(impl.codes) + of(impl.places) + impl.ids.made().bytes() +
           impl.names.made().bytes() + of(impl.slots.made()) + of(impl.links.made().all) +
           of(impl.links.made().ends) + of(impl.links.made().linked) + of(impl.links.made().before);
}

const detail::Columns& Catalogue::columns() const {
    return impl_->columns;
}

std::unique_ptr<detail::RecordCursor> Catalogue::cursor() const {
    return impl_->source->cursor();
}

std::shared_ptr<const detail::TextIndex> Catalogue::words() const {
    return impl_->source->words(size());
}

bool Catalogue::hasWords() const {
    return impl_->source->hasWords();
}

void Catalogue::whenLost(std::function<void()> tell) const {
    impl_->loss->whenTold(std::move(tell));
}

void Catalogue::lose() const {
    impl_->loss->tell();
}

std::uint32_t Catalogue::row(RecordIndex index) const {
    return impl_->rows[index];
}

std::string recordName(Kind kind, std::string_view id) {
    return std::string(code(List::Kinds, static_cast<std::size_t>(kind))).append(1, ':').append(id);
}

} // namespace geo
