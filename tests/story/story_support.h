#pragma once

#include "app/story/story.h"
#include "geo/atlas_file.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace atlas {

/// A head that is right, in the languages asked for.
inline std::string head(const std::string& languages = "\"fr\"", const std::string& more = {}) {
    std::string text = "+++\nformat = 1\nlanguages = [" + languages + "]\n[title]\n";
    for (const char* code : {"fr", "de", "en"})
        if (languages.find(code) != std::string::npos)
            text += std::string(code) + " = \"Titre\"\n";
    return text + more + "+++\n";
}

/// "4: what" of each complaint.
inline std::vector<std::string> complaints(const StoryFile& story) {
    std::vector<std::string> all;
    for (const auto& complaint : story.complaints) {
        all.push_back(std::to_string(complaint.line) + ": " + complaint.what);
        EXPECT_GT(complaint.line, 0u) << all.back();
        EXPECT_NE(complaint.hint, "") << all.back();
    }
    return all;
}

/// The line of `part` in `text`, from 1.
inline std::size_t lineOf(const std::string& text, const std::string& part) {
    const auto at = text.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    return 1 + static_cast<std::size_t>(std::ranges::count(text.substr(0, at), '\n'));
}

inline geo::Record record(geo::Kind kind, std::string id, double lon, double lat) {
    geo::Record made;
    made.kind = kind;
    made.id = std::move(id);
    made.position = geo::LonLat{lon, lat};
    return made;
}

/// Three records and no base map.
struct SmallAtlas {
    static std::vector<geo::Record> records() {
        auto steel = record(geo::Kind::Site, "steel", 6.72781, 49.35557);
        steel.employees = 5000;
        steel.derived = geo::DerivedPlace{
            .borderMeters = {9e4, 9e4, 9e4, 12'300, 4e4, 5e4}, .nearestBorder = 3, .accuracyMeters = 3000};
        auto water = record(geo::Kind::Site, "water", 6.71563, 49.16635);
        auto lost = record(geo::Kind::Project, "lost", 6.7, 49.2);
        lost.position.reset();
        lost.budgetEur = 150'000'000;
        return {steel, water, lost};
    }
    geo::BaseMap map;
    geo::Query query{std::make_shared<const geo::Catalogue>(records())};
    FigureBook figures{query, map};
};

} // namespace atlas
