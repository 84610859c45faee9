#include "app/data_tool/validate.h"

#include "app/story/story.h"

#include <iostream>
#include <memory>

namespace atlas {

namespace {

int validateStoryFile(const std::string& story, const std::string& atlasNamed) {
    const auto file = cli::findAtlas(atlasNamed);
    if (!file)
        return cli::report(file.error());
    auto read = geo::readAtlas(*file);
    if (!read)
        return cli::report(read.error());
    const geo::Query query(std::make_shared<const geo::Catalogue>(std::move(read->records)));
    FigureBook figures(query, read->map);
    const auto checked = validateStory(story, figures);
    if (!checked)
        return cli::report(checked.error());
    std::cerr << story << ": " << checked->story.scenes.size() << " scenes\n";
    return cli::report(checked->complaints);
}

} // namespace

void addValidate(CLI::App& app, int& code) {
    CLI::App* command = app.add_subcommand(
        "validate", "Checks the facts tables of a folder, an atlas or a story, and lists all that is wrong.");
    struct Options {
        std::string named, atlas;
    };
    const auto options = std::make_shared<Options>();
    command
        ->add_option("path", options->named,
                     "Folder of facts tables, an atlas, or a story (.md); else the project's own facts")
        ->type_name("DIR|FILE");
    command->add_option("--atlas", options->atlas, "The atlas that a story is checked against")
        ->type_name("FILE");
    command->footer("Examples:\n  gr-atlas-data validate data/facts\n"
                    "  gr-atlas-data validate data/stories/acier-hydrogene.md");
    command->callback([options, &code] {
        code = options->named.ends_with(".md") ? validateStoryFile(options->named, options->atlas)
                                               : cli::validateData(options->named);
    });
}

} // namespace atlas
