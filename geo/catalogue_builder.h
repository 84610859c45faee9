#pragma once

// Private to geo: makes a Catalogue record by record, so that no list of whole records is needed.

#include "geo/byte_column.h"
#include "geo/catalogue.h"
#include "geo/record_row.h"
#include "geo/record_source.h"

#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace geo::detail {

/// A project's partner or site, by the names that a table gives.
struct Relation {
    RecordIndex project;
    std::string other; ///< Bare id.
    Role role;
};

/// Texts of some bytes each, one after the other.
class TextColumn {
public:
    void add(std::string_view text) {
        all_ += text;
        ends_.push_back(static_cast<std::uint32_t>(all_.size()));
    }
    void append(const TextColumn& later);
    void reserve(std::size_t texts, std::size_t bytes) {
        ends_.reserve(texts);
        all_.reserve(bytes);
    }
    [[nodiscard]] std::string_view operator[](std::size_t i) const {
        const std::uint32_t begin = i == 0 ? 0 : ends_[i - 1];
        return std::string_view(all_).substr(begin, ends_[i] - begin);
    }
    /// So many that are empty.
    void clear(std::size_t texts) {
        all_.clear();
        ends_.assign(texts, 0);
    }
    [[nodiscard]] std::size_t textBytes() const { return all_.size(); }
    void addColumns(const std::string& name, std::vector<ByteColumn>& columns) {
        columns.emplace_back(name, all_);
        columns.emplace_back(name + "_ends", ends_);
    }
    /// `size` texts, none beyond the end.
    [[nodiscard]] bool isSound(std::size_t size) const;
    [[nodiscard]] std::size_t bytes() const {
        return all_.capacity() + ends_.capacity() * sizeof(std::uint32_t);
    }

private:
    std::string all_;
    std::vector<std::uint32_t> ends_;
};

class CatalogueBuilder {
public:
    /// `row`: where the source has it.
    void add(const Record& record, std::uint32_t row);
    /// Takes over what another thread has added.
    void append(CatalogueBuilder&& later);
    /// Sorts and fills the columns. The relations can name the projects only now: `relationsOf` gives them
    /// for the catalogue that is nearly done, those of a project in their order.
    template <class RelationsOf>
    [[nodiscard]] Catalogue finish(std::shared_ptr<const RecordSource> source,
                                   const RelationsOf& relationsOf) {
        auto catalogue = sorted(std::move(source));
        link(catalogue, relationsOf(std::as_const(catalogue)));
        return catalogue;
    }

private:
    [[nodiscard]] Catalogue sorted(std::shared_ptr<const RecordSource> source);
    static void link(Catalogue& catalogue, std::vector<Relation> relations);
    std::uint16_t countryNumber(const std::string& country);

    std::vector<RecordRow> rows_;
    TextColumn ids_, names_;
    std::vector<std::string> countries_;
    std::unordered_map<std::string, std::uint16_t> countryNumbers_;
};

} // namespace geo::detail
