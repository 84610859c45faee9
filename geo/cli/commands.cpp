#include "geo/cli/commands.h"

#include <algorithm>
#include <iostream>

namespace cli {

namespace fs = std::filesystem;

int report(const geo::Error& error) {
    std::cerr << "gr-atlas-data: " << error.text() << '\n';
    return dataHasErrors;
}

int report(const std::vector<geo::Complaint>& complaints) {
    for (const geo::Complaint& complaint : complaints)
        std::cerr << complaint.text() << '\n';
    const auto errors =
        std::ranges::count(complaints, geo::Complaint::Severity::Error, &geo::Complaint::severity);
    const auto warnings = static_cast<std::ptrdiff_t>(complaints.size()) - errors;
    std::cerr << errors << (errors == 1 ? " error, " : " errors, ") << warnings
              << (warnings == 1 ? " warning" : " warnings") << '\n';
    return errors > 0 ? dataHasErrors : fine;
}

geo::Result<std::string> findAtlas(const std::string& named) {
    if (!named.empty())
        return named;
    std::error_code failed;
    const fs::path self = fs::read_symlink("/proc/self/exe", failed).parent_path();
    std::string looked;
    for (const fs::path& place : {self.parent_path() / "atlas" / "gr-atlas.gpkg",
                                  self.parent_path() / "share" / "gr-atlas" / "gr-atlas.gpkg"}) {
        if (fs::is_regular_file(place, failed))
            return place.string();
        looked += (looked.empty() ? "" : ", ") + place.string();
    }
    return geo::fail("There is no atlas", looked, "Name one with --atlas FILE, or make one with `build`.");
}

fs::path dataFolder() {
    const fs::path folder = ATLAS_DATA_DIR;
    std::error_code failed;
    return fs::is_directory(folder, failed) ? folder : fs::path();
}

} // namespace cli
