#include "geo/dataset.h"
#include "temporary_folder.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <random>
#include <thread>

namespace {

namespace fs = std::filesystem;
using geo::checkPath;
using geo::readFile;
using geo::writeFileAtomically;
using testing::HasSubstr;

std::vector<std::string> filesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

/// Runs `body` in a child process; its exit code.
template <class Body>
int inChild(Body body) {
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(body());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST(CheckPath, RefusesWhatIsNoPathOfAFile) {
    const TemporaryFolder folder;
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    fs::create_directory(folder / "folder.gpkg");
    fs::create_symlink(folder / "nowhere", folder / "dangling");
    fs::create_symlink(folder / "loop", folder / "loop");
    fs::create_symlink(folder / "pipe", folder / "to-pipe.csv");
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    (folder / "socket").string().copy(address.sun_path, sizeof address.sun_path - 1);
    ASSERT_EQ(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);

    struct Case {
        std::string path;
        std::string_view says;
    };
    const std::vector<Case> cases{
        {"", "No file"},
        {std::string("a\0b", 3), "NUL"},
        {"/vsicurl/http://127.0.0.1/a.gpkg", "this computer"},
        {"/vsizip/a.zip/a.gpkg", "this computer"},
        {"/VSImem/a", "this computer"},
        {"/vsistdin/", "this computer"},
        {"PG:dbname=atlas", "connection"},
        {"MySQL:atlas,user=root", "connection"},
        {"WFS:https://example.org/", "connection"},
        {"GPKG:/tmp/a.gpkg:layer", "connection"},
        {"http://example.org/a.gpkg", "connection"},
        {"https://example.org/a.gpkg", "connection"},
        {"file:///etc/passwd", "connection"},
        {"GeoJSON:{}", "connection"},
        {"ES-x+1.2_y:z", "connection"},
        {R"({"type": "Point", "coordinates": [6, 49]})", "No such file"},
        {"<OGRVRTDataSource/>", "No such file"},
        {(folder / "missing").string(), "No such file"},
        {(folder / "missing/deeper").string(), "No such file"},
        {(folder / "dangling").string(), "No such file"},
        {(folder / "loop").string(), "symbolic links"},
        {folder.path().string(), "folder"},
        {(folder / "folder.gpkg").string(), "folder"},
        {(folder / "pipe").string(), "no regular file"},
        {(folder / "to-pipe.csv").string(), "no regular file"},
        {(folder / "socket").string(), "no regular file"},
        {"/dev/zero", "no regular file"},
        {"/dev/null", "no regular file"},
        {std::string(100'000, 'x'), "too long"},
    };
    for (const auto& [path, says] : cases) {
        const auto checked = checkPath(path);
        ASSERT_FALSE(checked) << path.substr(0, 200);
        EXPECT_THAT(checked.error().what, HasSubstr(says)) << path.substr(0, 200);
        EXPECT_LT(checked.error().text().size(), 500U);
        EXPECT_FALSE(readFile(path)) << path.substr(0, 200);
    }
    ::close(socket);
}

TEST(CheckPath, GivesTheRealPathOfARegularFile) {
    const TemporaryFolder folder;
    const fs::path file = folder.write("Übersicht: Werke.csv", "id\n");
    fs::create_symlink(file, folder / "link");
    fs::create_directory(folder / "vsi");
    const fs::path expected = fs::canonical(file);
    EXPECT_EQ(checkPath(file.string()).value(), expected);
    EXPECT_EQ(checkPath((folder / "link").string()).value(), expected);
    EXPECT_EQ(checkPath((folder / "vsi/../link").string()).value(), expected);
}

TEST(CheckPath, HoldsTheLimitOfBytesInclusively) {
    const TemporaryFolder folder;
    const std::string file = folder.write("a", std::string(1000, 'a')).string();
    EXPECT_TRUE(checkPath(file, {.maxBytes = 1000}));
    const auto tooLarge = checkPath(file, {.maxBytes = 999});
    ASSERT_FALSE(tooLarge);
    EXPECT_THAT(tooLarge.error().what, HasSubstr("999 bytes"));
    EXPECT_THAT(checkPath(file, {.maxBytes = 0}).error().what, HasSubstr("larger"));
}

TEST(CheckPath, AnUnreadableFileIsAnError) {
    const TemporaryFolder folder;
    const fs::path file = folder.write("a", "a");
    fs::permissions(file, fs::perms::none);
    fs::permissions(folder.path(), fs::perms::all);
    const int code = inChild([&] {
        constexpr uid_t nobody = 65534; // root may read everything
        if (::geteuid() == 0 && ::seteuid(nobody) != 0)
            return 1;
        const auto checked = checkPath(file.string());
        return !checked && checked.error().what.starts_with("The file can't be read") ? 0 : 2;
    });
    EXPECT_EQ(code, 0);
}

TEST(CheckPath, LongAndUnprintableNamesAreCutAndCleanedInMessages) {
    const auto error = checkPath("a\x1b[31m\n" + std::string(90, 'b') + std::string(300, '\xc3')).error();
    EXPECT_EQ(error.where.find('\x1b'), std::string::npos);
    EXPECT_EQ(error.where.find('\n'), std::string::npos);
    EXPECT_THAT(error.where, testing::EndsWith("…"));
    EXPECT_LT(error.where.size(), 210U);
    std::string euros = "xx"; // 200 is in the middle of a character
    for (int i = 0; i < 100; ++i)
        euros += "€";
    EXPECT_EQ(checkPath(euros).error().where, euros.substr(0, 200) + "…");
    EXPECT_EQ(checkPath("x" + euros).error().where, "x" + euros.substr(0, 197) + "…");
}

TEST(ReadFile, GivesAllBytesAsTheyAre) {
    const TemporaryFolder folder;
    std::string bytes(700'000, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 7 % 256);
    EXPECT_EQ(readFile(folder.write("a", bytes).string()).value(), bytes);
    EXPECT_EQ(readFile(folder.write("b", "").string()).value(), "");
}

TEST(ReadFile, FilesThatLieAboutTheirSizeAreStillLimited) {
    // Files of /proc say that they have 0 bytes.
    const auto read = readFile("/proc/self/maps", {.maxBytes = 100});
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error().what, HasSubstr("larger"));
}

TEST(ReadFile, CanBeCancelledAndTimesOut) {
    const TemporaryFolder folder;
    const std::string file = folder.write("a", "abc").string();
    EXPECT_THAT(readFile(file, {.cancelled = [] { return true; }}).error().what, HasSubstr("cancelled"));
    EXPECT_THAT(readFile(file, {.maxSeconds = 0}).error().what, HasSubstr("longer"));
    EXPECT_TRUE(readFile(file, {.cancelled = [] { return false; }}));
}

TEST(WriteFileAtomically, WritesAndReplaces) {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.json";
    ASSERT_TRUE(writeFileAtomically(file, "old"));
    EXPECT_EQ(bytesOf(file), "old");
    ASSERT_TRUE(writeFileAtomically(file, std::string("n\0w", 3)));
    EXPECT_EQ(bytesOf(file), std::string("n\0w", 3));
    ASSERT_TRUE(writeFileAtomically(file, ""));
    EXPECT_EQ(bytesOf(file), "");
    EXPECT_EQ(filesIn(folder.path()), std::vector<std::string>{"a.json"});
}

TEST(WriteFileAtomically, KeepsThePermissionsAndTheLink) {
    const TemporaryFolder folder;
    const fs::path file = folder.write("a", "old");
    fs::create_symlink("a", folder / "link");
    const auto wanted = fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read;
    fs::permissions(file, wanted);
    ASSERT_TRUE(writeFileAtomically(folder / "link", "new"));
    EXPECT_TRUE(fs::is_symlink(folder / "link"));
    EXPECT_EQ(bytesOf(file), "new");
    EXPECT_EQ(fs::status(file).permissions(), wanted);
}

TEST(WriteFileAtomically, ARelativeNameIsOfTheWorkingFolder) {
    const TemporaryFolder folder;
    const fs::path before = fs::current_path();
    fs::current_path(folder.path());
    const auto written = writeFileAtomically("a", "x");
    fs::current_path(before);
    ASSERT_TRUE(written);
    EXPECT_EQ(bytesOf(folder / "a"), "x");
}

TEST(WriteFileAtomically, SaysWhyItCantWrite) {
    const TemporaryFolder folder;
    fs::create_directory(folder / "folder");
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    for (const fs::path& path :
         {folder / "missing/a", folder / "folder", folder / "pipe", fs::path("/proc/a"), fs::path(""),
          fs::path("/"), folder / std::string(300, 'x')}) {
        const auto written = writeFileAtomically(path, "x");
        ASSERT_FALSE(written) << path;
        EXPECT_THAT(written.error().what, HasSubstr("can't be written")) << path;
    }
    EXPECT_EQ(filesIn(folder.path()), (std::vector<std::string>{"folder", "pipe"}));
}

TEST(WriteFileAtomically, LeftoversOfKilledWritersGoAndThoseOfLivingOnesStay) {
    const TemporaryFolder folder;
    folder.write(".a.part00000001", "killed");
    folder.write(".ab.part00000001", "of another file");
    folder.write(".a.part00000002", "still being written");
    const int living = ::open((folder / ".a.part00000002").c_str(), O_WRONLY);
    ASSERT_EQ(::flock(living, LOCK_EX), 0);
    ASSERT_TRUE(writeFileAtomically(folder / "a", "x"));
    EXPECT_EQ(filesIn(folder.path()), (std::vector<std::string>{".a.part00000002", ".ab.part00000001", "a"}));
    ::close(living);
}

TEST(WriteFileAtomically, AFullDiskLeavesTheOldFileAndNothingElse) {
    const TemporaryFolder folder;
    const fs::path file = folder.write("a", "old");
    const int code = inChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{1000, 1000};
        ::setrlimit(RLIMIT_FSIZE, &small);
        const auto written = writeFileAtomically(file, std::string(100'000, 'x'));
        if (written)
            return 1;
        return written.error().text().find("unchanged") == std::string::npos ? 2 : 0;
    });
    EXPECT_EQ(code, 0);
    EXPECT_EQ(bytesOf(file), "old");
    EXPECT_EQ(filesIn(folder.path()), std::vector<std::string>{"a"});
}

TEST(WriteFileAtomically, AKilledWriterLeavesOneWholeFileAndTheNextOneTidiesUp) {
    const TemporaryFolder folder;
    const fs::path file = folder.write("a", std::string(300'000, '0'));
    const unsigned seed = std::random_device()();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    int leftovers = 0;
    for (int round = 0; round < 30; ++round) {
        const pid_t child = ::fork();
        if (child == 0) {
            for (char c = 'a';; c = c == 'z' ? 'a' : static_cast<char>(c + 1))
                if (!writeFileAtomically(file, std::string(300'000, c)))
                    ::_exit(1);
        }
        ::usleep(std::uniform_int_distribution<useconds_t>(500, 12'000)(random));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status)) << "the writer failed before it was killed";

        const std::string bytes = bytesOf(file);
        ASSERT_EQ(bytes.size(), 300'000U);
        ASSERT_EQ(bytes.find_first_not_of(bytes[0]), std::string::npos) << "two writes mixed";
        const auto names = filesIn(folder.path());
        leftovers += static_cast<int>(names.size()) - 1;
        ASSERT_LE(names.size(), 2U) << "leftovers pile up";
    }
    ASSERT_TRUE(writeFileAtomically(file, "new"));
    EXPECT_EQ(filesIn(folder.path()), std::vector<std::string>{"a"}) << leftovers << " leftovers in between";
}

TEST(WriteFileAtomically, WritersAtOnceNeverMix) {
    const TemporaryFolder folder;
    const fs::path file = folder / "a";
    {
        std::vector<std::jthread> writers;
        for (char c = 'a'; c < 'e'; ++c)
            writers.emplace_back([&file, c] {
                for (int i = 0; i < 20; ++i)
                    EXPECT_TRUE(writeFileAtomically(file, std::string(50'000, c)));
            });
    }
    const std::string bytes = bytesOf(file);
    ASSERT_EQ(bytes.size(), 50'000U);
    EXPECT_EQ(bytes.find_first_not_of(bytes[0]), std::string::npos);
    EXPECT_EQ(filesIn(folder.path()), std::vector<std::string>{"a"});
}

} // namespace
