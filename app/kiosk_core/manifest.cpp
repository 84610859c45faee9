#include "app/kiosk_core/manifest.h"

#include "app/kiosk_core/json.h"
#include "app/story/story.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>

namespace atlas::kiosk {

namespace {

using namespace std::chrono;

constexpr std::string_view firstLine = "gr-atlas-manifest 1\n";
constexpr std::size_t signatureDigits = 2 * std::tuple_size_v<Signature>;
constexpr std::array<std::string_view, 4> storyNames = {"attract.md", "acier-hydrogene.md",
                                                        "industrie-frontieres.md", "recies.md"};
constexpr std::uint64_t maxAtlasBytes = 512ull * 1024 * 1024;
constexpr std::uint64_t maxPictureBytes = 20ull * 1024 * 1024;
constexpr std::size_t maxFiles = 60;

/// What is signed begins with words of its own: a signature over anything else never fits.
std::string signedText(std::string_view json) {
    return "gr-atlas content manifest, format 1\n" + std::string(json);
}

/// "story-3.md" for ("story-", ".md", 9): no zero in front, nothing else.
bool isNumbered(std::string_view name, std::string_view before, std::string_view after, int most) {
    if (!name.starts_with(before) || !name.ends_with(after) || name.size() <= before.size() + after.size())
        return false;
    const auto digits = name.substr(before.size(), name.size() - before.size() - after.size());
    int number = 0;
    const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return code == std::errc() && end == digits.data() + digits.size() && digits.front() != '0' &&
           number >= 1 && number <= most;
}

std::string timeText(sys_seconds time) {
    return std::format("{:%FT%TZ}", time);
}

/// "2026-11-25T10:00:00Z", nothing else.
std::optional<sys_seconds> readTime(std::string_view text) {
    constexpr std::string_view shape = "0000-00-00T00:00:00Z";
    if (text.size() != shape.size())
        return std::nullopt;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (shape[i] == '0' ? !digit : text[i] != shape[i])
            return std::nullopt;
    }
    const auto number = [&](std::size_t at, std::size_t count) {
        int value = 0;
        for (std::size_t i = at; i < at + count; ++i)
            value = value * 10 + (text[i] - '0');
        return value;
    };
    const year_month_day day{year(number(0, 4)), month(static_cast<unsigned>(number(5, 2))),
                             std::chrono::day(static_cast<unsigned>(number(8, 2)))};
    if (!day.ok() || number(11, 2) > 23 || number(14, 2) > 59 || number(17, 2) > 59)
        return std::nullopt;
    return sys_days(day) + hours(number(11, 2)) + minutes(number(14, 2)) + seconds(number(17, 2));
}

nlohmann::json fileJson(const ContentFile& file) {
    return {{"name", file.name}, {"size", file.size}, {"sha256", hex(file.sha256)}};
}

std::string manifestJson(const Manifest& manifest) {
    nlohmann::json files = nlohmann::json::array();
    for (const ContentFile& file : manifest.files)
        files.push_back(fileJson(file));
    return write({{"product", manifest.product},
                  {"channel", manifest.channel},
                  {"version", manifest.version},
                  {"created", timeText(manifest.created)},
                  {"validUntil", timeText(manifest.validUntil)},
                  {"archive", fileJson(manifest.archive)},
                  {"files", std::move(files)}});
}

bool hasOnly(const nlohmann::json& object, std::initializer_list<std::string_view> members) {
    return object.size() == members.size() && std::ranges::all_of(members, [&](std::string_view member) {
               return object.contains(std::string(member));
           });
}

std::optional<ContentFile> readContentFile(const nlohmann::json& value) {
    if (!value.is_object() || !hasOnly(value, {"name", "size", "sha256"}))
        return std::nullopt;
    const auto name = textIn(value, "name", 60);
    const auto size = countIn(value, "size");
    const auto sum = fromHex<32>(textIn(value, "sha256", 64).value_or(""));
    if (!name || !size || !sum)
        return std::nullopt;
    return ContentFile{*name, *size, *sum};
}

/// What is wrong with the list of files; empty if nothing is.
std::string readFiles(const nlohmann::json& list, std::vector<ContentFile>& files) {
    if (!list.is_array() || list.size() > maxFiles)
        return std::format("it has no list of at most {} files", maxFiles);
    std::uint64_t bytes = 0;
    for (const auto& item : list) {
        auto file = readContentFile(item);
        if (!file)
            return "a file has no name, size and sum";
        const std::uint64_t most = largestContentFile(file->name);
        if (most == 0)
            return "a file has a name that no content has";
        if (file->size == 0 || file->size > most)
            return std::format("the size of '{}' is out of range", file->name);
        if (std::ranges::contains(files, file->name, &ContentFile::name))
            return std::format("'{}' is given twice", file->name);
        bytes += file->size;
        files.push_back(std::move(*file));
    }
    if (!std::ranges::contains(files, atlasName, &ContentFile::name))
        return std::format("'{}' is missing", atlasName);
    if (bytes > maxContentBytes)
        return "its files are too large together";
    return {};
}

/// What is wrong with it; empty if nothing is.
std::string readMembers(const nlohmann::json& json, Manifest& manifest) {
    if (!hasOnly(json, {"product", "channel", "version", "created", "validUntil", "archive", "files"}))
        return "its members are not those of format 1";
    manifest.product = textIn(json, "product", 60).value_or("");
    if (manifest.product != contentProduct)
        return "it is of another product";
    manifest.channel = textIn(json, "channel", 20).value_or("");
    manifest.version = countIn(json, "version").value_or(0);
    if (manifest.version < 1 || manifest.version > maxVersion)
        return "its version is no number from 1";
    const auto created = readTime(textIn(json, "created", 20).value_or(""));
    const auto validUntil = readTime(textIn(json, "validUntil", 20).value_or(""));
    if (!created || !validUntil || *validUntil <= *created)
        return "its dates are none";
    manifest.created = *created;
    manifest.validUntil = *validUntil;
    auto archive = readContentFile(json["archive"]);
    if (!archive || archive->name != archiveName(manifest.version) || archive->size == 0 ||
        archive->size > maxArchiveBytes)
        return "its archive is none";
    manifest.archive = std::move(*archive);
    return readFiles(json["files"], manifest.files);
}

} // namespace

std::uint64_t largestContentFile(std::string_view name) {
    if (name == atlasName)
        return maxAtlasBytes;
    if (std::ranges::contains(storyNames, name) || isNumbered(name, "story-", ".md", 9))
        return maxStoryBytes;
    if (isNumbered(name, "picture-", ".png", 40) || isNumbered(name, "picture-", ".jpg", 40))
        return maxPictureBytes;
    return 0;
}

std::string archiveName(std::uint64_t version) {
    return std::format("content-{}.tar.zst", version);
}

std::string signManifest(const Manifest& manifest, const SecretKey& key) {
    const std::string json = manifestJson(manifest);
    return std::string(firstLine) + hex(sign(signedText(json), key)) + '\n' + json;
}

geo::Result<Manifest> readManifest(std::string_view text, std::span<const PublicKey> keys) {
    const auto refuse = [](std::string_view why) {
        return geo::fail(std::format("The content can't be trusted: {}", why), std::string(manifestName));
    };
    if (text.size() > maxManifestBytes)
        return refuse("its manifest is too large");
    if (keys.empty())
        return refuse("the kiosk has no key to check it with");
    const std::size_t head = firstLine.size() + signatureDigits + 1;
    if (!text.starts_with(firstLine) || text.size() <= head || text[head - 1] != '\n')
        return refuse("its manifest is not signed");
    const auto signature = fromHex<64>(text.substr(firstLine.size(), signatureDigits));
    const auto json = text.substr(head);
    const std::string message = signedText(json);
    if (!signature || !std::ranges::any_of(
                          keys, [&](const PublicKey& key) { return isSignedBy(message, *signature, key); }))
        return refuse("its signature is wrong");
    const auto object = parseJsonObject(json, manifestName, maxManifestBytes);
    if (!object)
        return std::unexpected(object.error());
    Manifest manifest;
    if (const auto wrong = readMembers(*object, manifest); !wrong.empty())
        return refuse(wrong);
    return manifest;
}

geo::Result<void> judge(const Manifest& manifest, std::string_view channel, sys_seconds now) {
    const std::string where = std::format("version {}", manifest.version);
    if (manifest.channel != channel)
        return geo::fail(
            std::format("The content is of the channel '{}', not '{}'", manifest.channel, channel), where);
    if (now > manifest.validUntil)
        return geo::fail(std::format("The content was valid until {} only", timeText(manifest.validUntil)),
                         where, "Make a new version of it, or set the clock.");
    if (now + days(1) < manifest.created)
        return geo::fail("The clock says that the content is of the future", where, "Set the clock.");
    return {};
}

} // namespace atlas::kiosk
