#include "geo/cli/tables.h"

#include "geo/record_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>
#include <ostream>

namespace cli {

namespace {

using Json = nlohmann::ordered_json;
using geo::Record;

std::vector<geo::RecordIndex> sorted(const geo::Catalogue& catalogue, const geo::Selection& selection) {
    std::vector<geo::RecordIndex> records;
    for (geo::RecordIndex i = 0; i < catalogue.size(); ++i)
        if (selection.test(i))
            records.push_back(i);
    std::ranges::sort(records, {}, [&](geo::RecordIndex i) { return catalogue.name(i); });
    return records;
}

struct Column {
    const char* name;
    Json (*value)(const Record&); ///< Null where it is not known.
};

Json text(const std::string& value) {
    return value.empty() ? Json() : Json(value);
}

template <class T>
Json optional(const std::optional<T>& value) {
    return value ? Json(*value) : Json();
}

const Column columns[] = {
    {"record", [](const Record& r) { return Json(geo::recordName(r.kind, r.id)); }},
    {"name", [](const Record& r) { return text(r.name); }},
    {"acronym", [](const Record& r) { return text(r.acronym); }},
    {"operator", [](const Record& r) { return text(r.operatorName); }},
    {"programme", [](const Record& r) { return text(r.programme); }},
    {"country", [](const Record& r) { return text(r.country); }},
    {"territory", [](const Record& r) { return Json(geo::code(geo::List::Territories, r.territory)); }},
    {"municipality", [](const Record& r) { return text(r.municipality); }},
    {"position_precision",
     [](const Record& r) { return r.position ? Json(geo::precisionName(r.precision)) : Json(); }},
    {"sectors", [](const Record& r) { return text(geo::joinCodes(r.sectors)); }},
    {"transitions",
     [](const Record& r) { return text(geo::joinCodes(geo::List::Transitions, r.transitions)); }},
    {"status",
     [](const Record& r) { return r.status ? Json(geo::code(geo::List::Statuses, *r.status)) : Json(); }},
    {"employees", [](const Record& r) { return optional(r.employees); }},
    {"start", [](const Record& r) { return r.start ? Json(r.start->text()) : Json(); }},
    {"end", [](const Record& r) { return r.end ? Json(r.end->text()) : Json(); }},
    {"budget_eur", [](const Record& r) { return optional(r.budgetEur); }},
    {"nearest_border",
     [](const Record& r) { return r.derived ? Json(geo::borderPairs[r.derived->nearestBorder]) : Json(); }},
    {"distance_m",
     [](const Record& r) {
         return r.derived ? Json(std::round(r.derived->nearestMeters() * 10) / 10) : Json();
     }},
    {"distance_accuracy_m",
     [](const Record& r) { return r.derived ? Json(r.derived->accuracyMeters) : Json(); }},
    {"source_url", [](const Record& r) { return text(r.sourceUrl); }},
    {"source_date", [](const Record& r) { return r.sourceDate ? Json(r.sourceDate->text()) : Json(); }},
};

std::string csvCell(const Json& value) {
    if (value.is_null())
        return {};
    const std::string plain = value.is_string() ? value.get<std::string>() : value.dump();
    if (plain.find_first_of(",\"\r\n") == std::string::npos)
        return plain;
    std::string quoted = "\"";
    for (const char c : plain)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

} // namespace

void writeCsv(std::ostream& out, const geo::Catalogue& catalogue, const geo::Selection& selection) {
    for (const Column& column : columns)
        out << column.name << ',';
    out << "lon,lat\r\n";
    for (const geo::RecordIndex i : sorted(catalogue, selection)) {
        const Record& record = catalogue.record(i);
        for (const Column& column : columns)
            out << csvCell(column.value(record)) << ',';
        if (record.position)
            out << std::format("{},{}", record.position->lon, record.position->lat);
        else
            out << ',';
        out << "\r\n";
    }
}

void writeGeoJson(std::ostream& out, const geo::Catalogue& catalogue, const geo::Selection& selection) {
    out << R"({"type":"FeatureCollection","features":[)";
    const char* separator = "\n";
    for (const geo::RecordIndex i : sorted(catalogue, selection)) {
        const Record& record = catalogue.record(i);
        Json feature;
        feature["type"] = "Feature";
        feature["id"] = catalogue.name(i);
        feature["geometry"] = nullptr;
        if (record.position)
            feature["geometry"] = {{"type", "Point"},
                                   {"coordinates", {record.position->lon, record.position->lat}}};
        for (const Column& column : columns)
            feature["properties"][column.name] = column.value(record);
        out << separator << feature.dump();
        separator = ",\n";
    }
    out << "\n]}\n";
}

} // namespace cli
