// The form of the tables of facts: what a text editor, a spreadsheet or a broken copy makes of a CSV.

#include "facts_support.h"

#include <gmock/gmock.h>

#include <random>

namespace {

using geo::Complaint;
using geo::Facts;
using testing::HasSubstr;

std::string soundTable() {
    return csvHeader(soundSite()) + csvRow(soundSite());
}

Facts factsOfSites(std::string_view bytes) {
    FactsFolder folder;
    folder.write("sites-a.csv", bytes);
    return folder.read();
}

/// Complaints about the table itself, not about links to what it lacks.
std::vector<Complaint> complaintsOfSites(std::string_view bytes) {
    auto complaints = factsOfSites(bytes).complaints;
    std::erase_if(complaints, [](const Complaint& c) { return c.file != "sites-a.csv"; });
    return complaints;
}

std::string crlf(std::string_view text) {
    std::string result;
    for (const char c : text)
        result += c == '\n' ? "\r\n" : std::string(1, c);
    return result;
}

TEST(FactsCsv, FormsThatMeanTheSameAreRead) {
    const std::string table = soundTable();
    Cells quotedCells = soundSite();
    std::string allQuoted = csvHeader(soundSite());
    for (const auto& [column, value] : quotedCells)
        allQuoted += '"' + value + "\",";
    allQuoted.back() = '\n';
    for (const std::string& bytes :
         {table, crlf(table), "\xef\xbb\xbf" + table, table.substr(0, table.size() - 1),
          crlf(table).substr(0, table.size() + 1), table + "\n\n", table + "\r\n", allQuoted}) {
        const Facts facts = factsOfSites(bytes);
        EXPECT_EQ(allTexts(facts), "");
        EXPECT_EQ(facts.records.size(), 4U);
    }
}

TEST(FactsCsv, ColumnsMayStandInAnyOrder) {
    Cells cells = soundSite();
    std::ranges::reverse(cells);
    EXPECT_EQ(allTexts(factsOfSites(csvHeader(cells) + csvRow(cells))), "");
}

TEST(FactsCsv, QuotedCellsKeepCommasQuotesAndLineBreaks) {
    const std::string name = "\"A\", B;\nC\r\nD";
    const Facts facts = factsOfSites(csvHeader(soundSite()) + csvRow(with(soundSite(), {{"name", name}})));
    EXPECT_EQ(allTexts(facts), "");
    EXPECT_EQ(recordOf(facts, "a-works")->name, name);
}

TEST(FactsCsv, LinesAreCountedThroughQuotedLineBreaks) {
    const auto second = with(soundSite(), {{"id", "b"}, {"nace", "x"}});
    for (const bool windows : {false, true}) {
        const std::string table =
            soundTable() + csvRow(with(soundSite(), {{"id", "c"}, {"summary_fr", "Un\ndeux\ntrois"}})) +
            csvRow(second);
        const auto complaints = complaintsOfSites(windows ? crlf(table) : table);
        ASSERT_EQ(complaints.size(), 1U);
        EXPECT_EQ(complaints[0].line, 6U) << "header, row, row of three lines, this one";
        EXPECT_EQ(complaints[0].column, "nace");
    }
}

TEST(FactsCsv, EachFaultOfFormIsNamedWithItsLine) {
    const std::string header = csvHeader(soundSite());
    const std::string row = csvRow(soundSite());
    const std::string plain = csvRow(with(soundSite(), {{"summary_fr", "Une usine."}}));
    const std::string other = csvRow(with(soundSite(), {{"id", "b"}}));
    const auto replaced = [](std::string text, std::string_view from, std::string_view to) {
        return text.replace(text.find(from), from.size(), to);
    };
    struct Case {
        std::string bytes;
        std::size_t line;
        std::string column;
        std::string_view what, hint;
    };
    const std::vector<Case> cases{
        {"", 0, "", "The file is empty", "id, name"},
        {"\xef\xbb\xbf", 0, "", "The file is empty", "header"},
        {header + row + plain.substr(0, plain.size() - 8) + "\"2021-03\n" + plain, 3, "source_date",
         "never closes", "cut off"},
        {header + row + replaced(row, "A Works", "Aci\xe9rie"), 3, "name", "not UTF-8", "Latin-1"},
        {header + row + replaced(row, "A Works", "\xc3"), 3, "name", "not UTF-8", "UTF-8"},
        {header + row + replaced(row, "A Works", "\xed\xa0\x80"), 3, "name", "not UTF-8", "UTF-8"},
        {header + row + replaced(row, "A Works", std::string_view("A\0B", 3)), 3, "name", "control character",
         "Delete"},
        {header + row + replaced(row, "A Works", "A\x1b[31m"), 3, "name", "control character", "Delete"},
        {header + row + replaced(row, "A Works", "A\x7f"), 3, "name", "control character", "Delete"},
        {header + row + replaced(row, "A Works", "A \"Works\""), 3, "name", "quotation mark inside",
         "double"},
        {header + row + replaced(row, "A Works", "\"A\" Works"), 3, "name",
         "after the closing quotation mark", "Double"},
        {header + row + other.substr(0, other.find(",luxembourg")) + "\n", 3, "", "4 cells instead of 22",
         "cut off"},
        {header + row + replaced(other, "A Works", "A, Works"), 3, "", "23 cells instead of 22",
         "quotation marks"},
        {header + row + "words\n", 3, "", "1 cells instead of 22", "cut off"},
        {replaced(header, "operator", "operateur") + row, 1, "operator", "missing", "id, name"},
        {replaced(header, "operator,", "") + row, 1, "operator", "missing", "id, name"},
        {replaced(header, "operator", "name") + row, 1, "name", "twice", "Keep one"},
        {replaced(header, "source_date\n", "source_date,extra\n") + row, 1, "extra", "not known", "id, name"},
        {replaced(header, ",", ";") + row, 1, "id", "missing", "id, name"},
        {replaced(header, "operator", "op\xe9rateur") + row, 1, "", "not UTF-8", "UTF-8"},
        {"\"" + header + plain, 1, "", "never closes", "header"},
        {std::string("\xff\xfei\0d\0,\0", 8), 1, "", "not UTF-8", "UTF-8"},
        {row, 1, "id", "missing", "id, name"},
    };
    for (const auto& [bytes, line, column, what, hint] : cases) {
        const std::string name = bytes.substr(0, 30) + "… " + std::string(what);
        const auto complaints = complaintsOfSites(bytes);
        const auto found = std::ranges::find_if(complaints, [&](const Complaint& c) {
            return c.line == line && c.column == column && c.what.find(what) != std::string::npos;
        });
        ASSERT_NE(found, complaints.end()) << name << (complaints.empty() ? "" : complaints[0].text());
        EXPECT_EQ(found->severity, Complaint::Severity::Error);
        EXPECT_THAT(found->hint, HasSubstr(hint)) << name;
        if (line > 1) {
            EXPECT_EQ(complaints.size(), 1U) << name << ": one fault, one complaint";
            EXPECT_NE(recordOf(factsOfSites(bytes), "a-works"), nullptr) << name << ": the rows before stay";
        }
    }
}

TEST(FactsCsv, RowsAfterAFaultAreStillChecked) {
    const std::string row = csvRow(soundSite());
    const auto complaints =
        complaintsOfSites(csvHeader(soundSite()) + "x\n" + row + "y,z\n" +
                          csvRow(with(soundSite(), {{"id", "b"}, {"name", "Aci\xe9rie"}})) +
                          csvRow(with(soundSite(), {{"id", "c"}, {"nace", "x"}})));
    std::vector<std::size_t> lines;
    for (const Complaint& c : complaints)
        lines.push_back(c.line);
    EXPECT_THAT(lines, testing::ElementsAre(2, 4, 5, 6));
}

TEST(FactsCsv, TenMegabytesInOneCellAreAComplaint) {
    for (const std::string& cell : {std::string(10'000'000, 'x'), '"' + std::string(10'000'000, ',') + '"',
                                    '"' + std::string(10'000'000, '\n') + '"'}) {
        std::string row = csvRow(with(soundSite(), {{"name", "NAME"}}));
        row.replace(row.find("NAME"), 4, cell);
        const auto complaints =
            complaintsOfSites(csvHeader(soundSite()) + row + csvRow(with(soundSite(), {{"id", "b"}})));
        ASSERT_EQ(complaints.size(), 1U);
        EXPECT_THAT(complaints[0].text(),
                    HasSubstr("sites-a.csv:2: column 'name': The cell holds 10000000 bytes"));
        EXPECT_LT(complaints[0].text().size(), 300U);
    }
}

TEST(FactsCsv, FilesOfNothingButFaultsEndSoon) {
    std::string rows = csvHeader(soundSite());
    for (int i = 0; i < 100'000; ++i)
        rows += "x\n";
    EXPECT_LT(complaintsOfSites(rows).size(), 10'010U);
    EXPECT_LT(complaintsOfSites(std::string(300'000, ',')).size(), 100U);
    EXPECT_LT(complaintsOfSites(std::string(300'000, '"')).size(), 100U);
    EXPECT_LT(complaintsOfSites(std::string(300'000, '\n')).size(), 100U);
}

/// What must hold of any bytes: an answer, places that exist, sentences, nothing half read.
void expectSane(const Facts& facts, std::string_view bytes) {
    const auto lines =
        static_cast<std::size_t>(std::ranges::count(bytes, '\n') + std::ranges::count(bytes, '\r')) + 1;
    for (const Complaint& c : facts.complaints) {
        ASSERT_FALSE(c.file.empty());
        ASSERT_FALSE(c.what.empty());
        ASSERT_FALSE(c.hint.empty()) << c.what;
        ASSERT_EQ(c.text().find('\n'), std::string::npos) << c.text();
        if (c.file == "sites-a.csv") {
            ASSERT_LE(c.line, lines) << c.text();
        }
    }
    for (const geo::Record& r : facts.records) {
        ASSERT_FALSE(r.id.empty() || r.name.empty() || r.sourceUrl.empty());
        ASSERT_FALSE(r.summary[0].empty() || r.summary[1].empty() || r.summary[2].empty());
    }
}

TEST(FactsCsv, CutAtAnyByteATableIsWholeOrComplainedAbout) {
    const std::string table = soundTable() + csvRow(with(soundSite(), {{"id", "b"}, {"name", "\"B\",\nb"}}));
    const FactsFolder untouched;
    FactsFolder folder;
    folder.project({{"sites", ""}});
    const std::size_t firstRow = soundTable().size();
    for (std::size_t size = 0; size < table.size(); ++size) {
        const std::string_view cut = std::string_view(table).substr(0, size);
        folder.write("sites-a.csv", cut);
        const Facts facts = folder.read();
        expectSane(facts, cut);
        // Whole rows only; a cut inside the last cell, a date, leaves a shorter date or none.
        const bool wholeRows = size == csvHeader(soundSite()).size() - 1 ||
                               size == csvHeader(soundSite()).size() || size == firstRow - 1 ||
                               size == firstRow;
        const bool inLastDate = (size > firstRow - 9 && size < firstRow) || size > table.size() - 9;
        EXPECT_TRUE(wholeRows || inLastDate || facts.errorCount() > 0) << "cut at " << size;
    }
}

TEST(FactsCsv, ChangedBytesNeverCrashAndComplaintsKeepTheirPlaces) {
    const std::string table = soundTable() + csvRow(with(soundSite(), {{"id", "b"}, {"name", "\"B\",\nb"}}));
    constexpr unsigned seed = 20261123;
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    const auto below = [&](std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
    };
    FactsFolder folder;
    std::size_t faulty = 0;
    constexpr std::size_t rounds = 800;
    for (std::size_t round = 0; round < rounds; ++round) {
        std::string bytes = table;
        for (std::size_t changes = 1 + below(4); changes > 0; --changes) {
            const std::size_t at = below(bytes.size());
            constexpr std::string_view structure = "\",;\r\n \0\xef\xff-0";
            switch (below(4)) {
            case 0:
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
                break;
            case 1:
                bytes[at] = structure[below(structure.size())];
                break;
            case 2:
                bytes.insert(at, 1, structure[below(structure.size())]);
                break;
            default:
                bytes.erase(at, 1 + below(20));
            }
        }
        folder.write("sites-a.csv", bytes);
        const Facts facts = folder.read();
        expectSane(facts, bytes);
        faulty += facts.errorCount() > 0 ? 1U : 0U;
    }
    EXPECT_GT(faulty, rounds / 2) << "the changes hurt";
}

} // namespace
