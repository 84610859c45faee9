#include "geo/vocabulary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <tuple>
#include <vector>

namespace geo {
namespace {

using testing::ElementsAre;
using testing::ElementsAreArray;

std::vector<List> allLists() {
    std::vector<List> lists;
    for (std::size_t i = 0; i < listCount; ++i)
        lists.push_back(static_cast<List>(i));
    return lists;
}

std::set<std::string_view> words(List list, std::uint16_t mask) {
    std::set<std::string_view> set;
    for (std::size_t i = 0; i < 16; ++i)
        if ((mask >> i & 1) != 0)
            set.insert(code(list, i));
    return set;
}

TEST(Vocabulary, ListsHaveTheCodesOfTheSchemaInTheOrderOfDisplay) {
    EXPECT_THAT(codes(List::Kinds), ElementsAre("site", "partner", "project"));
    EXPECT_THAT(codes(List::Sectors),
                ElementsAre("steel-metals", "machinery-automation", "automotive", "rail-logistics",
                            "energy-hydrogen", "circular-economy", "chemicals-plastics", "pharma-health",
                            "digital-space", "aerospace-defence", "electronics-batteries", "textiles",
                            "food-beverage", "wood-paper", "glass-ceramics-materials",
                            "construction-materials"));
    EXPECT_THAT(codes(List::Transitions), ElementsAre("technological", "ecological", "social"));
    EXPECT_THAT(codes(List::PartnerKinds),
                ElementsAre("public-authority", "development-agency", "cluster", "chamber", "employers-union",
                            "trade-union", "research", "university", "training", "incubator", "company",
                            "network", "eu-programme"));
    EXPECT_THAT(codes(List::Statuses), ElementsAre("announced", "construction", "operating", "converting",
                                                   "closing", "closed", "running", "completed", "stopped"));
    EXPECT_THAT(codes(List::Networks), ElementsAre("recies", "euro-accelerateur", "unigr",
                                                   "grande-region-hydrogen", "eures-gr", "edih-gr-corridor"));
    EXPECT_THAT(codes(List::Territories),
                ElementsAre("lorraine", "grand-est", "luxembourg", "wallonie", "ostbelgien", "saarland",
                            "rheinland-pfalz", "outside"));
    EXPECT_THAT(codes(List::Countries), ElementsAre("BE", "DE", "FR", "LU"));
}

TEST(Vocabulary, KindsAreNumberedLikeTheEnumeration) {
    EXPECT_EQ(codeIndex(List::Kinds, "site"), static_cast<std::uint8_t>(Kind::Site));
    EXPECT_EQ(codeIndex(List::Kinds, "partner"), static_cast<std::uint8_t>(Kind::Partner));
    EXPECT_EQ(codeIndex(List::Kinds, "project"), static_cast<std::uint8_t>(Kind::Project));
}

TEST(Vocabulary, EveryListFitsIntoAMaskAndRepeatsNoCode) {
    for (const auto list : allLists()) {
        const auto all = codes(list);
        EXPECT_LE(all.size(), 16u) << listName(list);
        EXPECT_EQ(std::set(all.begin(), all.end()).size(), all.size()) << listName(list);
    }
}

TEST(Vocabulary, CodeAndPlaceAreInverse) {
    for (const auto list : allLists())
        for (std::size_t i = 0; i < codes(list).size(); ++i)
            EXPECT_EQ(codeIndex(list, code(list, i)), i) << code(list, i);
}

TEST(Vocabulary, UnknownWordsHaveNoPlaceAndPlacesBeyondTheEndNoCode) {
    for (const auto* word : {"", "Site", "SITE", "site ", " site", "sites", "sector"})
        EXPECT_EQ(codeIndex(List::Kinds, word), std::nullopt) << word;
    EXPECT_EQ(codeIndex(List::Countries, "fr"), std::nullopt);
    EXPECT_EQ(codeIndex(List::Sectors, "site"), std::nullopt);
    EXPECT_EQ(code(List::Kinds, 3), "");
    EXPECT_EQ(code(List::Countries, static_cast<std::size_t>(-1)), "");
}

TEST(Vocabulary, ListsAreFoundByTheirNames) {
    std::vector<std::string_view> names;
    for (const auto list : allLists()) {
        names.push_back(listName(list));
        EXPECT_EQ(listByName(listName(list)), list);
    }
    EXPECT_THAT(names, ElementsAre("kinds", "sectors", "transitions", "partnerKinds", "statuses", "networks",
                                   "territories", "countries"));
    EXPECT_EQ(listByName("kind"), std::nullopt);
    EXPECT_EQ(listByName(""), std::nullopt);
    EXPECT_EQ(listByName("Kinds"), std::nullopt);
}

TEST(Vocabulary, SitesAndProjectsHaveTheStatusesOfTheSchema) {
    using Set = std::set<std::string_view>;
    EXPECT_EQ(words(List::Statuses, statusesOf(Kind::Site)),
              (Set{"operating", "announced", "construction", "closing", "closed", "converting"}));
    EXPECT_EQ(words(List::Statuses, statusesOf(Kind::Project)),
              (Set{"announced", "running", "completed", "stopped"}));
    EXPECT_EQ(statusesOf(Kind::Partner), 0);
}

TEST(Vocabulary, TerritoriesLieInTheirCountries) {
    const std::map<std::string_view, std::string_view> countries{
        {"lorraine", "FR"},   {"grand-est", "FR"}, {"luxembourg", "LU"},      {"wallonie", "BE"},
        {"ostbelgien", "BE"}, {"saarland", "DE"},  {"rheinland-pfalz", "DE"}, {"outside", ""}};
    for (const auto territory : codes(List::Territories))
        EXPECT_EQ(countryOfTerritory(territory), countries.at(territory)) << territory;
    EXPECT_EQ(countryOfTerritory("bavaria"), "");
    EXPECT_EQ(countryOfTerritory(""), "");
}

TEST(Vocabulary, BordersAreNamedInBothOrders) {
    for (std::size_t i = 0; i < borderCount; ++i) {
        const std::string pair(borderPairs[i]);
        EXPECT_EQ(borderIndex(pair), i) << pair;
        EXPECT_EQ(borderIndex(pair.substr(3) + "-" + pair.substr(0, 2)), i) << pair;
    }
    for (const auto* word :
         {"any", "", "FR", "FR-FR", "fr-lu", "FR-LU ", "FR_LU", "FRLU-", "FR-NL", "FR-LUX"})
        EXPECT_EQ(borderIndex(word), std::nullopt) << word;
}

struct Slip {
    List list;
    std::string_view word;
    std::optional<std::string_view> meant;
};

TEST(Vocabulary, NearestCodeGuessesWhatWasMeantAndKeepsQuietElsewhere) {
    const std::vector<Slip> slips{
        {List::Sectors, "steel-metal", "steel-metals"},
        {List::Sectors, "stele-metals", "steel-metals"},
        {List::Sectors, "Automotive", "automotive"},
        {List::Sectors, "aerospace-defense", "aerospace-defence"},
        {List::Kinds, "sites", "site"},
        {List::Kinds, "stie", "site"},
        {List::Kinds, "projet", "project"},
        {List::Kinds, "partenr", "partner"},
        {List::Territories, "wallonia", "wallonie"},
        {List::Territories, "rhineland-pfalz", "rheinland-pfalz"},
        {List::Territories, "lothringen", std::nullopt},
        {List::Countries, "fr", "FR"},
        {List::Countries, "NL", std::nullopt},
        {List::Countries, "", std::nullopt},
        {List::Sectors, "xyz", std::nullopt},
        {List::Sectors, std::string_view("steel-metals-and-a-great-deal-more-than-anybody-means"),
         std::nullopt},
    };
    for (const auto& slip : slips)
        EXPECT_EQ(nearestCode(slip.list, slip.word), slip.meant) << slip.word;
}

TEST(Vocabulary, ACodeIsNearestToItself) {
    for (const auto list : allLists())
        for (const auto word : codes(list))
            EXPECT_EQ(nearestCode(list, word), word);
}

struct Word {
    std::string list, code;
    std::array<std::string, 3> words;
};

std::vector<Word> shippedWords() {
    std::ifstream file(ATLAS_SOURCE_DIR "/data/vocabulary.csv");
    std::string line;
    std::getline(file, line);
    EXPECT_EQ(line, "list,code,fr,de,en");
    std::vector<Word> words;
    while (std::getline(file, line)) {
        EXPECT_EQ(line.find('"'), std::string::npos) << "this little reader knows no quotes: " << line;
        EXPECT_EQ(std::ranges::count(line, ','), 4) << line;
        std::istringstream cells(line);
        Word word;
        for (auto* cell : {&word.list, &word.code, &word.words[0], &word.words[1], &word.words[2]})
            std::getline(cells, *cell, ',');
        words.push_back(word);
    }
    return words;
}

TEST(ShippedVocabulary, HasEveryCodeOfEveryListOnceInOrder) {
    std::vector<std::pair<std::string, std::string>> expected, found;
    for (const auto list : allLists())
        for (const auto word : codes(list))
            expected.emplace_back(listName(list), word);
    for (const auto& word : shippedWords())
        found.emplace_back(word.list, word.code);
    EXPECT_THAT(found, ElementsAreArray(expected));
}

TEST(ShippedVocabulary, SaysEveryCodeInThreeLanguagesAndNoTwoCodesOfAListAlike) {
    std::set<std::tuple<std::string, std::size_t, std::string>> seen;
    for (const auto& word : shippedWords())
        for (std::size_t language = 0; language < 3; ++language) {
            const auto& text = word.words[language];
            EXPECT_FALSE(text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == '\r')
                << word.code << " " << languageCodes[language];
            EXPECT_TRUE(seen.emplace(word.list, language, text).second) << text << " stands twice";
        }
}

} // namespace
} // namespace geo
