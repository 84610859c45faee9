#include "app/data_tool/kiosk.h"
#include "app/kiosk_core/bundle.h"
#include "app/kiosk_core/config.h"
#include "app/kiosk_core/keys.h"
#include "geo/dataset.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <format>
#include <iostream>
#include <memory>
#include <system_error>

namespace atlas {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view secretHead = "gr-atlas secret key 1\n";
constexpr std::size_t secretDigits = 128;

std::string systemWords() {
    return std::generic_category().message(errno);
}

/// A new file that only its owner reads; never over one that is there: a key is lost only once.
geo::Result<void> writeSecret(const fs::path& path, const kiosk::SecretKey& key) {
    constexpr mode_t ownerOnly = 0600;
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, ownerOnly);
    if (file < 0)
        return geo::fail("The key can't be written: " + systemWords(), path.string(),
                         "A file that is there is not overwritten.");
    std::string text = std::string(secretHead) + kiosk::hex(key) + '\n';
    const bool whole =
        ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(file) == 0;
    kiosk::wipe(text);
    ::close(file);
    return whole ? geo::Result<void>()
                 : geo::fail("The key can't be written: " + systemWords(), path.string());
}

geo::Result<kiosk::SecretKey> readSecret(const fs::path& path) {
    struct stat info{};
    constexpr auto others = static_cast<mode_t>(S_IRWXG | S_IRWXO);
    if (::stat(path.c_str(), &info) == 0 && (info.st_mode & others) != 0)
        return geo::fail("Others may read the key", path.string(), "chmod 600 it, or make a new one.");
    auto text = geo::readFile(path.string(), {.maxBytes = 1000});
    if (!text)
        return std::unexpected(text.error());
    const bool shaped = text->size() == secretHead.size() + secretDigits + 1 && text->starts_with(secretHead);
    const auto key = shaped
                         ? kiosk::fromHex<64>(std::string_view(*text).substr(secretHead.size(), secretDigits))
                         : std::nullopt;
    kiosk::wipe(*text);
    if (!key)
        return geo::fail("This is no key of `gr-atlas-data keygen`", path.string());
    return *key;
}

int keygen(const std::string& file) {
    auto pair = kiosk::makeKeyPair();
    if (!pair)
        return cli::report(pair.error());
    const auto written = writeSecret(file, pair->secretKey);
    kiosk::wipe(pair->secretKey);
    if (!written)
        return cli::report(written.error());
    std::cout << "public_keys = [\"" << kiosk::hex(pair->publicKey) << "\"]\n";
    std::cerr << "Put this line into /etc/gr-atlas/kiosk-keys.toml of each kiosk. Keep " << file
              << " where no kiosk is.\n";
    return cli::fine;
}

int bundle(kiosk::BundleRequest request, const std::string& keyFile) {
    auto key = readSecret(keyFile);
    if (!key)
        return cli::report(key.error());
    // What kiosks would refuse after a download is refused here.
    if (const auto works = kiosk::tryContent(request.folder); !works)
        return cli::report(works.error());
    std::error_code failed;
    fs::create_directories(request.out, failed);
    request.created = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto made = kiosk::makeBundle(request, *key);
    kiosk::wipe(*key);
    if (!made)
        return cli::report(made.error());
    std::cerr << std::format("Version {} for the channel {}, valid until {:%F}: {} files, {} bytes in {}\n",
                             made->version, made->channel, made->validUntil, made->files.size(),
                             made->archive.size, made->archive.name);
    return cli::fine;
}

/// A new folder that goes away with its object.
class ScratchFolder {
public:
    ScratchFolder() {
        std::error_code failed;
        std::string name = (fs::temp_directory_path(failed) / "gr-atlas-verify-XXXXXX").string();
        if (::mkdtemp(name.data()) != nullptr)
            path_ = name;
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder() {
        std::error_code ignored;
        if (!path_.empty())
            fs::remove_all(path_, ignored);
    }
    [[nodiscard]] const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

geo::Result<std::vector<kiosk::PublicKey>> keysToTrust(const std::string& key, const std::string& keysFile) {
    if (!key.empty()) {
        const auto read = kiosk::fromHex<32>(key);
        if (!read)
            return geo::fail("This is no key of 64 hexadecimal digits", "--public-key");
        return std::vector{*read};
    }
    const auto text = geo::readFile(keysFile, {.maxBytes = kiosk::maxKeysBytes});
    if (!text)
        return std::unexpected(text.error());
    auto keys = kiosk::readKeys(*text, keysFile);
    if (!keys)
        return std::unexpected(keys.error());
    return std::move(keys->publicKeys);
}

/// All that a kiosk does with a bundle before it would show it.
geo::Result<kiosk::Manifest> verifyBundle(const fs::path& folder, const std::vector<kiosk::PublicKey>& keys,
                                          const std::string& channel) {
    const auto text =
        geo::readFile((folder / kiosk::manifestName).string(), {.maxBytes = kiosk::maxManifestBytes});
    if (!text)
        return std::unexpected(text.error());
    auto manifest = kiosk::readManifest(*text, keys);
    if (!manifest)
        return manifest;
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    if (const auto good = kiosk::judge(*manifest, channel, now); !good)
        return std::unexpected(good.error());
    const fs::path archive = folder / manifest->archive.name;
    if (const auto good = kiosk::checkFile(archive, manifest->archive); !good)
        return std::unexpected(good.error());
    const ScratchFolder scratch;
    if (scratch.path().empty())
        return geo::fail("There is no room to unpack it: " + systemWords());
    if (const auto done = kiosk::unpack(archive, *manifest, scratch.path()); !done)
        return std::unexpected(done.error());
    if (const auto works = kiosk::tryContent(scratch.path()); !works)
        return std::unexpected(works.error());
    return manifest;
}

} // namespace

void addKeygen(CLI::App& app, int& code) {
    CLI::App* command = app.add_subcommand("keygen", "Makes a pair of keys with which content is signed.");
    const auto file = std::make_shared<std::string>();
    command->add_option("file", *file, "New file for the secret key")->type_name("FILE")->required();
    command->footer("Example:\n  gr-atlas-data keygen content.secret");
    command->callback([file, &code] { code = keygen(*file); });
}

void addBundle(CLI::App& app, int& code) {
    CLI::App* command = app.add_subcommand(
        "bundle", "Makes a signed version of the content for kiosks: an archive and a manifest.");
    struct Options {
        std::string folder, out, key, channel = "stable";
        std::uint64_t version = 0;
        int days = 365;
    };
    constexpr int mostDays = 3650;
    const auto options = std::make_shared<Options>();
    command
        ->add_option("folder", options->folder, "Folder of gr-atlas.gpkg, stories and pictures, nothing else")
        ->type_name("DIR")
        ->required();
    command->add_option("--key", options->key, "Secret key of `keygen`")->type_name("FILE")->required();
    command->add_option("--version-number", options->version, "Larger than that of all before")
        ->check(CLI::Range(std::uint64_t{1}, kiosk::maxVersion))
        ->required();
    command->add_option("--channel", options->channel, "Kiosks of this channel take it")
        ->capture_default_str();
    command->add_option("--days", options->days, "How long kiosks may take it")
        ->check(CLI::Range(1, mostDays))
        ->capture_default_str();
    command->add_option("-o,--out", options->out, "Folder for the bundle")->type_name("DIR")->required();
    command->footer(
        "Example:\n  gr-atlas-data bundle content --key content.secret --version-number 12 -o stick");
    command->callback([options, &code] {
        code = bundle({.folder = options->folder,
                       .out = options->out,
                       .channel = options->channel,
                       .version = options->version,
                       .validDays = std::chrono::days(options->days)},
                      options->key);
    });
}

void addVerify(CLI::App& app, int& code) {
    CLI::App* command = app.add_subcommand(
        "verify",
        "Checks a bundle as a kiosk does: signature, dates, every byte, and whether it can be loaded.");
    struct Options {
        std::string folder, key, keysFile = "/etc/gr-atlas/kiosk-keys.toml", channel = "stable";
    };
    const auto options = std::make_shared<Options>();
    command->add_option("folder", options->folder, "Folder of the bundle")->type_name("DIR")->required();
    command->add_option("--public-key", options->key, "64 hexadecimal digits")->type_name("KEY");
    command->add_option("--keys", options->keysFile, "Else the keys of this file")->capture_default_str();
    command->add_option("--channel", options->channel, "Of the kiosk")->capture_default_str();
    command->footer("Example:\n  gr-atlas-data verify /media/stick --keys kiosk-keys.toml");
    command->callback([options, &code] {
        const auto keys = keysToTrust(options->key, options->keysFile);
        const auto manifest = keys ? verifyBundle(options->folder, *keys, options->channel)
                                   : geo::Result<kiosk::Manifest>(std::unexpected(keys.error()));
        if (!manifest) {
            code = cli::report(manifest.error());
            return;
        }
        std::cout << std::format("version {}\nchannel {}\ncreated {:%F}\nvalid until {:%F}\n",
                                 manifest->version, manifest->channel, manifest->created,
                                 manifest->validUntil);
        for (const kiosk::ContentFile& file : manifest->files)
            std::cout << std::format("{:>12}  {}\n", file.size, file.name);
        code = cli::fine;
    });
}

} // namespace atlas
