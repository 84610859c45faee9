#include "geo/atlas_file.h"

#include <algorithm>
#include <chrono>
#include <format>

namespace geo {

namespace {

namespace fs = std::filesystem;

/// FNV-1a, 64 bits (Fowler, Noll, Vo): names the content, guards against nothing.
std::uint64_t fnv1a(std::uint64_t hash, std::string_view bytes) {
    for (const char byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3ull;
    return hash;
}

Result<std::vector<fs::path>> filesOf(const fs::path& folder, std::string_view extension) {
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed))
        if (entry->is_regular_file() && (extension.empty() || entry->path().extension() == extension))
            files.push_back(entry->path());
    if (failed)
        return fail("The folder can't be read: " + failed.message(), folder.string());
    std::ranges::sort(files);
    return files;
}

/// Changes with any byte of any input, so that two atlases with one content version hold the same.
Result<std::string> contentVersion(const AtlasInputs& inputs) {
    std::uint64_t hash = 0xcbf29ce484222325ull;
    for (const fs::path& folder : {inputs.facts, inputs.base, inputs.data}) {
        const auto files = filesOf(folder, {});
        if (!files)
            return std::unexpected(files.error());
        for (const fs::path& file : *files) {
            const auto bytes = readFile(file.string());
            if (!bytes)
                return std::unexpected(bytes.error());
            hash = fnv1a(fnv1a(hash, file.filename().string()), *bytes);
        }
    }
    return std::format("{:016x}", hash);
}

Result<void> addMeta(const AtlasInputs& inputs, Atlas& atlas) {
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    atlas.meta["built"] = std::format("{:%FT%TZ}", now);
    const auto version = contentVersion(inputs);
    if (!version)
        return std::unexpected(version.error());
    atlas.meta["content_version"] = *version;
    const auto licences = readFile((inputs.data / "LICENCES.md").string());
    if (!licences)
        return std::unexpected(licences.error());
    atlas.meta["licences"] = *licences;

    const fs::path file = inputs.data / "attribution.csv";
    const auto dataset = Dataset::open(file.string());
    const auto lines = dataset ? dataset->read("attribution") : std::unexpected(dataset.error());
    if (!lines)
        return std::unexpected(lines.error());
    const auto language = lines->field("language"), text = lines->field("text");
    for (const Feature& line : lines->features)
        if (language && text)
            if (const auto *key = std::get_if<std::string>(&line.values[*language]),
                *value = std::get_if<std::string>(&line.values[*text]);
                key != nullptr && value != nullptr)
                atlas.meta["attribution_" + *key] = *value;
    for (const std::string_view code : languageCodes)
        if (!atlas.meta.contains("attribution_" + std::string(code)))
            return fail("There is no attribution in the language '" + std::string(code) + "'", file.string(),
                        "Columns are language,text; one line each for fr, de and en.");
    return {};
}

Result<void> addStyles(const AtlasInputs& inputs, Atlas& atlas) {
    const auto files = filesOf(inputs.data / "qgis", ".qml");
    if (!files)
        return std::unexpected(files.error());
    for (const fs::path& file : *files) {
        auto style = readFile(file.string());
        if (!style)
            return std::unexpected(style.error());
        atlas.styles[file.stem().string()] = std::move(*style);
    }
    return {};
}

} // namespace

Result<BuiltAtlas> buildAtlas(const AtlasInputs& inputs, std::vector<Complaint>* complaints) {
    initialise();
    BuiltAtlas built;
    auto map = buildBaseMap(inputs.base);
    if (!map)
        return std::unexpected(map.error());
    const auto territories = TerritoryIndex::create(map->territoryShapes());
    if (!territories)
        return std::unexpected(territories.error());
    built.atlas.map = std::move(*map);

    auto words = readVocabulary(inputs.data / "vocabulary.csv");
    if (!words)
        return std::unexpected(words.error());
    built.atlas.vocabulary = std::move(*words);

    auto facts = readFacts(inputs.facts, &*territories);
    if (!facts)
        return std::unexpected(facts.error());
    if (complaints != nullptr)
        *complaints = facts->complaints;
    if (const std::size_t errors = facts->errorCount(); errors > 0) {
        const auto first =
            std::ranges::find(facts->complaints, Complaint::Severity::Error, &Complaint::severity);
        return fail(std::format("The facts hold {} error{}; the first: {}", errors, errors == 1 ? "" : "s",
                                first->text()),
                    inputs.facts.string(), "`gr-atlas-data validate` lists all of them.");
    }
    built.atlas.records = std::move(facts->records);
    built.complaints = std::move(facts->complaints);

    if (auto added = addMeta(inputs, built.atlas); !added)
        return std::unexpected(added.error());
    if (auto added = addStyles(inputs, built.atlas); !added)
        return std::unexpected(added.error());
    return built;
}

} // namespace geo
