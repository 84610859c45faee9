#pragma once

#include "app/record_fields.h"
#include "app/session.h"

#include <QAbstractListModel>
#include <QFutureWatcher>
#include <QPointer>

#include <optional>
#include <string>
#include <vector>

namespace atlas {

/// What a text finds: records whose name has it, then records that speak of it (at most 20 in all), then
/// places of the map (at most 5), whose kind is "place" and whose name and sector are empty. Without case and
/// accents. A large atlas is searched beside the window: the hits of the text before stay until those of the
/// newest are there.
class SearchModel : public QAbstractListModel, public RecordRoles {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// The hits are not yet those of the text.
    Q_PROPERTY(bool searching READ searching NOTIFY searchingChanged FINAL)

public:
    static constexpr std::size_t maxRecords = 20;
    static constexpr std::size_t maxPlaces = 5;
    /// Fewer are searched at once.
    static constexpr geo::RecordIndex manyRecords = 20'000;

    explicit SearchModel(QObject* parent = nullptr);

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    [[nodiscard]] QString text() const { return text_; }
    void setText(const QString& text);
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] bool searching() const { return searching_; }

    /// Goes to a hit: selects and shows the record, or shows the place.
    Q_INVOKABLE bool activate(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void sessionChanged();
    void textChanged();
    void countChanged();
    void searchingChanged();

private:
    struct Hit {
        bool place = false;
        std::uint32_t index = 0; ///< Of the record or of the place.
        friend bool operator==(const Hit&, const Hit&) = default;
    };
    struct Search {
        AtlasPtr atlas;
        std::string text; ///< Folded.
    };
    [[nodiscard]] static std::vector<Hit> find(const LoadedAtlas& atlas, const std::string& text);
    void update();
    void start();
    void finish();
    void show(AtlasPtr atlas, std::vector<Hit> hits);
    void setSearching(bool searching);
    void reword();
    [[nodiscard]] QVariant placeData(const geo::Place& place, int role) const;
    [[nodiscard]] geo::Language language() const;

    QPointer<Session> session_;
    QString text_;
    AtlasPtr atlas_; ///< What the hits are of.
    std::vector<Hit> hits_;
    bool searching_ = false;
    std::optional<Search> wanted_, running_; ///< One at a time; of those wanted meanwhile the last.
    QFutureWatcher<std::vector<Hit>> watcher_;
};

} // namespace atlas
