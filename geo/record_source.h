#pragma once

// Private to geo: where a Catalogue finds the whole of a record, texts and all.

#include "geo/byte_column.h"
#include "geo/catalogue.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace geo::detail {

class TextIndex;

/// One thread's own way to the records: reading in order is fastest.
class RecordCursor {
public:
    virtual ~RecordCursor() = default;
    /// The texts that are searched only: the other members may be empty. Nothing if they can't be read.
    virtual std::optional<Record> texts(Kind kind, std::uint32_t row) = 0;
    /// Some of them were not there any more, or could not be read: who keeps the others lacks them.
    [[nodiscard]] virtual bool lost() const { return false; }
};

class RecordSource {
public:
    virtual ~RecordSource() = default;
    /// Nothing if it can't be read (any more): a disk that was pulled out. Any thread.
    [[nodiscard]] virtual std::optional<Record> read(Kind kind, std::uint32_t row) const = 0;
    [[nodiscard]] virtual std::unique_ptr<RecordCursor> cursor() const = 0;
    /// Reads columns that lie ready made in the source, as they were when it was opened; false if they can't
    /// be read. Any thread.
    [[nodiscard]] virtual bool readColumns(std::span<const ByteColumn> /*columns*/) const { return false; }
    /// Whether the words of a catalogue of `size` records lie ready made in the source, and they, if they can
    /// be read.
    [[nodiscard]] virtual bool hasWords() const { return false; }
    [[nodiscard]] virtual std::shared_ptr<const TextIndex> words(RecordIndex /*size*/) const { return {}; }
    /// Asks the ready words without keeping them; false if there are none that can be believed.
    [[nodiscard]] virtual bool findWords(RecordIndex /*size*/, std::span<const std::string> /*parts*/,
                                         std::span<std::vector<std::uint64_t>> /*found*/) const {
        return false;
    }
    /// Reads some texts of a ready column of `size` without keeping them; false if they can't be read.
    [[nodiscard]] virtual bool
    readTexts(const std::string& /*column*/, RecordIndex /*size*/,
              const std::function<bool(RecordIndex)>& /*isWanted*/,
              const std::function<void(RecordIndex, std::string_view)>& /*use*/) const {
        return false;
    }
};

/// Records that are held; their row is their place in the list.
class HeldRecords : public RecordSource {
public:
    explicit HeldRecords(std::vector<Record> records) : records_(std::move(records)) {}

    [[nodiscard]] std::optional<Record> read(Kind, std::uint32_t row) const override { return records_[row]; }
    [[nodiscard]] std::unique_ptr<RecordCursor> cursor() const override {
        return std::make_unique<Cursor>(*this);
    }

private:
    class Cursor : public RecordCursor {
    public:
        explicit Cursor(const HeldRecords& held) : held_(held) {}
        std::optional<Record> texts(Kind kind, std::uint32_t row) override { return held_.read(kind, row); }

    private:
        const HeldRecords& held_;
    };

    std::vector<Record> records_;
};

} // namespace geo::detail
