#include "geo/cli/commands.h"
#include "geo/cli/tables.h"
#include "geo/crs.h"
#include "geo/query.h"
#include "geo/territory.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <iostream>
#include <memory>
#include <sstream>

namespace cli {

namespace {

using Json = nlohmann::ordered_json;

CLI::Option* addAtlasOption(CLI::App* command, std::string& atlas) {
    return command
        ->add_option("--atlas", atlas,
                     "The atlas to look at; else the one that ./run built, else the installed one")
        ->type_name("FILE");
}

geo::Result<geo::Atlas> openAtlas(const std::string& named) {
    const auto file = findAtlas(named);
    return file ? geo::readAtlas(*file) : std::unexpected(file.error());
}

int info(const std::string& named) {
    const auto file = findAtlas(named);
    if (!file)
        return report(file.error());
    const auto atlas = geo::readAtlas(*file);
    if (!atlas)
        return report(atlas.error());
    Json out;
    out["file"] = *file;
    for (const char* key : {"schema_version", "built", "content_version"})
        out[key] = atlas->meta.contains(key) ? atlas->meta.at(key) : std::string();
    for (const std::string_view kind : geo::codes(geo::List::Kinds))
        for (const std::string_view territory : geo::codes(geo::List::Territories))
            out["records"][std::string(kind)][std::string(territory)] = 0;
    for (const geo::Record& record : atlas->records) {
        const auto kind = geo::code(geo::List::Kinds, static_cast<std::size_t>(record.kind));
        const auto territory = geo::code(geo::List::Territories, record.territory);
        Json& count = out["records"][std::string(kind)][std::string(territory)];
        count = count.get<int>() + 1;
    }
    const auto index = geo::TerritoryIndex::create(atlas->map.territoryShapes());
    if (!index)
        return report(index.error());
    for (std::size_t i = 0; i < geo::borderCount; ++i)
        out["border_km"][std::string(geo::borderPairs[i])] = std::round(index->borderLength(i) / 100) / 10;
    out["places"] = atlas->map.places.size();
    out["attribution"] = atlas->meta.contains("attribution_en") ? atlas->meta.at("attribution_en") : "";
    std::cout << out.dump(2) << '\n';
    return fine;
}

struct QueryOptions {
    std::string atlas, filter = "{}", format = "json";
    bool count = false;
};

int query(const QueryOptions& options) {
    std::string json = options.filter;
    if (json.starts_with('@')) {
        auto text = geo::readFile(json.substr(1), {.maxBytes = 1024 * 1024}); // as much as parseFilter reads
        if (!text) {
            report(text.error());
            return wrongUse;
        }
        json = std::move(*text);
    }
    const auto filter = geo::parseFilter(json);
    if (!filter) {
        report(filter.error());
        return wrongUse;
    }
    const auto file = findAtlas(options.atlas);
    const auto atlas = file ? geo::openAtlas(*file) : std::unexpected(file.error());
    if (!atlas)
        return report(atlas.error());
    const auto& catalogue = atlas->catalogue;
    const geo::Answer answer = geo::Query(catalogue).run(*filter);
    if (options.count)
        std::cout << answer.count << '\n';
    else if (options.format == "json")
        std::cout << geo::toJson(answer, *catalogue) << '\n';
    else if (options.format == "csv")
        writeCsv(std::cout, *catalogue, answer.selection);
    else
        writeGeoJson(std::cout, *catalogue, answer.selection);
    return fine;
}

struct LocateOptions {
    std::string atlas, crs = "EPSG:4326";
    std::vector<double> position;
};

Json locationJson(const geo::Location& location, geo::LonLat position) {
    // Millimetres: more would pretend to an accuracy that no border has.
    const auto meters = [](double value) { return std::round(value * 1000) / 1000; };
    Json out;
    out["lon"] = position.lon;
    out["lat"] = position.lat;
    out["territory"] = location.territory;
    out["country"] = location.country;
    out["condominium"] = location.condominium;
    out["nearest"] = {{"pair", location.nearest.pair}, {"meters", meters(location.nearest.meters)}};
    for (std::size_t i = 0; i < geo::borderCount; ++i)
        out["borders"][std::string(geo::borderPairs[i])] = meters(location.borderMeters[i]);
    out["nationalBorder"] = {{"pair", location.nationalPair}, {"meters", meters(location.nationalMeters)}};
    return out;
}

geo::Result<Json> locate(const geo::TerritoryIndex& index, const geo::Transformer& transformer,
                         geo::Point p) {
    const auto degrees = transformer.forward(p);
    if (!degrees)
        return std::unexpected(degrees.error());
    const geo::LonLat position{degrees->x, degrees->y};
    const auto location = index.locate(position);
    if (!location)
        return std::unexpected(location.error());
    return locationJson(*location, position);
}

int locate(const LocateOptions& options) {
    if (!options.position.empty() && options.position.size() != 2) {
        report({"A position is two numbers: LON LAT",
                {},
                "Leave both out to read positions from standard input."});
        return wrongUse;
    }
    const auto transformer = geo::Transformer::create(options.crs, "EPSG:4326");
    if (!transformer) {
        report(transformer.error());
        return wrongUse;
    }
    const auto atlas = openAtlas(options.atlas);
    if (!atlas)
        return report(atlas.error());
    const auto index = geo::TerritoryIndex::create(atlas->map.territoryShapes());
    if (!index)
        return report(index.error());
    if (!options.position.empty()) {
        const auto found = locate(*index, *transformer, {options.position[0], options.position[1]});
        if (!found)
            return report(found.error());
        std::cout << found->dump(2) << '\n';
        return fine;
    }
    int code = fine;
    std::string line;
    for (std::size_t number = 1; std::getline(std::cin, line); ++number) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        std::istringstream words(line);
        geo::Point p;
        std::string rest;
        if (!(words >> p.x >> p.y) || words >> rest) {
            code = report({"This is no position: '" + line.substr(0, 80) + "'",
                           "standard input:" + std::to_string(number), "One `x y` a line."});
            continue;
        }
        const auto found = locate(*index, *transformer, p);
        if (found) {
            std::cout << found->dump() << '\n';
        } else {
            geo::Error error = found.error();
            error.where = "standard input:" + std::to_string(number);
            code = report(error);
        }
    }
    return code;
}

} // namespace

void addInfo(CLI::App& app, int& code) {
    CLI::App* command = app.add_subcommand("info", "Says what an atlas holds, as JSON.");
    const auto atlas = std::make_shared<std::string>();
    addAtlasOption(command, *atlas);
    command->footer("Example:\n  gr-atlas-data info --atlas atlas.gpkg");
    command->callback([atlas, &code] { code = info(*atlas); });
}

void addQuery(CLI::App& app, int& code) {
    CLI::App* command = app.add_subcommand("query", "Lists the records that pass a filter.");
    const auto options = std::make_shared<QueryOptions>();
    addAtlasOption(command, options->atlas);
    command->add_option("--filter", options->filter, "The filter as JSON, or @FILE that holds it")
        ->type_name("JSON|@FILE")
        ->capture_default_str();
    command->add_option("--format", options->format, "json (with facets), csv or geojson")
        ->check(CLI::IsMember({"json", "csv", "geojson"}))
        ->capture_default_str();
    command->add_flag("--count", options->count, "Only how many there are");
    command->footer("Example:\n  gr-atlas-data query --count --filter "
                    "'{\"kinds\":[\"site\"],\"border\":{\"pair\":\"FR-LU\",\"maxMeters\":10000}}'");
    command->callback([options, &code] { code = query(*options); });
}

void addLocate(CLI::App& app, int& code) {
    CLI::App* command = app.add_subcommand(
        "locate", "Says in which territory positions lie and how far the borders are, as JSON.");
    const auto options = std::make_shared<LocateOptions>();
    addAtlasOption(command, options->atlas);
    command
        ->add_option("position", options->position,
                     "East and north; without it, one `x y` a line is read "
                     "from standard input")
        ->type_name("LON LAT")
        ->expected(0, 2);
    command->add_option("--crs", options->crs, "Coordinate reference system of the positions")
        ->type_name("EPSG:…")
        ->capture_default_str();
    command->footer("Example:\n  gr-atlas-data locate 6.13 49.61\n"
                    "  echo '77500 75000' | gr-atlas-data locate --crs EPSG:2169");
    command->callback([options, &code] { code = locate(*options); });
}

} // namespace cli
