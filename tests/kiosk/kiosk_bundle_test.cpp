#include "tests/kiosk/kiosk_support.h"

#include <archive.h>
#include <archive_entry.h>
#include <gmock/gmock.h>
#include <sys/stat.h>

#include <format>

using namespace atlas::kiosk;
using namespace std::chrono_literals;
using testing::HasSubstr;

namespace {

/// One entry of an archive as an attacker would write it.
struct Evil {
    std::string name;
    std::string bytes;
    unsigned type = AE_IFREG;
    std::string link;
    bool hard = false;
};

std::string evilArchive(const TemporaryFolder& folder, const std::vector<Evil>& entries) {
    const auto path = folder / "evil.tar.zst";
    archive* writer = ::archive_write_new();
    ::archive_write_set_format_pax(writer);
    ::archive_write_add_filter_zstd(writer);
    ::archive_write_open_filename(writer, path.c_str());
    for (const Evil& evil : entries) {
        archive_entry* entry = ::archive_entry_new();
        ::archive_entry_set_pathname(entry, evil.name.c_str());
        ::archive_entry_set_filetype(entry, evil.type);
        ::archive_entry_set_perm(entry, 04777);
        ::archive_entry_set_size(entry, static_cast<la_int64_t>(evil.bytes.size()));
        if (!evil.link.empty())
            (evil.hard ? ::archive_entry_set_hardlink : ::archive_entry_set_symlink)(entry,
                                                                                     evil.link.c_str());
        ::archive_write_header(writer, entry);
        ::archive_write_data(writer, evil.bytes.data(), evil.bytes.size());
        ::archive_entry_free(entry);
    }
    ::archive_write_close(writer);
    ::archive_write_free(writer);
    return path;
}

ContentFile fileOf(const std::string& name, std::string_view bytes) {
    return {name, bytes.size(), sha256(bytes)};
}

class Unpack : public testing::Test {
protected:
    TemporaryFolder folder;
    Manifest manifest{.files = {fileOf("gr-atlas.gpkg", "atlas"), fileOf("attract.md", "story")}};

    /// Why it was refused; empty if it was unpacked.
    std::string unpackAll(const std::vector<Evil>& entries) {
        const auto target = folder / "target";
        std::filesystem::remove_all(target);
        std::filesystem::create_directory(target);
        const auto done = unpack(evilArchive(folder, entries), manifest, target);
        return done ? std::string() : done.error().text();
    }
    /// Nothing but what the manifest names came to be, and nothing beside the folder.
    void expectNothingElse() {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
            const auto name = entry.path().filename().string();
            EXPECT_THAT(name, testing::AnyOf("target", "evil.tar.zst", "gr-atlas.gpkg", "attract.md"));
        }
    }
    const Evil atlas{"gr-atlas.gpkg", "atlas"};
    const Evil story{"attract.md", "story"};
};

} // namespace

TEST(ContentNames, AreAFixedList) {
    for (const char* good : {"gr-atlas.gpkg", "attract.md", "recies.md", "story-1.md", "story-9.md",
                             "picture-1.png", "picture-40.jpg"})
        EXPECT_GT(largestContentFile(good), 0u) << good;
    for (const char* wrong : {"",
                              ".",
                              "..",
                              "/etc/passwd",
                              "../gr-atlas.gpkg",
                              "./gr-atlas.gpkg",
                              "a/gr-atlas.gpkg",
                              "gr-atlas.gpkg/",
                              "GR-ATLAS.GPKG",
                              "kiosk.toml",
                              "kiosk-keys.toml",
                              "content.manifest",
                              "story-0.md",
                              "story-10.md",
                              "story-01.md",
                              "story--1.md",
                              "story-+1.md",
                              "story-1 .md",
                              "story-.md",
                              "picture-41.png",
                              "picture-1.svg",
                              "gr-atlas.gpkg-journal",
                              "state.json"})
        EXPECT_EQ(largestContentFile(wrong), 0u) << wrong;
}

TEST(Bundle, IsMadeAndReadBack) {
    Maker maker;
    const Manifest made = maker.make(12);
    EXPECT_EQ(made.archive.name, "content-12.tar.zst");
    const auto read = readManifest(maker.manifestText(), {&maker.keys.publicKey, 1}).value();
    EXPECT_EQ(read, made);
    const TemporaryFolder target;
    ASSERT_TRUE(checkFile(maker.out / made.archive.name, made.archive).has_value());
    ASSERT_TRUE(unpack(maker.out / made.archive.name, made, target.path()).has_value());
    EXPECT_EQ(bytesOf(target / "attract.md"), "story of 12");
    EXPECT_EQ(bytesOf(target / "gr-atlas.gpkg"), bytesOf(maker.content / "gr-atlas.gpkg"));
    target.write(manifestName, maker.manifestText());
    EXPECT_TRUE(checkContent(target.path(), {&maker.keys.publicKey, 1}).has_value());
    target.write("gr-atlas.gpkg-journal", "x");
    EXPECT_THAT(checkContent(target.path(), {&maker.keys.publicKey, 1}).error().text(),
                HasSubstr("not signed"));
}

TEST(Bundle, TheSameFilesGiveTheSameArchive) {
    Maker maker;
    const Manifest first = maker.make(3);
    const Manifest again = maker.make(3);
    EXPECT_EQ(first, again);
}

TEST(Bundle, IsNotMadeOfWhatAKioskWouldRefuse) {
    Maker maker;
    maker.content.write("notes.txt", "x");
    const BundleRequest request{
        .folder = maker.content.path(), .out = maker.out.path(), .version = 1, .created = testNow};
    EXPECT_THAT(makeBundle(request, maker.keys.secretKey).error().text(), HasSubstr("notes.txt"));
    std::filesystem::remove(maker.content / "notes.txt");
    maker.content.write("attract.md", "x");
    EXPECT_THAT(makeBundle(request, maker.keys.secretKey).error().text(), HasSubstr("gr-atlas.gpkg"));
    EXPECT_FALSE(std::filesystem::exists(maker.out / manifestName));
    std::filesystem::create_symlink("/etc/passwd", maker.content / "gr-atlas.gpkg");
    EXPECT_FALSE(makeBundle(request, maker.keys.secretKey).has_value());
}

TEST(ManifestText, TwoKeysAreAllowedForRotation) {
    Maker maker;
    maker.make(1);
    const auto other = makeKeyPair().value();
    const std::vector both{other.publicKey, maker.keys.publicKey};
    EXPECT_TRUE(readManifest(maker.manifestText(), both).has_value());
    EXPECT_THAT(readManifest(maker.manifestText(), {&other.publicKey, 1}).error().text(),
                HasSubstr("signature is wrong"));
    EXPECT_THAT(readManifest(maker.manifestText(), {}).error().text(), HasSubstr("no key"));
}

TEST(ManifestText, EveryFlippedBitAndEveryCutIsRefused) {
    Maker maker;
    maker.make(1);
    const std::string good = maker.manifestText();
    const std::span<const PublicKey> keys{&maker.keys.publicKey, 1};
    ASSERT_TRUE(readManifest(good, keys).has_value());
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string flipped = good;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
        EXPECT_FALSE(readManifest(flipped, keys).has_value()) << "byte " << at;
        EXPECT_FALSE(readManifest(good.substr(0, at), keys).has_value()) << "cut at " << at;
    }
    EXPECT_FALSE(readManifest(good + " ", keys).has_value());
    EXPECT_FALSE(readManifest(std::string(maxManifestBytes + 1, ' '), keys).has_value());
}

TEST(ManifestText, OfASignatureThatIsRightEachMemberIsStillChecked) {
    Maker maker;
    const Manifest good = maker.make(7);
    const std::span<const PublicKey> keys{&maker.keys.publicKey, 1};
    const auto why = [&](const auto& change) {
        Manifest manifest = good;
        change(manifest);
        const auto read = readManifest(signManifest(manifest, maker.keys.secretKey), keys);
        return read ? std::string() : read.error().text();
    };
    EXPECT_EQ(why([](Manifest&) {}), "");
    EXPECT_THAT(why([](Manifest& m) { m.product = "another"; }), HasSubstr("another product"));
    EXPECT_THAT(why([](Manifest& m) { m.version = 0; }), HasSubstr("version"));
    EXPECT_THAT(why([](Manifest& m) { m.version = maxVersion + 1; }), HasSubstr("version"));
    EXPECT_THAT(why([](Manifest& m) { m.validUntil = m.created; }), HasSubstr("dates"));
    EXPECT_THAT(why([](Manifest& m) { m.archive.name = "../content-7.tar.zst"; }), HasSubstr("archive"));
    EXPECT_THAT(why([](Manifest& m) { m.archive.name = "content-8.tar.zst"; }), HasSubstr("archive"));
    EXPECT_THAT(why([](Manifest& m) { m.archive.size = maxArchiveBytes + 1; }), HasSubstr("archive"));
    EXPECT_THAT(why([](Manifest& m) { m.files[0].name = "../x"; }), HasSubstr("name that no content has"));
    EXPECT_THAT(why([](Manifest& m) { m.files[0].name = "/etc/passwd"; }),
                HasSubstr("name that no content has"));
    EXPECT_THAT(why([](Manifest& m) { m.files.push_back(m.files[0]); }), HasSubstr("twice"));
    EXPECT_THAT(why([](Manifest& m) { m.files[0].size = 1ull << 60u; }), HasSubstr("size"));
    EXPECT_THAT(why([](Manifest& m) { m.files.clear(); }), HasSubstr("missing"));
    EXPECT_THAT(why([](Manifest& m) { m.files.resize(61, m.files[0]); }), HasSubstr("60 files"));
}

TEST(ManifestText, IsJudgedByChannelAndDates) {
    const Manifest manifest{
        .channel = "stable", .version = 3, .created = testNow, .validUntil = testNow + 24h * 30};
    EXPECT_TRUE(judge(manifest, "stable", testNow).has_value());
    EXPECT_TRUE(judge(manifest, "stable", testNow - 23h).has_value()); // clocks differ a little
    EXPECT_THAT(judge(manifest, "fair", testNow).error().text(), HasSubstr("channel 'stable'"));
    EXPECT_THAT(judge(manifest, "stable", testNow + 24h * 31).error().text(), HasSubstr("valid until"));
    EXPECT_THAT(judge(manifest, "stable", testNow - 24h * 365).error().text(), HasSubstr("Set the clock"));
}

TEST_F(Unpack, WhatTheManifestNamesAndNothingElse) {
    EXPECT_EQ(unpackAll({atlas, story}), "");
    struct stat info{};
    ASSERT_EQ(::stat((folder / "target/attract.md").c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 07133u, 0u) << "modes of the archive count for nothing";
    EXPECT_THAT(unpackAll({atlas}), HasSubstr("lacks"));
    EXPECT_THAT(unpackAll({}), testing::Not(""));
    EXPECT_THAT(unpackAll({atlas, story, story}), HasSubstr("twice"));
    EXPECT_THAT(unpackAll({atlas, story, {"story-1.md", "x"}}), HasSubstr("another name"));
    expectNothingElse();
}

TEST_F(Unpack, NoPathLeadsOut) {
    for (const char* name :
         {"../attract.md", "/tmp/attract.md", "./attract.md", "a/../attract.md", "attract.md/", "..", "/",
          "target/../../attract.md", "..\\attract.md", "attract.md\n"}) {
        EXPECT_NE(unpackAll({{name, "story"}, atlas}), "") << name;
        expectNothingElse();
    }
}

TEST_F(Unpack, NoLinksFoldersOrDevices) {
    EXPECT_NE(unpackAll({{.name = "attract.md", .type = AE_IFLNK, .link = "/etc/passwd"}, atlas}), "");
    EXPECT_NE(unpackAll({{.name = "attract.md", .link = "/etc/passwd", .hard = true}, atlas}), "");
    EXPECT_NE(unpackAll({{.name = "attract.md", .type = AE_IFDIR}, atlas}), "");
    EXPECT_NE(unpackAll({{.name = "attract.md", .type = AE_IFIFO}, atlas}), "");
    EXPECT_NE(unpackAll({{.name = "attract.md", .type = AE_IFCHR}, atlas}), "");
    // First a link, then a file of the same name through it.
    EXPECT_NE(unpackAll({{.name = "attract.md", .type = AE_IFLNK, .link = "../out"}, story, atlas}), "");
    expectNothingElse();
}

TEST_F(Unpack, NothingIsWrittenThroughALinkThatIsThere) {
    std::filesystem::create_directory(folder / "target");
    std::filesystem::create_symlink(folder / "gr-atlas.gpkg", folder / "target/attract.md");
    EXPECT_FALSE(unpack(evilArchive(folder, {story, atlas}), manifest, folder / "target").has_value());
    EXPECT_FALSE(std::filesystem::exists(folder / "gr-atlas.gpkg"));
}

TEST_F(Unpack, ABombIsNoLargerThanItsManifest) {
    const std::string zeros(50'000'000, '\0'); // some kilobytes when packed
    EXPECT_THAT(unpackAll({{"attract.md", zeros}, atlas}), HasSubstr("another size"));
    EXPECT_FALSE(std::filesystem::exists(folder / "target/attract.md"));
    // Content of the size that is said, but not the one that is meant.
    EXPECT_THAT(unpackAll({{"attract.md", "STORY"}, atlas}), HasSubstr("not the one that was signed"));
}

TEST_F(Unpack, OtherFormatsAreNotEvenLookedAt) {
    const auto target = folder / "other";
    std::filesystem::create_directory(target);
    for (const char* bytes :
         {"", "PK\x03\x04", "7z\xbc\xaf\x27\x1c", "Rar!\x1a\x07", "!<arch>\n", "070701"}) {
        const auto path = folder.write("archive", bytes);
        EXPECT_FALSE(unpack(path, manifest, target).has_value()) << bytes;
    }
}

TEST_F(Unpack, FlippedAndCutArchivesNeverGiveAnythingElse) {
    constexpr std::uint32_t seed = 20261125;
    std::mt19937 random(seed);
    const std::string good = bytesOf(evilArchive(folder, {atlas, story}));
    for (int round = 0; round < 1500; ++round) {
        std::string bytes = good;
        if (round % 3 == 0)
            bytes.resize(random() % bytes.size());
        else
            bytes[random() % bytes.size()] ^= static_cast<char>(1u << random() % 8u);
        const auto target = folder / "target";
        std::filesystem::remove_all(target);
        std::filesystem::create_directory(target);
        if (unpack(folder.write("evil.tar.zst", bytes), manifest, target)) { // a byte that means nothing
            EXPECT_EQ(bytesOf(target / "gr-atlas.gpkg"), "atlas") << "round " << round << " of seed " << seed;
            EXPECT_EQ(bytesOf(target / "attract.md"), "story") << "round " << round << " of seed " << seed;
        }
        expectNothingElse();
    }
}
