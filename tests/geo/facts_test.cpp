#include "facts_support.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

namespace {

using geo::Complaint;
using geo::Facts;
using geo::Kind;
using geo::List;
using testing::HasSubstr;
using Severity = geo::Complaint::Severity;

std::uint8_t index(List list, std::string_view code) {
    return geo::codeIndex(list, code).value();
}

TEST(Facts, TheTablesOfTheProjectHaveNoFault) {
    const auto facts = geo::readFacts(ATLAS_SOURCE_DIR "/data/facts", nullptr);
    ASSERT_TRUE(facts) << facts.error().text();
    EXPECT_EQ(allTexts(*facts), "");
    const auto count = [&](Kind kind) {
        return std::ranges::count(facts->records, kind, &geo::Record::kind);
    };
    EXPECT_EQ(count(Kind::Site), 344);
    EXPECT_EQ(count(Kind::Partner), 204);
    EXPECT_EQ(count(Kind::Project), 104);
}

TEST(Facts, EveryCellOfASiteComesToItsMember) {
    const Facts facts = FactsFolder().read();
    EXPECT_EQ(allTexts(facts), "");
    const geo::Record* r = recordOf(facts, "a-works");
    ASSERT_NE(r, nullptr);
    EXPECT_EQ(r->kind, Kind::Site);
    EXPECT_EQ(r->name, "A Works");
    EXPECT_EQ(r->operatorName, "A & Co");
    EXPECT_EQ(r->country, "LU");
    EXPECT_EQ(r->territory, index(List::Territories, "luxembourg"));
    EXPECT_EQ(r->municipality, "Differdange");
    EXPECT_EQ(r->position, (geo::LonLat{6.25, 49.5}));
    EXPECT_EQ(r->precision, geo::Precision::Site);
    EXPECT_EQ(r->positionSource, "GeoNames");
    EXPECT_EQ(r->sectors, std::vector{index(List::Sectors, "steel-metals")});
    EXPECT_EQ(r->nace, "24.10");
    EXPECT_EQ(r->employees, 700);
    EXPECT_EQ(r->employeesYear, 2021);
    EXPECT_EQ(r->status, index(List::Statuses, "operating"));
    EXPECT_EQ(r->transitions,
              1u << index(List::Transitions, "technological") | 1u << index(List::Transitions, "social"));
    EXPECT_EQ(r->summary[0], "Une aciérie, «\u00a0verte\u00a0».");
    EXPECT_EQ(r->summary[1], "Ein Stahlwerk.");
    EXPECT_EQ(r->summary[2], "A steelworks.");
    EXPECT_EQ(r->website, "https://example.org");
    EXPECT_EQ(r->sourceUrl, "https://example.org/a?b=c#d");
    EXPECT_EQ(r->sourceDate, geo::Date::parse("2021-03"));
    EXPECT_FALSE(r->derived) << "no map was given";
}

TEST(Facts, EveryCellOfAPartnerAndAProjectComesToItsMember) {
    const Facts facts = FactsFolder().read();
    const geo::Record* partner = recordOf(facts, "a-cluster");
    const geo::Record* project = recordOf(facts, "a-project");
    ASSERT_NE(partner, nullptr);
    ASSERT_NE(project, nullptr);
    EXPECT_EQ(partner->kind, Kind::Partner);
    EXPECT_EQ(partner->acronym, "AC");
    EXPECT_EQ(partner->partnerKind, index(List::PartnerKinds, "cluster"));
    EXPECT_EQ(partner->sectors,
              (std::vector{index(List::Sectors, "automotive"), index(List::Sectors, "steel-metals")}))
        << "in the order given";
    EXPECT_EQ(partner->networks,
              1u << index(List::Networks, "recies") | 1u << index(List::Networks, "unigr"));
    EXPECT_EQ(partner->precision, geo::Precision::Municipality);
    EXPECT_FALSE(partner->sourceDate);
    EXPECT_EQ(project->kind, Kind::Project);
    EXPECT_EQ(project->acronym, "AP");
    EXPECT_EQ(project->programme, "Interreg VI");
    EXPECT_EQ(project->status, index(List::Statuses, "running"));
    EXPECT_EQ(project->start, geo::Date::parse("2024-01"));
    EXPECT_EQ(project->end, geo::Date::parse("2027"));
    EXPECT_EQ(project->budgetEur, 5'000'000);
    EXPECT_EQ(project->euFundingEur, 3'000'000);
    EXPECT_EQ(project->leadPartner, "a-cluster");
    EXPECT_EQ(project->partners, std::vector<std::string>{"b-cluster"});
    EXPECT_EQ(project->sites, std::vector<std::string>{"a-works"});
    EXPECT_EQ(project->precision, geo::Precision::Municipality);
}

TEST(Facts, AnEmptyCellMeansNotKnown) {
    FactsFolder folder;
    Cells nothing;
    for (const char* column :
         {"operator", "municipality", "lon", "lat", "position_precision", "position_source", "sector", "nace",
          "employees", "employees_year", "status", "transitions", "website", "source_date"})
        nothing.emplace_back(column, "");
    folder.site(nothing);
    folder.partner({{"kind", ""}, {"acronym", ""}, {"sectors", ""}, {"networks", ""}});
    folder.project({{"start", ""},
                    {"end", ""},
                    {"budget_eur", ""},
                    {"lead_partner", ""},
                    {"partners", ""},
                    {"sites", ""}});
    const Facts facts = folder.read();
    EXPECT_EQ(allTexts(facts), "");
    ASSERT_EQ(facts.records.size(), 4U);
    const geo::Record* site = recordOf(facts, "a-works");
    EXPECT_FALSE(site->position || site->employees || site->employeesYear || site->status ||
                 site->sourceDate);
    EXPECT_TRUE(site->sectors.empty());
}

struct Fault {
    Kind kind;
    Cells changes;
    std::string column;
    std::string_view what;
    std::string_view hint;
};

void spoil(FactsFolder& folder, Kind kind, const Cells& changes) {
    if (kind == Kind::Site)
        folder.site(changes);
    else if (kind == Kind::Partner)
        folder.partner(changes);
    else
        folder.project(changes);
}

TEST(Facts, EachFaultOfARowIsOneErrorThatNamesItsPlaceAndWhatWouldBeRight) {
    const Kind site = Kind::Site;
    const Kind partner = Kind::Partner;
    const Kind project = Kind::Project;
    const std::vector<Fault> faults{
        {site, {{"id", ""}}, "id", "empty", "arcelormittal-differdange"},
        {site, {{"id", "A-Works"}}, "id", "no slug", "Lower-case"},
        {site, {{"id", "a--works"}}, "id", "no slug", "hyphens"},
        {site, {{"id", "-a"}}, "id", "no slug", "hyphens"},
        {site, {{"id", "aciérie"}}, "id", "'aciérie' is no slug", "a to z"},
        {site, {{"id", "a works"}}, "id", "no slug", "a to z"},
        {site, {{"name", ""}}, "name", "empty", "name that people know"},
        {site, {{"name", " A Works"}}, "name", "blanks around", "Delete"},
        {site, {{"name", "A Works\t"}}, "name", "blanks around", "Delete"},
        {site, {{"name", "  "}}, "name", "blanks only", "Leave it empty"},
        {site, {{"country", ""}}, "country", "empty", "LU"},
        {site, {{"country", "lu"}}, "country", "'lu' is no country", "FR, LU, BE or DE"},
        {site, {{"country", "LUX"}}, "country", "'LUX' is no country", "two letters"},
        {site, {{"country", "QQ"}, {"territory", "outside"}}, "country", "'QQ' is no country", "two letters"},
        {site, {{"country", "FR"}}, "country", "FR does not hold the territory luxembourg", "It lies in LU"},
        {site, {{"territory", ""}}, "territory", "empty", "lorraine"},
        {site,
         {{"territory", "luxemburg"}},
         "territory",
         "'luxemburg' is no word",
         "Did you mean luxembourg?"},
        {site,
         {{"territory", "Luxembourg"}},
         "territory",
         "'Luxembourg' is no word",
         "Did you mean luxembourg?"},
        {site,
         {{"territory", "xyzzy"}},
         "territory",
         "'xyzzy' is no word of the list territories",
         "Allowed are lorraine"},
        {site, {{"lon", ""}}, "lon", "One of the two coordinates is missing", "both or neither"},
        {site, {{"lat", ""}}, "lat", "One of the two coordinates is missing", "both or neither"},
        {site, {{"lon", "6,25"}}, "lon", "'6,25' is no number", "6.13"},
        {site, {{"lon", "6.25°"}}, "lon", "is no number", "6.13"},
        {site, {{"lon", "nan"}}, "lon", "out of range", "-180 to 180"},
        {site, {{"lon", "inf"}}, "lon", "out of range", "-180 to 180"},
        {site, {{"lon", "180.001"}}, "lon", "out of range", "-180 to 180"},
        {site, {{"lat", "-90.5"}}, "lat", "out of range", "-90 to 90"},
        {site, {{"lat", "495000"}}, "lat", "out of range", "degrees"},
        {site, {{"lat", "1e999"}}, "lat", "is no number", "49.61"},
        {site, {{"position_precision", ""}}, "position_precision", "no precision", "site or municipality"},
        {site,
         {{"position_precision", "town"}},
         "position_precision",
         "'town' is no precision",
         "site or municipality"},
        {site, {{"position_source", ""}}, "position_source", "where the position comes from", "GeoNames"},
        {site, {{"sector", "steel"}}, "sector", "'steel' is no word of the list sectors", "steel-metals"},
        {site,
         {{"sector", "steel-metal"}},
         "sector",
         "'steel-metal' is no word",
         "Did you mean steel-metals?"},
        {site, {{"sector", "steel-metals;automotive"}}, "sector", "one sector", "Keep the one"},
        {site, {{"nace", "2410"}}, "nace", "'2410' is no NACE code", "24.10"},
        {site, {{"nace", "24."}}, "nace", "no NACE code", "24.10"},
        {site, {{"nace", "24.101"}}, "nace", "no NACE code", "24.10"},
        {site, {{"nace", "C24"}}, "nace", "no NACE code", "24.10"},
        {site, {{"employees", "-1"}}, "employees", "-1 is out of range", "plausible"},
        {site, {{"employees", "1 000"}}, "employees", "'1 000' is no number", "2500"},
        {site, {{"employees", "1000.5"}}, "employees", "is no number", "2500"},
        {site, {{"employees", "~700"}}, "employees", "is no number", "2500"},
        {site, {{"employees", "100001"}}, "employees", "out of range", "100000"},
        {site, {{"employees", "99999999999999999999"}}, "employees", "is no number", "2500"},
        {site, {{"employees_year", "1899"}}, "employees_year", "1899 is no plausible year", "1900 to 2100"},
        {site, {{"employees_year", "2101"}}, "employees_year", "2101 is no plausible year", "1900 to 2100"},
        {site, {{"employees_year", "21"}}, "employees_year", "no plausible year", "1900"},
        {site, {{"employees", ""}}, "employees_year", "a year but no number of employees", "both"},
        {site, {{"status", "running"}}, "status", "'running' is no status of this kind", "operating"},
        {site, {{"status", "open"}}, "status", "'open' is no word", "operating"},
        {site,
         {{"transitions", "technologic"}},
         "transitions",
         "'technologic' is no word",
         "Did you mean technological?"},
        {site, {{"transitions", "social;social"}}, "transitions", "'social' is there twice", "Keep one"},
        {site, {{"transitions", "social; ecological"}}, "transitions", "blanks around", "a;b;c"},
        {site, {{"transitions", "social;;ecological"}}, "transitions", "empty", "a;b;c"},
        {site, {{"transitions", "social;"}}, "transitions", "ends with a semicolon", "Delete"},
        {site,
         {{"transitions", std::string(1000, ';')}},
         "transitions",
         "more than 100 values",
         "right column"},
        {site, {{"summary_fr", ""}}, "summary_fr", "empty", "one sentence"},
        {site, {{"summary_de", ""}}, "summary_de", "empty", "one sentence"},
        {site, {{"summary_en", ""}}, "summary_en", "empty", "one sentence"},
        {site, {{"website", "example.org"}}, "website", "'example.org' is no web address", "https://"},
        {site, {{"website", "ftp://example.org"}}, "website", "no web address", "https://"},
        {site, {{"website", "javascript:alert(1)"}}, "website", "no web address", "https://"},
        {site, {{"website", "https://"}}, "website", "no web address", "https://"},
        {site, {{"website", "https://a b"}}, "website", "no web address", "https://"},
        {site, {{"source_url", "see the paper"}}, "source_url", "no web address", "https://"},
        {site, {{"source_url", ""}}, "source_url", "no source", "page"},
        {site, {{"source_date", "03/2021"}}, "source_date", "'03/2021' is no date", "2025-05-23"},
        {site, {{"source_date", "2025-02-30"}}, "source_date", "is no date", "2025-05-23"},
        {partner,
         {{"kind", "clusters"}},
         "kind",
         "'clusters' is no word of the list partnerKinds",
         "Did you mean cluster?"},
        {partner, {{"networks", "recies;uni-gr"}}, "networks", "'uni-gr' is no word", "Did you mean unigr?"},
        {partner, {{"sectors", "automotive;auto"}}, "sectors", "'auto' is no word", "Allowed are"},
        {project, {{"status", "operating"}}, "status", "'operating' is no status of this kind", "running"},
        {project, {{"start", "2028"}}, "end", "The end 2027 lies before the start 2028", "mistyped"},
        {project, {{"start", "soon"}}, "start", "'soon' is no date", "2025"},
        {project, {{"budget_eur", "5 Mio"}}, "budget_eur", "is no number", "2500"},
        {project, {{"budget_eur", "-5"}}, "budget_eur", "out of range", "plausible"},
        {project, {{"budget_eur", "1000000000001"}}, "budget_eur", "out of range", "plausible"},
        {project, {{"eu_funding_eur", "a"}}, "eu_funding_eur", "is no number", "2500"},
        {project,
         {{"lead_partner", "a-clustre"}},
         "lead_partner",
         "There is no partner 'a-clustre'",
         "Did you mean 'a-cluster'?"},
        {project,
         {{"partners", "b-cluster;nobody-at-all"}},
         "partners",
         "no partner 'nobody-at-all'",
         "Give the id"},
        {project,
         {{"sites", "a-cluster-of-partners"}},
         "sites",
         "no site 'a-cluster-of-partners'",
         "Give the id"},
        {project, {{"partners", "b-cluster;a-cluster"}}, "partners", "'a-cluster' leads the project", "once"},
        {project,
         {{"partners", "b-cluster;b-cluster"}},
         "partners",
         "'b-cluster' is there twice",
         "Keep one"},
    };
    const std::array<std::string, 3> files{"sites-a.csv", "partners.csv", "projects.csv"};
    for (const auto& [kind, changes, column, what, hint] : faults) {
        const std::string name = changes[0].first + " = '" + changes[0].second.substr(0, 60) + "'";
        FactsFolder folder;
        spoil(folder, kind, changes);
        // A spoilt id dangles elsewhere: that is another complaint.
        if (kind == Kind::Site)
            folder.project({{"sites", ""}});
        const Facts facts = folder.read();
        ASSERT_EQ(facts.complaints.size(), 1U) << name << "\n" << allTexts(facts);
        const Complaint& complaint = facts.complaints[0];
        EXPECT_EQ(complaint.severity, Severity::Error) << name;
        EXPECT_EQ(complaint.file, files[static_cast<std::size_t>(kind)]) << name;
        EXPECT_EQ(complaint.line, 2U) << name;
        EXPECT_EQ(complaint.column, column) << name;
        EXPECT_THAT(complaint.what, HasSubstr(what)) << name;
        EXPECT_THAT(complaint.hint, HasSubstr(hint)) << name;
        EXPECT_EQ(facts.errorCount(), 1U) << name;
        EXPECT_EQ(facts.records.size(), 3U) << name << ": the row is left out, the others stay";
    }
}

TEST(Facts, DoubtsAreWarningsAndTheRowStays) {
    std::string long221;
    for (int i = 0; i < 221; ++i)
        long221 += "é"; // characters count, not bytes
    const std::vector<Fault> doubts{
        {Kind::Site, {{"summary_fr", long221}}, "summary_fr", "221 characters", "220"},
        {Kind::Project,
         {{"eu_funding_eur", "5000001"}},
         "eu_funding_eur",
         "more than the whole budget",
         "mistyped"},
    };
    for (const auto& [kind, changes, column, what, hint] : doubts) {
        FactsFolder folder;
        spoil(folder, kind, changes);
        const Facts facts = folder.read();
        ASSERT_EQ(facts.complaints.size(), 1U) << allTexts(facts);
        EXPECT_EQ(facts.complaints[0].severity, Severity::Warning);
        EXPECT_EQ(facts.complaints[0].column, column);
        EXPECT_THAT(facts.complaints[0].what, HasSubstr(what));
        EXPECT_THAT(facts.complaints[0].hint, HasSubstr(hint));
        EXPECT_EQ(facts.errorCount(), 0U);
        EXPECT_EQ(facts.records.size(), 4U);
    }
    FactsFolder folder;
    folder.site({{"summary_fr", long221.substr(2)}});
    folder.project({{"eu_funding_eur", "5000000"}, {"start", "2027-12"}, {"end", "2027"}});
    EXPECT_EQ(allTexts(folder.read()), "") << "the limits themselves are fine";
}

TEST(Facts, ValuesAtTheirLimitsAreFine) {
    for (const Cells& changes : std::vector<Cells>{{{"employees", "0"}},
                                                   {{"employees", "100000"}},
                                                   {{"employees_year", "1900"}},
                                                   {{"employees_year", "2100"}},
                                                   {{"nace", "24"}},
                                                   {{"nace", "24.1"}},
                                                   {{"lon", "-180"}, {"lat", "90"}},
                                                   {{"id", "3a"}},
                                                   {{"country", "US"}, {"territory", "outside"}},
                                                   {{"website", "http://x"}},
                                                   {{"source_date", "2021"}}}) {
        FactsFolder folder;
        folder.site(changes);
        folder.project({{"sites", ""}});
        EXPECT_EQ(allTexts(folder.read()), "") << changes[0].first << ' ' << changes[0].second;
    }
}

TEST(Facts, AllFaultsComeAtOnceSortedByFileAndLine) {
    FactsFolder folder;
    folder.write("sites-b.csv", soundSite(),
                 {with(soundSite(), {{"id", "b"}, {"lon", "x"}, {"source_url", ""}, {"status", "x"}}),
                  with(soundSite(), {{"id", "c"}, {"sector", "x"}})});
    folder.site({{"employees", "x"}});
    folder.partner({{"kind", "x"}});
    const Facts facts = folder.read();
    std::vector<std::string> places;
    for (const Complaint& c : facts.complaints)
        places.push_back(c.file + ":" + std::to_string(c.line) + " " + c.column);
    EXPECT_THAT(places, testing::ElementsAre("partners.csv:2 kind", "sites-a.csv:2 employees",
                                             "sites-b.csv:2 lon", "sites-b.csv:2 source_url",
                                             "sites-b.csv:2 status", "sites-b.csv:3 sector"));
    EXPECT_EQ(facts.records.size(), 2U) << "links to rows that were left out are no faults of their own";
}

TEST(Facts, AnIdIsUniqueWithinItsKindOverAllFiles) {
    FactsFolder folder;
    folder.write("sites-b.csv", soundSite(), {with(soundSite(), {{"name", "Another"}})});
    folder.partner({{"id", "a-works"}});
    folder.project({{"lead_partner", "a-works"}});
    const Facts facts = folder.read();
    ASSERT_EQ(facts.complaints.size(), 1U) << allTexts(facts);
    EXPECT_EQ(facts.complaints[0].file, "sites-b.csv");
    EXPECT_EQ(facts.complaints[0].column, "id");
    EXPECT_EQ(facts.complaints[0].what, "'a-works' is there already");
    EXPECT_THAT(facts.complaints[0].hint, HasSubstr("sites-a.csv:2"));
    EXPECT_EQ(recordOf(facts, "a-works")->name, "A Works") << "the first one stays";
}

TEST(Facts, AComplaintIsOneLineAPersonCanGoTo) {
    const Complaint error{Severity::Error, "sites-saarland.csv", 12,
                          "lon",           "'x' is no number",   "Write it as 6.13"};
    EXPECT_EQ(error.text(), "sites-saarland.csv:12: column 'lon': 'x' is no number. Write it as 6.13");
    const Complaint warning{Severity::Warning, "partners.csv", 0, "", "It is odd", ""};
    EXPECT_EQ(warning.text(), "partners.csv: warning: It is odd");
    FactsFolder folder;
    folder.site({{"status", "two\nlines and " + std::string(1000, 'x')}});
    const Facts facts = folder.read();
    ASSERT_EQ(facts.complaints.size(), 1U);
    EXPECT_EQ(facts.complaints[0].text().find('\n'), std::string::npos);
    EXPECT_LT(facts.complaints[0].text().size(), 500U);
}

TEST(Facts, AFolderThatCantBeReadIsAnError) {
    const TemporaryFolder folder;
    const auto missing = geo::readFacts(folder / "missing", nullptr);
    ASSERT_FALSE(missing);
    EXPECT_THAT(missing.error().text(), HasSubstr("missing"));
    EXPECT_THAT(missing.error().hint, HasSubstr("partners.csv"));
    EXPECT_FALSE(geo::readFacts(folder.write("file", ""), nullptr));
}

TEST(Facts, TablesThatAreMissingOrNoFilesAreComplaints) {
    const TemporaryFolder empty;
    const auto facts = geo::readFacts(empty.path(), nullptr);
    ASSERT_TRUE(facts);
    ASSERT_EQ(facts->complaints.size(), 3U);
    EXPECT_EQ(facts->complaints[0].file, "partners.csv");
    EXPECT_EQ(facts->complaints[1].file, "projects.csv");
    EXPECT_EQ(facts->complaints[2].file, "sites-*.csv");
    EXPECT_EQ(facts->errorCount(), 3U);

    FactsFolder folder;
    std::filesystem::create_directory(folder.path() / "sites-folder.csv");
    ASSERT_EQ(::mkfifo((folder.path() / "sites-pipe.csv").c_str(), 0600), 0);
    const Facts odd = folder.read();
    EXPECT_THAT(allTexts(odd), HasSubstr("sites-folder.csv: This is a folder"));
    EXPECT_THAT(allTexts(odd), HasSubstr("sites-pipe.csv: This is no regular file"));
    EXPECT_EQ(odd.records.size(), 4U);
}

TEST(Facts, TablesOfNothingButFaultsEndSoon) {
    FactsFolder folder;
    const std::string row = csvRow(with(soundProject(), {{"id", "?"}, {"lead_partner", "nobody"}}));
    std::string bytes = csvHeader(soundProject());
    for (int i = 0; i < 10'500; ++i)
        bytes += row;
    folder.write("projects.csv", bytes);
    const Facts facts = folder.read();
    EXPECT_LT(facts.complaints.size(), 31'000U);
    EXPECT_THAT(allTexts(facts), HasSubstr("too many faults"));
}

TEST(Vocabulary, TheTableOfTheProjectHasEveryCodeOnce) {
    const auto words = geo::readVocabulary(ATLAS_SOURCE_DIR "/data/vocabulary.csv");
    ASSERT_TRUE(words) << words.error().text();
    std::size_t expected = 0;
    for (std::size_t list = 0; list < geo::listCount; ++list)
        expected += geo::codes(static_cast<List>(list)).size();
    EXPECT_EQ(words->size(), expected);
    for (const auto& word : *words)
        for (const std::string& text : word.words)
            EXPECT_FALSE(text.empty());
}

TEST(Vocabulary, EachFaultIsASentenceWithItsLine) {
    const TemporaryFolder folder;
    const std::string whole = bytesOf(ATLAS_SOURCE_DIR "/data/vocabulary.csv");
    const std::string header = "list,code,fr,de,en\n";
    const std::vector<std::pair<std::string, std::string>> faults{
        {"", "empty"},
        {"list,code,fr,de\n", "'en': The column is missing"},
        {header, "has no words"},
        {header + "colours,red,a,b,c\n", "'colours' is no list"},
        {header + "kinds,plant,a,b,c\n", "'plant' is no code"},
        {header + "kinds,site,a,,c\n", "no word in the language de"},
        {header + "kinds,site,a,b,c\nkinds,site,a,b,c\n", "twice"},
        {header + "kinds,site,a,b\n", "4 cells instead of 5"},
        {whole.substr(0, whole.rfind("countries")), "of the list 'countries' has no words"},
    };
    for (const auto& [bytes, says] : faults) {
        const auto words = geo::readVocabulary(folder.write("vocabulary.csv", bytes));
        ASSERT_FALSE(words) << bytes;
        EXPECT_THAT(words.error().text(), HasSubstr(says));
        EXPECT_THAT(words.error().text(), HasSubstr("vocabulary.csv"));
    }
    EXPECT_FALSE(geo::readVocabulary(folder / "missing.csv"));
}

} // namespace
