#pragma once

#include <condition_variable>
#include <filesystem>
#include <map>
#include <mutex>
#include <string>
#include <thread>

namespace atlas::kiosk {

/// Writes small files on a thread of its own, so that a slow, full or read-only disk never holds up a frame.
/// Of several texts for one file only the last is written. The destructor writes what is due.
class BackgroundWriter {
public:
    BackgroundWriter();
    BackgroundWriter(const BackgroundWriter&) = delete;
    BackgroundWriter& operator=(const BackgroundWriter&) = delete;
    ~BackgroundWriter();

    /// Returns at once. Texts over `maxBytes` and files beyond `maxFiles` at a time are dropped, as an error.
    void write(const std::filesystem::path& file, std::string text);
    /// Likewise: of a folder's files of this ending keeps the `most` that sort last.
    void keepNewest(const std::filesystem::path& folder, const std::string& ending, std::size_t most);
    /// Waits until all that was asked for is done: for tests and the end.
    void flush();
    /// What went wrong with the last write of a file, in words; empty if it went well. A later write that
    /// goes well is enough for all files of its folder.
    [[nodiscard]] std::string problem() const;
    /// Whether that is so of this file.
    [[nodiscard]] bool failed(const std::filesystem::path& file) const;

    static constexpr std::size_t maxBytes = 4 * 1024 * 1024;
    static constexpr std::size_t maxFiles = 32;

private:
    struct Folder {
        std::string ending;
        std::size_t most = 0;
    };
    void work();
    void tell(const std::filesystem::path& file, std::string problem); ///< With the mutex held.

    mutable std::mutex mutex_;
    std::condition_variable change_;
    std::map<std::filesystem::path, std::string> due_;
    std::map<std::filesystem::path, Folder> folders_;
    std::map<std::filesystem::path, std::string> problems_; ///< Of failures only.
    bool busy_ = false;
    bool ends_ = false;
    std::thread thread_; // last: it uses all of the above
};

} // namespace atlas::kiosk
