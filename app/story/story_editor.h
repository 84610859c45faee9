#pragma once

#include "app/session.h"
#include "app/story/figure_text.h"
#include "app/story/story_draft.h"

#include <QAbstractListModel>
#include <QFileSystemWatcher>
#include <QPointer>
#include <QQuickTextDocument>
#include <QTimer>

#include <memory>
#include <optional>

namespace atlas {

/// Something that is wrong with the story that is written.
struct StoryFault {
    Q_GADGET
    QML_VALUE_TYPE(storyFault)
    Q_PROPERTY(int line MEMBER line FINAL)
    Q_PROPERTY(int scene MEMBER scene FINAL)
    Q_PROPERTY(QString what MEMBER what FINAL)
    Q_PROPERTY(QString hint MEMBER hint FINAL)

public:
    int line = 0;
    int scene = -1; ///< None: in the head.
    QString what, hint;

    friend bool operator==(const StoryFault&, const StoryFault&) = default;
};

/// A step of the scene that is written.
struct StoryStep {
    Q_GADGET
    QML_VALUE_TYPE(storyStep)
    Q_PROPERTY(bool figure MEMBER figure FINAL)
    Q_PROPERTY(bool text MEMBER text FINAL)
    Q_PROPERTY(bool picture MEMBER picture FINAL)
    Q_PROPERTY(QString map MEMBER map FINAL)

public:
    bool figure = false, text = false, picture = false; ///< It reveals that.
    QString map;                                        ///< What it changes of the map, in words; or empty.

    friend bool operator==(const StoryStep&, const StoryStep&) = default;
};

/// A story being written: its scenes as rows, the words of the chosen one, undo of its own, its file. The
/// map's own undo knows nothing of it.
class StoryEditor : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// The chosen scene; -1 while there is none.
    Q_PROPERTY(int scene READ scene WRITE choose NOTIFY changed FINAL)
    /// Whose words are edited: "fr", "de" or "en".
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed FINAL)
    /// The whole text, as it would be saved.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString file READ file NOTIFY changed FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    /// It came with the program: the first saving makes a copy.
    Q_PROPERTY(bool foreign READ foreign NOTIFY changed FINAL)
    Q_PROPERTY(bool unsaved READ unsaved NOTIFY changed FINAL)
    /// Another program has changed the file since.
    Q_PROPERTY(bool conflict READ conflict NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed FINAL)
    /// Name of the scene that was deleted last, as long as undo brings it back.
    Q_PROPERTY(QString removed READ removed NOTIFY changed FINAL)
    /// Why the last edit was refused; empty if it was not.
    Q_PROPERTY(QString refused READ refused NOTIFY changed FINAL)
    /// Of the chosen scene.
    Q_PROPERTY(QList<atlas::StoryStep> steps READ steps NOTIFY changed)
    /// What of the chosen scene a step can reveal: "figure", "text", "picture".
    Q_PROPERTY(QStringList revealable READ revealable NOTIFY changed)
    /// "paper", "night", or empty: the one that the program has.
    Q_PROPERTY(QString theme READ theme NOTIFY changed)
    Q_PROPERTY(QList<atlas::StoryFault> faults READ faults NOTIFY changed FINAL)

public:
    enum Role : std::uint16_t {
        NameRole = Qt::UserRole + 1, ///< name
        HeadlineRole,                ///< headline, in the language that is edited
        FaultsRole                   ///< faults: how many things are wrong with the scene
    };

    explicit StoryEditor(QObject* parent = nullptr);
    ~StoryEditor() override;

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);

    /// Opens a file; false, and a notice says why, if it can't be edited.
    Q_INVOKABLE bool load(const QString& file);
    /// A new story whose first scene is the present View.
    Q_INVOKABLE bool begin();
    Q_INVOKABLE void close();

    /// The present View as a scene after the chosen one.
    Q_INVOKABLE bool addView();
    /// The present View in place of that of the chosen scene.
    Q_INVOKABLE bool takeView();
    /// Looks at the View of the chosen scene: for the map one step to undo.
    Q_INVOKABLE bool showView();
    Q_INVOKABLE bool move(int from, int to);
    Q_INVOKABLE bool duplicate(int row);
    Q_INVOKABLE bool remove(int row);
    Q_INVOKABLE bool rename(int row, const QString& name);
    /// A step after the others: what the map shows now, if that is something else than before it; otherwise
    /// what no step reveals yet.
    Q_INVOKABLE bool addStep();
    Q_INVOKABLE bool removeStep(int step);
    /// Changes places with the one before (-1) or after it (1).
    Q_INVOKABLE bool moveStep(int step, int by);
    Q_INVOKABLE bool setRevealed(int step, const QString& part, bool revealed);
    /// The present View in place of what the step changed of the map.
    Q_INVOKABLE bool takeStepView(int step);
    /// Looks at the map as it is after the step.
    Q_INVOKABLE bool showStep(int step);
    Q_INVOKABLE bool setTheme(const QString& theme);
    /// Whether the story is told in a language, too.
    Q_INVOKABLE bool setSpoken(const QString& language, bool spoken);
    /// `part`: "title" and "author" of the story; "headline", "figure", "text", "notes" and "sources" of the
    /// chosen scene. In the chosen language where they have one.
    Q_INVOKABLE QString words(const QString& part) const;
    /// What is typed in one go is one step.
    Q_INVOKABLE bool setWords(const QString& part, const QString& words);
    Q_INVOKABLE void endStep();
    /// What stands in a TextEdit; its own text makes plain spaces of those that no line may break at.
    Q_INVOKABLE static QString typed(const QQuickTextDocument* document);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// A story that came with the program, or has no file yet, goes to the folder of the user's stories.
    Q_INVOKABLE bool save();
    /// Over what another program has written.
    Q_INVOKABLE bool saveOver();
    /// Path or file: URL.
    Q_INVOKABLE bool saveAs(const QString& file);
    /// What another program has written, in place of what stands here: one step to undo.
    Q_INVOKABLE bool reload();
    /// Where saving under a name begins to look.
    Q_INVOKABLE QUrl proposedFile() const;

    [[nodiscard]] bool isOpen() const { return draft_.has_value(); }
    [[nodiscard]] int count() const;
    [[nodiscard]] int scene() const;
    void choose(int scene);
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] bool foreign() const;
    [[nodiscard]] bool unsaved() const { return draft_ && draft_->changed(); }
    [[nodiscard]] bool conflict() const { return conflict_; }
    [[nodiscard]] bool canUndo() const { return draft_ && draft_->canUndo(); }
    [[nodiscard]] bool canRedo() const { return draft_ && draft_->canRedo(); }
    [[nodiscard]] QString removed() const { return removed_; }
    [[nodiscard]] QString refused() const;
    [[nodiscard]] QList<StoryStep> steps() const;
    [[nodiscard]] QStringList revealable() const;
    [[nodiscard]] QString theme() const;
    [[nodiscard]] QList<StoryFault> faults() const { return faults_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    static constexpr int checkMs = 250;

signals:
    void sessionChanged();
    void changed();
    /// Words are other ones than a person has just typed: undo, another scene or language, another program.
    void wordsReplaced();

private:
    struct Row {
        QString name, headline;
        int faults = 0;
        friend bool operator==(const Row&, const Row&) = default;
    };

    bool take(const edit::Edited& edited, int scene, const QString& key = {});
    bool adopt(geo::Result<StoryDraft> draft);
    bool done(const geo::Result<void>& result);
    bool written(const geo::Result<void>& result);
    bool looksAt(View view);
    /// The block of a step of the chosen scene; nothing if there is no such step.
    [[nodiscard]] std::optional<std::string> stepBlock(int step) const;
    bool changeStep(int step, const geo::Result<std::string>& block);
    [[nodiscard]] bool has(int row) const { return row >= 0 && row < count(); }
    [[nodiscard]] std::optional<ScenePart> partNamed(const QString& part) const;
    /// Rows and signals after any change of the draft.
    void settle();
    void readRows();
    void check();
    void watch();
    void lookAtDisk();

    QPointer<Session> session_;
    std::optional<StoryDraft> draft_;
    StoryFile read_; ///< What the text says.
    geo::Language language_ = geo::Language::Fr;
    std::vector<Row> rows_;
    QList<StoryFault> faults_;
    QString removed_;
    bool conflict_ = false;
    AtlasPtr atlas_;
    std::unique_ptr<FigureBook> figures_;
    QTimer checking_;
    QFileSystemWatcher watcher_;
};

} // namespace atlas
