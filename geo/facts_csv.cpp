#include "geo/facts_csv.h"

#include "geo/file_io.h"

#include <algorithm>
#include <format>

namespace geo::detail {

namespace {

constexpr std::size_t quotedInMessages = 60; // bytes of a cell that a message shows
constexpr std::string_view saveAsUtf8 = "It looks like Latin-1 or Windows-1252: save the file as UTF-8";
constexpr std::size_t mostUnknownColumns = 20; // a file that is no table may have millions

struct RawRow {
    std::size_t line = 0;
    std::vector<std::string> cells;
    std::string problem; ///< Empty: sound.
    std::string hint;
    std::size_t problemLine = 0;
    std::size_t problemCell = 0;
};

/// Splits bytes into rows, one at a time, going on after a fault at the next line.
class Scanner {
public:
    Scanner(std::string_view bytes, std::size_t maxCellBytes) : bytes_(bytes), maxCellBytes_(maxCellBytes) {}

    [[nodiscard]] bool atEnd() const { return at_ >= bytes_.size(); }

    RawRow next() {
        row_ = {};
        row_.line = line_;
        while (true) {
            const bool more = cell();
            if (!more)
                return std::move(row_);
        }
    }

private:
    void complain(std::string what, std::string hint, std::size_t line) {
        if (!row_.problem.empty())
            return;
        row_.problem = std::move(what);
        row_.hint = std::move(hint);
        row_.problemLine = line;
        row_.problemCell = row_.cells.size();
    }

    /// Reads one cell; true if another follows in the same row.
    bool cell() {
        std::string text;
        if (!atEnd() && bytes_[at_] == '"')
            quoted(text);
        else
            plain(text);
        if (text.size() > maxCellBytes_) {
            complain(
                std::format("The cell holds {} bytes", text.size()),
                std::format("At most {} bytes fit into a cell. Is a quotation mark missing?", maxCellBytes_),
                row_.line);
            text.clear();
        }
        row_.cells.push_back(std::move(text));
        if (atEnd())
            return false;
        if (bytes_[at_] == ',') {
            ++at_;
            return true;
        }
        lineBreak();
        return false;
    }

    void plain(std::string& text) {
        const std::size_t end = std::min(bytes_.find_first_of(",\r\n", at_), bytes_.size());
        text = bytes_.substr(at_, end - at_);
        if (text.find('"') != std::string::npos)
            complain("There is a quotation mark inside a cell that does not begin with one",
                     "Put the whole cell in quotation marks and double those inside.", line_);
        at_ = end;
    }

    void quoted(std::string& text) {
        const std::size_t opened = line_;
        ++at_;
        while (true) {
            const std::size_t end = bytes_.find('"', at_);
            if (end == std::string_view::npos) {
                // Nothing after the mark can be trusted: the rest of the file is one long cell.
                complain("A quotation mark opens here and never closes", "Close it. Was the file cut off?",
                         opened);
                line_ += static_cast<std::size_t>(std::ranges::count(bytes_.substr(at_), '\n'));
                at_ = bytes_.size();
                return;
            }
            const std::string_view part = bytes_.substr(at_, end - at_);
            line_ += static_cast<std::size_t>(std::ranges::count(part, '\n'));
            text += part;
            at_ = end + 1;
            if (atEnd() || bytes_[at_] != '"')
                break;
            text += '"';
            ++at_;
        }
        if (!atEnd() && bytes_[at_] != ',' && bytes_[at_] != '\n' && bytes_[at_] != '\r') {
            complain("There is text after the closing quotation mark of a cell",
                     "Double the quotation marks inside a cell.", line_);
            at_ = std::min(bytes_.find_first_of(",\r\n", at_), bytes_.size());
        }
    }

    void lineBreak() {
        if (bytes_[at_] == '\r')
            ++at_;
        if (!atEnd() && bytes_[at_] == '\n')
            ++at_;
        ++line_;
    }

    std::string_view bytes_;
    std::size_t maxCellBytes_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    RawRow row_;
};

/// Line breaks and tabs are text; the other control characters are accidents.
bool hasControls(std::string_view text) {
    return std::ranges::any_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\n' && c != '\r' && c != '\t') || byte == 0x7f;
    });
}

std::string list(std::span<const std::string_view> words) {
    std::string text;
    for (const std::string_view word : words)
        text += (text.empty() ? "" : ", ") + std::string(word);
    return text;
}

bool checkHeader(const CsvTable& table, std::span<const std::string_view> columns,
                 std::vector<Complaint>& complaints) {
    const std::size_t before = complaints.size();
    const auto complain = [&](const std::string& column, std::string what, std::string hint) {
        complaints.push_back(
            {Complaint::Severity::Error, table.file, 1, column, std::move(what), std::move(hint)});
    };
    for (const std::string_view column : columns)
        if (const auto n = std::ranges::count(table.header, column); n == 0)
            complain(std::string(column), "The column is missing", "The header is " + list(columns));
        else if (n > 1)
            complain(std::string(column), "The column is there twice", "Keep one of them");
    std::size_t unknown = 0;
    for (const std::string& column : table.header)
        if (!std::ranges::contains(columns, column) && ++unknown <= mostUnknownColumns)
            complain(printable(column, quotedInMessages), "The column is not known",
                     "The header is " + list(columns));
    return complaints.size() == before;
}

} // namespace

std::optional<std::size_t> CsvTable::column(std::string_view name) const {
    const auto found = std::ranges::find(header, name);
    return found == header.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(found - header.begin()));
}

CsvTable readCsv(std::string_view file, std::string_view bytes, std::span<const std::string_view> columns,
                 std::size_t maxCellBytes, std::vector<Complaint>& complaints) {
    CsvTable table{.file = std::string(file), .header = {}, .rows = {}};
    const auto complain = [&](std::size_t line, std::string column, std::string what, std::string hint) {
        complaints.push_back({Complaint::Severity::Error, table.file, line, std::move(column),
                              std::move(what), std::move(hint)});
    };
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    if (bytes.empty()) {
        complain(0, {}, "The file is empty", "It needs at least the header: " + list(columns));
        return table;
    }
    Scanner scanner(bytes, maxCellBytes);
    RawRow header = scanner.next();
    if (!header.problem.empty()) {
        complain(header.problemLine, {}, header.problem, "The header is " + list(columns));
        return table;
    }
    if (!std::ranges::all_of(header.cells, isUtf8)) {
        complain(1, {}, "The header is not UTF-8", std::string(saveAsUtf8));
        return table;
    }
    table.header = std::move(header.cells);
    if (!checkHeader(table, columns, complaints))
        return table;

    const std::size_t before = complaints.size();
    while (!scanner.atEnd()) {
        RawRow row = scanner.next();
        if (complaints.size() - before > mostComplaints) {
            complain(row.line, {}, "From here on the table was not read: it has too many faults",
                     "Mend the ones above first");
            break;
        }
        const auto columnName = [&](std::size_t cell) {
            return cell < table.header.size() ? table.header[cell] : std::string();
        };
        if (!row.problem.empty()) {
            complain(row.problemLine, columnName(row.problemCell), row.problem, row.hint);
            continue;
        }
        if (row.cells.size() == 1 && row.cells.front().empty())
            continue; // an empty line
        if (row.cells.size() != table.header.size()) {
            complain(row.line, {},
                     std::format("The row has {} cells instead of {}", row.cells.size(), table.header.size()),
                     row.cells.size() < table.header.size() ? "Was the file cut off, or a comma lost?"
                                                            : "A cell with a comma needs quotation marks");
            continue;
        }
        bool sound = true;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (!isUtf8(row.cells[i])) {
                complain(row.line, columnName(i), "The text is not UTF-8", std::string(saveAsUtf8));
                sound = false;
            } else if (hasControls(row.cells[i])) {
                complain(row.line, columnName(i), "The cell holds a control character", "Delete it");
                sound = false;
            }
        if (sound)
            table.rows.push_back({row.line, std::move(row.cells)});
    }
    return table;
}

} // namespace geo::detail
