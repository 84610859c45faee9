#include "geo/catalogue.h"
#include "geo/vocabulary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <map>
#include <random>
#include <set>
#include <utility>

namespace geo {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

Record make(Kind kind, std::string id, std::optional<LonLat> position = std::nullopt) {
    Record record;
    record.kind = kind;
    record.id = std::move(id);
    record.position = position;
    return record;
}

std::vector<std::string> names(const Catalogue& catalogue) {
    std::vector<std::string> all;
    for (RecordIndex i = 0; i < catalogue.size(); ++i)
        all.push_back(catalogue.name(i));
    return all;
}

struct Folding {
    std::string_view text, folded;
};

TEST(Fold, RemovesCaseAndAccents) {
    const std::vector<Folding> table{
        {"", ""},
        {"Acier", "acier"},
        {"ÉNERGIE", "energie"},
        {"e\u0301nergie", "energie"}, // decomposed by the keyboard
        {"Saarbrücken", "saarbrucken"},
        {"Großregion", "grossregion"},
        {"GROẞREGION", "grossregion"},
        {"Œuvre, cœur", "oeuvre, coeur"},
        {"Æther", "aether"},
        {"Łódź", "lodz"},
        {"Ørsted", "orsted"},
        {"Đặng", "dang"},
        {"İstanbul Isparta ısı", "istanbul isparta isi"},
        {"Þórður Ħal Ŧ", "thordur hal t"},
        {"ﬁn ﬀ", "fin ff"},         // ligatures
        {"Ａｂｃ１２", "abc12"},    // full width
        {"H₂ CO² ½", "h2 co2 1⁄2"}, // hydrogen as people write it
        {"ΣΊΣΥΦΟΣ", "σισυφοσ"},     // both small sigmas are one
        {"ЁЛКА", "елка"},
        {"l’acier ‘x’", "l'acier 'x'"},
        {"l'acier", "l'acier"},
        {"Esch\u2011sur–Alzette", "esch-sur-alzette"},
        {"a.b,c;d!?(e)/f&g", "a.b,c;d!?(e)/f&g"},
        {"a\u00a0b\tc\nd\u2003e\u3000f", "a b c d e f"},
        {"so\u00adft", "soft"}, // soft hyphen
        {"zero\u200bwidth", "zerowidth"},
        {"\u0301", ""},
        {"東京", "東京"},
        {"🏭", "🏭"},
    };
    for (const auto& [text, folded] : table)
        EXPECT_EQ(fold(text), folded) << text;
}

TEST(Fold, TurnsInvalidUtf8IntoReplacementCharacters) {
    EXPECT_EQ(fold("a\xff"
                   "b"),
              "a\ufffd"
              "b");
    EXPECT_EQ(fold("caf\xe9"), "caf\ufffd"); // Latin-1
    EXPECT_EQ(fold("\xc3"), "\ufffd");
    EXPECT_EQ(fold(std::string_view("a\0b", 3)), std::string_view("a\0b", 3));
}

// A code point in UTF-8, written down independently of ICU.
std::string utf8(char32_t c) {
    const auto tail = [c](unsigned shift) { return static_cast<char>(0x80 | (c >> shift & 0x3f)); };
    if (c < 0x80)
        return {static_cast<char>(c)};
    if (c < 0x800)
        return {static_cast<char>(0xc0 | c >> 6), tail(0)};
    if (c < 0x10000)
        return {static_cast<char>(0xe0 | c >> 12), tail(6), tail(0)};
    return {static_cast<char>(0xf0 | c >> 18), tail(12), tail(6), tail(0)};
}

TEST(Fold, FoldingTwiceChangesNothing) {
    std::size_t wrong = 0;
    for (char32_t c = 1; c <= 0x1ffff; ++c) {
        if (c >= 0xd800 && c <= 0xdfff)
            continue;
        const auto once = fold(utf8(c));
        if (fold(once) != once && ++wrong < 10)
            ADD_FAILURE() << "U+" << std::hex << static_cast<unsigned>(c);
    }
    EXPECT_EQ(wrong, 0u);
}

TEST(Catalogue, OfNothingIsEmpty) {
    const Catalogue catalogue({});
    EXPECT_EQ(catalogue.size(), 0u);
    EXPECT_EQ(catalogue.find("site:a"), std::nullopt);
}

TEST(Catalogue, FindsRecordsByKindAndId) {
    const Catalogue catalogue({make(Kind::Site, "a", LonLat{6, 49}), make(Kind::Partner, "a", LonLat{7, 50}),
                               make(Kind::Project, "b"), make(Kind::Site, "x:y", LonLat{5, 50})});
    for (const auto* name : {"site:a", "partner:a", "project:b", "site:x:y"}) {
        const auto index = catalogue.find(name);
        ASSERT_TRUE(index) << name;
        EXPECT_EQ(catalogue.name(*index), name);
        EXPECT_EQ(recordName(catalogue.record(*index).kind, catalogue.record(*index).id), name);
    }
    for (const auto* name :
         {"", "a", ":", ":a", "site:", "site:b", "project:a", "Site:a", "sites:a", "site:a "})
        EXPECT_EQ(catalogue.find(name), std::nullopt) << name;
}

TEST(Catalogue, OfTwoRecordsOfOneNameFindsTheFirst) {
    const Catalogue catalogue({make(Kind::Site, "a"), make(Kind::Site, "a", LonLat{6, 49})});
    EXPECT_EQ(catalogue.size(), 2u);
    EXPECT_EQ(catalogue.find("site:a"), 0u);
    EXPECT_TRUE(catalogue.hasPosition(0));
}

TEST(Catalogue, CanBeMoved) {
    Catalogue first({make(Kind::Site, "a")});
    Catalogue second(std::move(first));
    EXPECT_EQ(second.name(0), "site:a");
    Catalogue third({});
    third = std::move(second);
    EXPECT_EQ(third.name(0), "site:a");
}

TEST(Catalogue, PutsRecordsWithoutAPositionOnEarthLast) {
    const Catalogue catalogue(
        {make(Kind::Site, "none"), make(Kind::Site, "corner", LonLat{180, -90}),
         make(Kind::Site, "nan", LonLat{nan, 49}), make(Kind::Site, "inf", LonLat{6, infinity}),
         make(Kind::Partner, "far", LonLat{180.001, 0}), make(Kind::Site, "high", LonLat{0, -90.5}),
         make(Kind::Site, "here", LonLat{6, 49})});
    EXPECT_THAT(names(catalogue), ElementsAre("site:here", "site:corner", "partner:far", "site:high",
                                              "site:inf", "site:nan", "site:none"));
    for (RecordIndex i = 0; i < catalogue.size(); ++i) {
        const bool placed = i < 2;
        EXPECT_EQ(catalogue.hasPosition(i), placed) << catalogue.name(i);
        EXPECT_EQ(std::isnan(catalogue.mercator(i).x), !placed) << catalogue.name(i);
        EXPECT_EQ(std::isnan(catalogue.mercator(i).y), !placed) << catalogue.name(i);
    }
    EXPECT_EQ(catalogue.mortonKey(2), std::numeric_limits<std::uint64_t>::max());
}

TEST(Catalogue, OrdersRecordsOfOnePlaceByName) {
    const LonLat place{6.17269, 49.11911};
    const Catalogue catalogue({make(Kind::Site, "b", place), make(Kind::Project, "z", place),
                               make(Kind::Site, "a-b", place), make(Kind::Partner, "m", place),
                               make(Kind::Site, "a", place)});
    EXPECT_THAT(names(catalogue), ElementsAre("partner:m", "project:z", "site:a", "site:a-b", "site:b"));
}

TEST(Catalogue, DoesNotDependOnTheOrderOfItsRecords) {
    const auto seed = std::random_device{}();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    std::vector<Record> records;
    for (int i = 0; i < 200; ++i)
        records.push_back(
            make(static_cast<Kind>(i % 3), std::to_string(i),
                 i % 7 == 0 ? std::nullopt : std::optional(LonLat{double(i % 11), double(i % 5)})));
    const auto expected = names(Catalogue(records));
    std::ranges::shuffle(records, random);
    EXPECT_EQ(names(Catalogue(records)), expected);
}

// The Z-order key bit by bit, from the formula.
std::uint64_t interleave(Point unit) {
    const auto cell = [](double u) {
        return static_cast<std::uint64_t>(std::min(std::max(std::ldexp(u, 32), 0.0), 4294967295.0));
    };
    const auto x = cell(unit.x), y = cell(unit.y);
    std::uint64_t key = 0;
    for (unsigned b = 0; b < 32; ++b)
        key |= (x >> b & 1) << 2 * b | (y >> b & 1) << (2 * b + 1);
    return key;
}

std::vector<Record> scattered(std::mt19937& random, std::size_t count) {
    std::uniform_real_distribution<double> lon(-180, 180), lat(-90, 90), near(-0.01, 0.01);
    std::vector<Record> records;
    for (std::size_t i = 0; i < count; ++i) {
        std::optional<LonLat> place;
        switch (random() % 6) {
        case 0:
            break;
        case 1:
            place = LonLat{lon(random), lat(random)};
            break;
        case 2:
            place = LonLat{6.13 + near(random), 49.61 + near(random)};
            break;
        case 3:
            place = LonLat{6.17269, 49.11911};
            break;
        case 4:
            place = LonLat{random() % 2 == 0 ? -180.0 : 180.0, random() % 2 == 0 ? -90.0 : 90.0};
            break;
        default:
            place = LonLat{0, 0};
        }
        records.push_back(make(static_cast<Kind>(random() % 3), std::to_string(i), place));
    }
    return records;
}

TEST(Catalogue, KeysInterleaveTheQuantisedMercatorPosition) {
    const auto seed = std::random_device{}();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    const Catalogue catalogue(scattered(random, 2000));
    for (RecordIndex i = 0; i < catalogue.size(); ++i) {
        if (i > 0) {
            EXPECT_LE(catalogue.mortonKey(i - 1), catalogue.mortonKey(i));
        }
        if (!catalogue.hasPosition(i))
            continue;
        const auto place = toUnitMercator(*catalogue.record(i).position);
        constexpr double half = 0x1p-33 + 1e-15; // of a step
        EXPECT_NEAR(catalogue.mercator(i).x, place.x, half);
        EXPECT_NEAR(catalogue.mercator(i).y, place.y, half);
        EXPECT_EQ(catalogue.mortonKey(i), interleave(place)) << place.x << " " << place.y;
    }
}

TEST(Catalogue, AnyCellOfTheQuadtreeIsOneRun) {
    const auto seed = std::random_device{}();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    const Catalogue catalogue(scattered(random, 3000));
    for (const int level : {0, 1, 2, 5, 8, 9, 13, 18, 24, 31, 32}) {
        const auto cell = [level](double u) {
            return std::clamp(std::floor(std::ldexp(u, level)), 0.0, std::ldexp(1.0, level) - 1);
        };
        std::set<std::pair<double, double>> seen;
        std::optional<std::pair<double, double>> last;
        for (RecordIndex i = 0; i < catalogue.size() && catalogue.hasPosition(i); ++i) {
            const auto place = catalogue.mercator(i);
            const std::pair here{cell(place.x), cell(place.y)};
            if (here != last) {
                EXPECT_TRUE(seen.insert(here).second) << "cell torn apart at level " << level;
            }
            last = here;
        }
    }
}

TEST(Catalogue, SectorMaskHoldsTheSectorsOfARecord) {
    auto record = make(Kind::Site, "a");
    record.sectors = {3, 0, 15, 3};
    auto none = make(Kind::Site, "b");
    auto broken = make(Kind::Site, "c");
    broken.sectors = {16, 200, 1};
    const Catalogue catalogue({record, none, broken});
    EXPECT_EQ(catalogue.sectorMask(0), 0x8009);
    EXPECT_EQ(catalogue.sectorMask(1), 0);
    EXPECT_EQ(catalogue.sectorMask(2), 2);
    EXPECT_THAT(catalogue.record(0).sectors, ElementsAre(3, 0, 15, 3));
}

TEST(Catalogue, SearchTextHoldsEveryTextOfARecordFolded) {
    auto record = make(Kind::Project, "mon-id");
    record.name = "Électrolyse";
    record.acronym = "ELY";
    record.operatorName = "Société X";
    record.municipality = "Völklingen";
    record.programme = "Interreg VI A";
    record.summary = {"Résumé", "Übersicht", "Summary"};
    record.website = "https://example.org";
    record.sourceUrl = "https://example.net";
    const Catalogue catalogue({record, make(Kind::Site, "only-an-id")});
    const auto index = *catalogue.find("project:mon-id");
    EXPECT_EQ(catalogue.searchText(index),
              "electrolyse ely societe x volklingen interreg vi a resume ubersicht summary mon-id");
    EXPECT_EQ(catalogue.searchText(*catalogue.find("site:only-an-id")), "only-an-id");
}

std::vector<std::string> linked(const Catalogue& catalogue, std::string_view name) {
    static const std::map<Role, std::string> roles{
        {Role::Lead, "lead "}, {Role::Partner, "partner "}, {Role::Site, "site "}};
    std::vector<std::string> all;
    for (const auto& link : catalogue.links(*catalogue.find(name)))
        all.push_back(roles.at(link.role) + catalogue.name(link.other));
    return all;
}

TEST(Catalogue, LinksProjectsWithPartnersAndSitesBothWays) {
    auto hydrogen = make(Kind::Project, "hydrogen", LonLat{6, 49});
    hydrogen.leadPartner = "p2";
    hydrogen.partners = {"p3", "p1"};
    hydrogen.sites = {"s1"};
    auto battery = make(Kind::Project, "battery", LonLat{7, 48});
    battery.leadPartner = "p1";
    battery.partners = {"p2", "p2", "p1", "nobody", ""}; // twice, the lead again, missing, empty
    battery.sites = {"s1", "s2", "s1", "p1"};            // a partner's id is no site
    auto alone = make(Kind::Project, "alone");
    auto partnerWithProjects = make(Kind::Partner, "p4");
    partnerWithProjects.partners = {"p1"}; // only projects link
    const Catalogue catalogue({hydrogen, battery, alone, partnerWithProjects,
                               make(Kind::Partner, "p1", LonLat{5, 50}), make(Kind::Partner, "p2"),
                               make(Kind::Partner, "p3", LonLat{6, 50}),
                               make(Kind::Site, "s1", LonLat{6, 49.5}), make(Kind::Site, "s2")});

    EXPECT_THAT(linked(catalogue, "project:hydrogen"),
                ElementsAre("lead partner:p2", "partner partner:p3", "partner partner:p1", "site site:s1"));
    EXPECT_THAT(linked(catalogue, "project:battery"),
                ElementsAre("lead partner:p1", "partner partner:p2", "site site:s1", "site site:s2"));
    EXPECT_THAT(linked(catalogue, "partner:p1"),
                ElementsAre("lead project:battery", "partner project:hydrogen"));
    EXPECT_THAT(linked(catalogue, "partner:p2"),
                ElementsAre("lead project:hydrogen", "partner project:battery"));
    EXPECT_THAT(linked(catalogue, "partner:p3"), ElementsAre("partner project:hydrogen"));
    EXPECT_THAT(linked(catalogue, "site:s1"), ElementsAre("site project:battery", "site project:hydrogen"));
    EXPECT_THAT(linked(catalogue, "site:s2"), ElementsAre("site project:battery"));
    EXPECT_THAT(linked(catalogue, "project:alone"), IsEmpty());
    EXPECT_THAT(linked(catalogue, "partner:p4"), IsEmpty());
}

TEST(Catalogue, AProjectWithVeryManyPartnersIsLinkedInTime) {
    std::vector<Record> records;
    auto project = make(Kind::Project, "huge");
    for (int i = 0; i < 50'000; ++i) {
        project.partners.push_back(std::to_string(i));
        records.push_back(make(Kind::Partner, std::to_string(i)));
    }
    records.push_back(project);
    const Catalogue catalogue(std::move(records));
    EXPECT_EQ(catalogue.links(*catalogue.find("project:huge")).size(), 50'000u);
    EXPECT_EQ(catalogue.links(*catalogue.find("partner:77")).size(), 1u);
}

} // namespace
} // namespace geo
