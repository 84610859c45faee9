#include "geo/cli/commands.h"
#include "geo/territory.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace cli {

namespace {

namespace fs = std::filesystem;

struct BuildOptions {
    std::string facts, base, out = "gr-atlas.gpkg";
};

int build(const BuildOptions& options) {
    const fs::path data = dataFolder();
    if (data.empty() && (options.facts.empty() || options.base.empty()))
        return report(
            {"It is not known what to build from", {}, "Name the folders with --facts and --base."});
    geo::AtlasInputs inputs;
    inputs.facts = options.facts.empty() ? data / "facts" : fs::path(options.facts);
    inputs.base = options.base.empty() ? data / "base" : fs::path(options.base);
    // Vocabulary, attribution and licences lie beside the base map they belong to.
    inputs.data = fs::weakly_canonical(inputs.base).parent_path();

    std::vector<geo::Complaint> complaints;
    auto built = geo::buildAtlas(inputs, &complaints);
    if (!built) {
        if (!complaints.empty())
            report(complaints);
        return report(built.error());
    }
    if (!complaints.empty())
        report(complaints);
    auto meshes = geo::makeMapMeshes(built->atlas.map);
    if (!meshes)
        return report(meshes.error());
    built->atlas.meshes = std::move(*meshes);
    if (const auto written = geo::writeAtlas(built->atlas, options.out); !written)
        return report(written.error());
    std::cerr << options.out << ": " << built->atlas.records.size() << " records, content "
              << built->atlas.meta.at("content_version") << '\n';
    return fine;
}

int validateFacts(const fs::path& folder) {
    // Positions are judged by the base map that the tool was built with, if it is still there.
    std::optional<geo::TerritoryIndex> territories;
    if (const fs::path data = dataFolder(); !data.empty()) {
        const auto map = geo::buildBaseMap(data / "base");
        if (!map)
            return report(map.error());
        auto index = geo::TerritoryIndex::create(map->territoryShapes());
        if (!index)
            return report(index.error());
        territories = std::move(*index);
    } else {
        std::cerr << "Positions are not judged: the base map is not at hand.\n";
    }
    const auto facts = geo::readFacts(folder, territories ? &*territories : nullptr);
    if (!facts)
        return report(facts.error());
    std::cerr << facts->records.size() << " records in " << folder.string() << '\n';
    return report(facts->complaints);
}

} // namespace

void addBuild(CLI::App& app, int& code) {
    CLI::App* command = app.add_subcommand("build", "Makes the atlas from the facts and the base map.");
    const auto options = std::make_shared<BuildOptions>();
    command->add_option("--facts", options->facts, "Folder of the facts tables")->type_name("DIR");
    command->add_option("--base", options->base, "Folder of the base map")->type_name("DIR");
    command->add_option("-o,--output", options->out, "The atlas to write")
        ->type_name("FILE")
        ->capture_default_str();
    command->footer("Example:\n  gr-atlas-data build --facts data/facts --base data/base -o atlas.gpkg");
    command->callback([options, &code] { code = build(*options); });
}

int validateData(const std::string& named) {
    std::error_code failed;
    if (fs::is_directory(named, failed))
        return validateFacts(named);
    if (named.empty() && !dataFolder().empty())
        return validateFacts(dataFolder() / "facts");
    const auto file = findAtlas(named);
    if (!file)
        return report(file.error());
    const auto atlas = geo::readAtlas(*file);
    if (!atlas)
        return report(atlas.error());
    std::cerr << *file << ": " << atlas->records.size() << " records, no errors\n";
    return fine;
}

} // namespace cli
