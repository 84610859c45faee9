#include "hostile.h"

#include "tests/app/fixture.h"

namespace atlas::fixture {
namespace {

constexpr const char* words = "<b>bold</b> <img src=\"http://192.0.2.1/x.png\"> <a "
                              "href=\"http://192.0.2.1/\">a</a> &amp; **x** %1 %2 %n ";

/// `end` tells one from the other.
std::string evil(const std::string& end) {
    return words + ("\u202egnorw\u202c " + std::string(120, 'W')) + " " + end;
}

} // namespace

QString hostileWords() {
    return QString::fromUtf8(words).trimmed();
}

geo::Atlas hostile() {
    geo::Atlas made = small();
    for (auto& record : made.records) {
        record.name = evil(record.name);
        if (!record.acronym.empty())
            record.acronym = evil(record.acronym);
        record.operatorName = evil("operator");
        record.municipality = evil(record.municipality);
        record.programme = evil("programme");
        for (auto& summary : record.summary)
            summary = evil("summary");
        record.website = "https://192.0.2.1/<b>";
    }
    for (auto& entry : made.vocabulary)
        for (auto& word : entry.words)
            word = evil(word);
    for (auto& place : made.map.places)
        place.names.local = evil(place.names.local);
    for (auto& [key, value] : made.meta)
        value = evil(value);
    return made;
}

} // namespace atlas::fixture
