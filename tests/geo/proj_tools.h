#pragma once

// For tests: PROJ's own command-line tools as oracles.

#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace atlas_test {

/// Output lines of a shell command that reads `input`, as numbers. Fails the test if the tool is missing.
inline std::vector<std::vector<double>> run(const std::string& command, const std::string& input) {
    const std::string file =
        testing::TempDir() + "proj_tools-" + std::to_string(getpid()) + ".txt"; // tests may run side by side
    std::ofstream(file) << input;
    FILE* pipe = popen(("PROJ_NETWORK=OFF " + command + " < '" + file + "'").c_str(), "r");
    std::string output;
    std::array<char, 4096> buffer{};
    while (pipe != nullptr && std::fgets(buffer.data(), static_cast<int>(buffer.size()), pipe) != nullptr)
        output += buffer.data();
    const int status = pipe != nullptr ? pclose(pipe) : -1;
    std::filesystem::remove(file);
    EXPECT_EQ(status, 0)
        << "'" << command
        << "' does not run. The tests need PROJ's tools cs2cs, cct and geod: package proj-bin.";
    std::vector<std::vector<double>> rows;
    std::istringstream lines(output);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(" (")) // cct explains the error of the line before
            continue;
        std::istringstream words(line);
        rows.emplace_back();
        for (double number = 0; words >> number;)
            rows.back().push_back(number);
    }
    return rows;
}

/// Two numbers with all their digits.
inline std::string asText(double a, double b) {
    std::ostringstream text;
    text.precision(17);
    text << a << ' ' << b;
    return text.str();
}

} // namespace atlas_test
