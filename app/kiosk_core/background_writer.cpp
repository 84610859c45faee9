#include "app/kiosk_core/background_writer.h"

#include "geo/dataset.h"

#include <algorithm>
#include <exception>
#include <vector>

namespace atlas::kiosk {

namespace {

namespace fs = std::filesystem;

std::string writeOne(const fs::path& file, const std::string& text) {
    try {
        std::error_code failed;
        fs::create_directories(file.parent_path(), failed); // /run is empty after a start
        const auto written = geo::writeFileAtomically(file, text);
        return written ? std::string() : written.error().text();
    } catch (const std::exception& error) { // no memory: the kiosk goes on
        return error.what();
    }
}

void tidy(const fs::path& folder, const std::string& ending, std::size_t most) {
    try {
        std::vector<fs::path> files;
        std::error_code failed;
        for (auto entry = fs::directory_iterator(folder, failed);
             !failed && entry != fs::directory_iterator(); entry.increment(failed))
            if (entry->path().extension() == ending && entry->is_regular_file(failed))
                files.push_back(entry->path());
        std::ranges::sort(files);
        for (std::size_t i = 0; i + most < files.size(); ++i)
            fs::remove(files[i], failed);
    } catch (const std::exception&) { // the next time
    }
}

} // namespace

BackgroundWriter::BackgroundWriter() : thread_([this] { work(); }) {}

BackgroundWriter::~BackgroundWriter() {
    {
        const std::lock_guard lock(mutex_);
        ends_ = true;
    }
    change_.notify_all();
    thread_.join();
}

void BackgroundWriter::write(const fs::path& file, std::string text) {
    {
        const std::lock_guard lock(mutex_);
        if (text.size() > maxBytes || (due_.size() >= maxFiles && !due_.contains(file))) {
            tell(file, file.string() + ": There is more to write than the kiosk keeps");
            return;
        }
        due_[file] = std::move(text);
    }
    change_.notify_all();
}

void BackgroundWriter::keepNewest(const fs::path& folder, const std::string& ending, std::size_t most) {
    {
        const std::lock_guard lock(mutex_);
        if (folders_.size() < maxFiles)
            folders_[folder] = {ending, most};
    }
    change_.notify_all();
}

void BackgroundWriter::flush() {
    std::unique_lock lock(mutex_);
    change_.wait(lock, [this] { return due_.empty() && folders_.empty() && !busy_; });
}

std::string BackgroundWriter::problem() const {
    const std::lock_guard lock(mutex_);
    return problems_.empty() ? std::string() : problems_.begin()->second;
}

bool BackgroundWriter::failed(const fs::path& file) const {
    const std::lock_guard lock(mutex_);
    return problems_.contains(file);
}

void BackgroundWriter::tell(const fs::path& file, std::string problem) {
    if (problems_.size() < maxFiles || problems_.contains(file))
        problems_[file] = std::move(problem);
}

void BackgroundWriter::work() {
    std::unique_lock lock(mutex_);
    for (;;) {
        change_.wait(lock, [this] { return ends_ || !due_.empty() || !folders_.empty(); });
        if (due_.empty() && folders_.empty())
            return;
        busy_ = true;
        auto files = std::exchange(due_, {});
        const auto folders = std::exchange(folders_, {});
        lock.unlock();
        std::map<fs::path, std::string> told;
        for (const auto& [file, text] : files)
            told[file] = writeOne(file, text);
        for (const auto& [folder, rule] : folders)
            tidy(folder, rule.ending, rule.most);
        lock.lock();
        for (const auto& [file, problem] : told)
            if (problem.empty()) // the folder takes files again, and some are never written again
                std::erase_if(problems_, [folder = file.parent_path()](const auto& old) {
                    return old.first.parent_path() == folder;
                });
        for (auto& [file, problem] : told)
            if (!problem.empty())
                tell(file, std::move(problem));
        busy_ = false;
        change_.notify_all();
    }
}

} // namespace atlas::kiosk
