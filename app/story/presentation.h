#pragma once

#include "app/session.h"
#include "app/story/figure_text.h"
#include "app/story/player.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

#include <memory>
#include <optional>

namespace atlas {

/// A story that can be told, or a scene of one, in the chosen language.
struct StoryEntry {
    Q_GADGET
    QML_VALUE_TYPE(storyEntry)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QString file MEMBER file FINAL)
    Q_PROPERTY(bool own MEMBER own FINAL)

public:
    QString title;
    QString detail;   ///< Key figure of a scene; how long a story is.
    QString file;     ///< Of a story.
    bool own = false; ///< Written by the person, not one that came with the program.

    friend bool operator==(const StoryEntry&, const StoryEntry&) = default;
};

/// A story being told: shows its scenes through the Session and says what is to be read beside the map.
/// What a person does while diving is the person's; the scene comes back as it was.
class Presentation : public QObject {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(atlas::Session* session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool playing READ playing NOTIFY modeChanged FINAL)
    Q_PROPERTY(bool diving READ diving NOTIFY modeChanged FINAL)
    /// A scene is on the screen, or what lies over it: nobody dives.
    Q_PROPERTY(bool inScene READ inScene NOTIFY modeChanged FINAL)
    Q_PROPERTY(bool overview READ overview NOTIFY modeChanged FINAL)
    Q_PROPERTY(bool black READ black NOTIFY modeChanged FINAL)
    Q_PROPERTY(bool white READ white NOTIFY modeChanged FINAL)
    Q_PROPERTY(int scene READ scene NOTIFY changed FINAL)
    Q_PROPERTY(int sceneCount READ sceneCount NOTIFY changed FINAL)
    Q_PROPERTY(int marked READ marked NOTIFY changed FINAL)
    Q_PROPERTY(QString typed READ typed NOTIFY changed FINAL)

    Q_PROPERTY(QString file READ file NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// "Acier vert · 3 sur 7".
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QString headline READ headline NOTIFY changed FINAL)
    Q_PROPERTY(QString figureBefore READ figureBefore NOTIFY changed FINAL)
    Q_PROPERTY(QString figureNumber READ figureNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString figureUnit READ figureUnit NOTIFY changed FINAL)
    Q_PROPERTY(QStringList text READ text NOTIFY changed FINAL)
    /// The two records whose distance the figure is; or empty.
    Q_PROPERTY(QStringList joined READ joined NOTIFY changed FINAL)
    Q_PROPERTY(bool figureShown READ figureShown NOTIFY changed FINAL)
    Q_PROPERTY(bool textShown READ textShown NOTIFY changed FINAL)
    Q_PROPERTY(QUrl picture READ picture NOTIFY changed FINAL)
    Q_PROPERTY(QString pictureWords READ pictureWords NOTIFY changed FINAL)
    Q_PROPERTY(QString sources READ sources NOTIFY changed FINAL)
    Q_PROPERTY(QString countLine READ countLine NOTIFY changed FINAL)
    Q_PROPERTY(bool hasMap READ hasMap NOTIFY changed FINAL)
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed FINAL)
    Q_PROPERTY(QString nextHeadline READ nextHeadline NOTIFY changed FINAL)
    Q_PROPERTY(QList<atlas::StoryEntry> scenes READ scenes NOTIFY changed FINAL)

public:
    explicit Presentation(QObject* parent = nullptr);
    ~Presentation() override;

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);

    /// The person's own stories, then those that came with the program.
    Q_INVOKABLE QList<atlas::StoryEntry> stories() const;
    /// Where those that came with the program may be: its build, then where it is installed.
    [[nodiscard]] static QStringList programFolders();
    /// Says what is to be read in a scene of `text` with all its steps, in `language`; shows nothing on the
    /// map. For an object of its own that tells no story.
    Q_INVOKABLE void preview(const QString& text, const QString& file, int scene, const QString& language);
    /// Begins a story: a path, or the name of one that came with the program. On failure the notice says why.
    Q_INVOKABLE bool start(const QString& story);
    /// Tells a text as it is being written, from a scene on; `file` is where its pictures are.
    Q_INVOKABLE bool rehearse(const QString& text, const QString& file, int scene);
    /// Shows a scene of another's story with all its steps, beside it.
    void tellAs(const Presentation& other, int scene);
    Q_INVOKABLE void end();
    Q_INVOKABLE bool next(); ///< False at the very end: nothing follows.
    Q_INVOKABLE void previous();
    Q_INVOKABLE void goTo(int scene);
    Q_INVOKABLE void dive();
    Q_INVOKABLE void back();
    Q_INVOKABLE void toggleOverview();
    Q_INVOKABLE void mark(int scene);
    /// False if the key means nothing now.
    Q_INVOKABLE bool press(int key, int modifiers);
    /// Pixels of the letters of a headline in bold that is to fill a room (headline.h).
    Q_INVOKABLE int headlineSize(const QString& text, const QString& family, QSizeF room, int largest,
                                 int least) const;

    [[nodiscard]] const Story& story() const { return story_; }
    [[nodiscard]] QString file() const { return QString::fromStdString(story_.file.string()); }
    [[nodiscard]] bool playing() const { return player_.playing(); }
    [[nodiscard]] bool diving() const { return player_.mode() == Player::Mode::Dive; }
    [[nodiscard]] bool inScene() const { return playing() && !diving(); }
    [[nodiscard]] bool overview() const { return player_.mode() == Player::Mode::Overview; }
    [[nodiscard]] bool black() const { return player_.mode() == Player::Mode::Black; }
    [[nodiscard]] bool white() const { return player_.mode() == Player::Mode::White; }
    [[nodiscard]] int scene() const { return static_cast<int>(player_.scene()); }
    [[nodiscard]] int sceneCount() const { return static_cast<int>(player_.sceneCount()); }
    [[nodiscard]] int marked() const { return static_cast<int>(player_.marked()); }
    [[nodiscard]] QString typed() const;
    [[nodiscard]] QString title() const { return shown_.title; }
    [[nodiscard]] QString place() const { return shown_.place; }
    [[nodiscard]] QString headline() const { return shown_.headline; }
    [[nodiscard]] QString figureBefore() const { return shown_.figure.before; }
    [[nodiscard]] QString figureNumber() const { return shown_.figure.number; }
    [[nodiscard]] QString figureUnit() const { return shown_.figure.unit; }
    [[nodiscard]] QStringList text() const { return shown_.text; }
    [[nodiscard]] QStringList joined() const { return shown_.joined; }
    [[nodiscard]] bool figureShown() const { return shown_.figureShown; }
    [[nodiscard]] bool textShown() const { return shown_.textShown; }
    [[nodiscard]] QUrl picture() const { return shown_.picture; }
    [[nodiscard]] QString pictureWords() const { return shown_.pictureWords; }
    [[nodiscard]] QString sources() const { return shown_.sources; }
    [[nodiscard]] QString countLine() const { return shown_.countLine; }
    [[nodiscard]] bool hasMap() const { return shown_.hasMap; }
    [[nodiscard]] QStringList notes() const { return shown_.notes; }
    [[nodiscard]] QString nextHeadline() const { return shown_.nextHeadline; }
    [[nodiscard]] QList<StoryEntry> scenes() const { return shown_.scenes; }

    /// Folders where stories are looked for by name: what one has goes before what the next ones have.
    void setFolders(const QStringList& folders) { folders_ = folders; }
    [[nodiscard]] QStringList folders() const { return folders_; }
    static constexpr int minutesAScene = 1;

signals:
    void sessionChanged();
    void modeChanged();
    void changed();

private:
    struct Shown {
        QString title, place, headline;
        KeyFigure figure;
        QStringList text, notes, joined;
        bool figureShown = false, textShown = false, hasMap = false;
        QUrl picture;
        QString pictureWords, sources, countLine, nextHeadline;
        QList<StoryEntry> scenes;
        friend bool operator==(const Shown&, const Shown&) = default;
    };

    /// Does `command` to the player, then shows what has become of it.
    template <class Command>
    void command(const Command& command);
    bool tell(StoryFile read, std::size_t scene);
    void settle(const Player& before);
    void showScene();
    void reword();
    [[nodiscard]] Shown read() const;
    [[nodiscard]] const View* sceneView(std::size_t scene, std::size_t step) const;
    [[nodiscard]] geo::Language language() const;
    [[nodiscard]] QString figureLine(const Scene& scene, geo::Language language) const;
    [[nodiscard]] QString shownCount(const View& view) const;

    QPointer<Session> session_;
    QStringList folders_;
    Story story_;
    Player player_;
    std::optional<geo::Language> previewed_; ///< Of a preview; else the program's language.
    Shown shown_;
    AtlasPtr atlas_;                      ///< What the figures are of.
    std::unique_ptr<FigureBook> figures_; ///< Null until an atlas is open.
};

} // namespace atlas
