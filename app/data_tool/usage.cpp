#include "app/data_tool/kiosk.h"
#include "app/kiosk_core/usage_log.h"

#include <iostream>
#include <memory>

namespace atlas {

void addUsage(CLI::App& app, int& code) {
    CLI::App* command = app.add_subcommand("usage", "Prints what a kiosk counted: anonymous numbers by day.");
    struct Options {
        std::string path;
        bool csv = false;
    };
    const auto options = std::make_shared<Options>();
    command->add_option("path", options->path, "One day's file, or the folder of all days")
        ->type_name("FILE|DIR")
        ->required();
    command->add_flag("--csv", options->csv, "As a table: day, what, name, count");
    command->footer("Examples:\n  gr-atlas-data usage /var/lib/gr-atlas/usage\n"
                    "  gr-atlas-data usage 2026-11-25.json --csv > counts.csv");
    command->callback([options, &code] {
        const auto read = kiosk::readUsageFiles(options->path);
        if (!read) {
            code = cli::report(read.error());
            return;
        }
        std::cout << (options->csv ? kiosk::usageCsv(read->days) : kiosk::usageWords(read->days))
                  << std::flush;
        code = cli::fine;
        for (const geo::Error& error : read->errors) // what is missing is said, and a script can tell
            code = cli::report(error);
    });
}

} // namespace atlas
