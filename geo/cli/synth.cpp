#include "geo/synth.h"

#include "geo/cli/commands.h"

#include <iostream>
#include <memory>

namespace cli {

namespace {

struct Options {
    geo::SynthOptions synth;
    std::string out = "synthetic.gpkg";
};

int synth(const Options& options) {
    const auto data = dataFolder();
    if (data.empty())
        return report({"The base map is not at hand", {}, "Use the tool where the project was built."});
    auto built = geo::buildAtlas({.facts = data / "facts", .base = data / "base", .data = data});
    if (!built)
        return report(built.error());
    if (const auto made = geo::synthesise(built->atlas, options.synth); !made)
        return report(made.error());
    auto meshes = geo::makeMapMeshes(built->atlas.map);
    if (!meshes)
        return report(meshes.error());
    built->atlas.meshes = std::move(*meshes);
    if (const auto written = geo::writeAtlas(built->atlas, options.out); !written)
        return report(written.error());
    std::cerr << options.out << ": " << built->atlas.records.size() << " invented records, content "
              << built->atlas.meta.at("content_version") << '\n';
    return fine;
}

} // namespace

void addSynth(CLI::App& app, int& code) {
    CLI::App* command = app.add_subcommand(
        "synth",
        "Makes an atlas of invented records around the real municipalities, to try the program with.");
    const auto options = std::make_shared<Options>();
    command->add_option("sites", options->synth.sites, "How many sites; partners and projects come with them")
        ->required()
        ->type_name("N");
    command->add_option("--seed", options->synth.seed, "The same seed gives the same records")
        ->type_name("S")
        ->capture_default_str();
    command->add_option("-o,--output", options->out, "The atlas to write")
        ->type_name("FILE")
        ->capture_default_str();
    command->footer("Example:\n  gr-atlas-data synth 1000000 --seed 7 -o million.gpkg");
    command->callback([options, &code] { code = synth(*options); });
}

} // namespace cli
