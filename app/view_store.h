#pragma once

#include "app/view.h"

#include <QDateTime>
#include <QString>

#include <filesystem>
#include <string>
#include <vector>

namespace atlas {

/// A View under a name.
struct SavedView {
    std::string id; ///< Name of its file without the ending.
    QString name;
    QDateTime saved;
    View view;

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

/// The Views a person has kept, each in a file of its own: one that is broken costs no other. Each file is
/// written whole or not at all.
class ViewStore {
public:
    static constexpr std::size_t maxViews = 200;
    static constexpr qsizetype maxName = 80; ///< Characters.
    static constexpr int fileVersion = 1;

    struct Content {
        std::vector<SavedView> views; ///< The newest first.
        std::vector<geo::Error> broken;
    };

    explicit ViewStore(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// All that can be read, at most maxViews; broken files stay where they are.
    [[nodiscard]] Content load() const;
    /// Writes a new file, or the one of this id again.
    [[nodiscard]] geo::Result<void> write(const SavedView& saved) const;
    [[nodiscard]] geo::Result<void> remove(const std::string& id) const;
    /// An id that no file has.
    [[nodiscard]] std::string freeId(const QDateTime& now) const;

    /// One line of plain text within maxName; empty if nothing is left.
    [[nodiscard]] static QString plainName(const QString& name);

private:
    [[nodiscard]] std::filesystem::path file(const std::string& id) const { return folder_ / (id + ".json"); }

    std::filesystem::path folder_;
};

} // namespace atlas
