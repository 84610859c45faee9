#include "app/data_tool/kiosk.h"
#include "app/data_tool/validate.h"
#include "geo/cli/commands.h"
#include "geo/dataset.h"

#include <cstdio>
#include <exception>
#include <iostream>

int main(int argc, char** argv) {
    int code = cli::fine;
    try {
        geo::initialise();
        CLI::App app{"Builds, checks and questions the industrial atlas of the Grande Région."};
        app.set_version_flag("--version", ATLAS_VERSION);
        app.require_subcommand(1);
        app.footer("Results go to standard output, messages to standard error.\n"
                   "Exit codes: 0 fine, 1 the data has errors, 2 wrong use.");
        cli::addBuild(app, code);
        atlas::addValidate(app, code);
        cli::addInfo(app, code);
        cli::addQuery(app, code);
        cli::addLocate(app, code);
        cli::addSynth(app, code);
        atlas::addPin(app, code);
        atlas::addUsage(app, code);
        atlas::addKeygen(app, code);
        atlas::addBundle(app, code);
        atlas::addVerify(app, code);
        try {
            app.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            // Help and version are "errors" of CLI11 too, with exit code 0.
            return app.exit(error) == 0 ? cli::fine : cli::wrongUse;
        }
        std::cout.flush();
        if (!std::cout)
            return cli::report({"The result could not be written", "standard output", "Is the disk full?"});
    } catch (const std::exception& error) {
        std::fprintf(stderr, "gr-atlas-data: %s\n", error.what());
        return cli::dataHasErrors;
    }
    return code;
}
