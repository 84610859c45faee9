#pragma once

#include "app/atlas_loader.h"
#include "app/camera_value.h"
#include "app/loaded_atlas.h"
#include "app/translator.h"
#include "app/view.h"
#include "app/view_history.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

#include <filesystem>
#include <functional>
#include <optional>

class QJSEngine;
class QQmlEngine;

namespace atlas {

/// Records that a filter member leaves aside only because their value is not known.
struct MissingValue {
    Q_GADGET
    QML_VALUE_TYPE(missingValue)
    Q_PROPERTY(QString member MEMBER member FINAL)
    Q_PROPERTY(QString word MEMBER word FINAL)
    Q_PROPERTY(int count MEMBER count FINAL)
    Q_PROPERTY(bool included MEMBER included FINAL)

public:
    QString member; ///< "employees", "border", …: for setIncludeUnknown.
    QString word;   ///< The member in the chosen language.
    int count = 0;
    bool included = false; ///< They are shown nevertheless.

    friend bool operator==(const MissingValue&, const MissingValue&) = default;
};

/// The Atlas that is open, the View, its history, the Results. The only door through which QML changes
/// anything. Every change goes View → Filter → Query → Results; signals follow when all of it is settled,
/// and only for what has changed.
class Session : public QObject {
    Q_OBJECT

    Q_PROPERTY(bool ready READ ready NOTIFY atlasChanged FINAL)
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged FINAL)
    /// How far that is, 0 to 1; below 0 while nobody knows.
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    /// What is being done: "Records: 120,000 of 1,040,000".
    Q_PROPERTY(QString progressLine READ progressLine NOTIFY progressChanged FINAL)
    /// Nothing is open, as loading was given up.
    Q_PROPERTY(bool stopped READ stopped NOTIFY loadingChanged FINAL)
    /// Why no atlas is open: a sentence, and what to try. Empty when all is well.
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(QString errorHint READ errorHint NOTIFY errorChanged FINAL)
    /// Something a person should know, but that stops nothing.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
    /// Whom the data are from, in the chosen language.
    Q_PROPERTY(QString attribution READ attribution NOTIFY wordsChanged FINAL)

    Q_PROPERTY(int total READ total NOTIFY resultsChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY resultsChanged FINAL)
    /// "55 of 652 records".
    Q_PROPERTY(QString countLine READ countLine NOTIFY wordsChanged FINAL)
    /// Of `count`: records placed so roughly that they might lie beyond the border limit.
    Q_PROPERTY(int uncertain READ uncertain NOTIFY resultsChanged FINAL)
    /// Left out by the border limit, though they might lie within it.
    Q_PROPERTY(int uncertainOutside READ uncertainOutside NOTIFY resultsChanged FINAL)
    /// "of these, 6 by municipality only"; empty when there are none.
    Q_PROPERTY(QString uncertainLine READ uncertainLine NOTIFY wordsChanged FINAL)
    Q_PROPERTY(QList<atlas::MissingValue> missing READ missing NOTIFY wordsChanged FINAL)

    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    Q_PROPERTY(atlas::CameraValue camera READ cameraValue NOTIFY cameraChanged FINAL)
    /// What the map shows: some of "water", "borders", "places", "records", "relations".
    Q_PROPERTY(QStringList layers READ layers NOTIFY layersChanged FINAL)
    /// How the map shows many records: "glyphs", "hexagons" or "heat".
    Q_PROPERTY(QString recordsMode READ recordsMode WRITE setRecordsMode NOTIFY layersChanged FINAL)
    Q_PROPERTY(QString selected READ selected WRITE select NOTIFY selectionChanged FINAL)

    Q_PROPERTY(bool filterActive READ filterActive NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged FINAL)
    /// "" (no limit), "any" or one of the six pairs.
    Q_PROPERTY(QString borderPair READ borderPair NOTIFY filterChanged FINAL)
    Q_PROPERTY(double borderMeters READ borderMeters NOTIFY filterChanged FINAL)

    Q_PROPERTY(bool canUndo READ canUndo NOTIFY historyChanged FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY historyChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY placesChanged FINAL)
    Q_PROPERTY(bool canGoForward READ canGoForward NOTIFY placesChanged FINAL)

public:
    /// Whether the program speaks the language of its View, or it is one of several and works in silence: to
    /// export a story beside the person's own work.
    enum class Voice : std::uint8_t { Program, Silent };
    explicit Session(QObject* parent = nullptr, Voice voice = Voice::Program);
    ~Session() override;

    /// Makes `session` the singleton of the engine's QML, which doesn't own it; switches of the language
    /// re-evaluate the engine's texts. To be called before any QML is loaded.
    static void setInstance(QQmlEngine& engine, Session& session);

    // What the scene and the models read.
    /// Null until one is open; without records while only its base map is there.
    [[nodiscard]] const AtlasPtr& atlas() const { return atlas_; }
    [[nodiscard]] const View& view() const { return view_; }
    [[nodiscard]] const geo::Answer& answer() const { return *answer_; } ///< Empty until an atlas is open.
    /// The same for other threads, and for whoever shows it still when the next one is there.
    [[nodiscard]] const std::shared_ptr<const geo::Answer>& sharedAnswer() const { return answer_; }
    /// The one border whose neighbourhood is shown ("FR-LU"); empty without one, or while its limit is
    /// paused.
    [[nodiscard]] std::string_view chosenPair() const;
    /// The borders that stand out, a mask over borderPairs: the chosen one and the highlighted ones.
    [[nodiscard]] unsigned strongBorders() const;
    /// The selected record, if the atlas has it.
    [[nodiscard]] std::optional<geo::RecordIndex> selectedRecord() const;

    /// Reads an atlas in the background; atlasChanged or errorChanged follows.
    void open(const QString& path);
    /// Gives up what is being loaded: what was open before stays open.
    Q_INVOKABLE void stopLoading();
    /// Tries again what was given up or failed.
    Q_INVOKABLE void openAgain();
    [[nodiscard]] AtlasLoader& loader() { return loader_; }
    void setAtlas(AtlasPtr atlas);
    void setError(const geo::Error& error);
    /// The error in English, for logs.
    [[nodiscard]] const std::optional<geo::Error>& failure() const { return error_; }
    void setNotice(const QString& notice);
    /// A notice in words of the program: said anew when another language is spoken.
    using Words = std::function<QString()>;
    void say(Words notice);
    /// A notice of what went wrong.
    void complain(const geo::Error& error);
    void complain(const geo::Complaint& complaint);
    /// The notice as it is for logs: an error in English, as geo has it.
    [[nodiscard]] QString complaint() const { return complaint_; }
    /// Takes over a whole View, of a file for instance: its content is one step to undo.
    void setView(const View& view);
    /// Begins with a View, the last one for instance: nothing to undo, no place to go back to.
    void restore(const View& view);
    /// Shows a View that is no step of the person's, a scene of a story: nothing to undo.
    void present(const View& view);
    /// With their arcs, whatever was presented: no step of its own.
    void showRecords();
    /// Puts what the person works on aside, with its undo and its places, until resume() brings it back in
    /// the language spoken then.
    void suspend();
    void resume();
    [[nodiscard]] bool suspended() const { return aside_.has_value(); }
    /// What the window shows of the map beside its panels (unit mercator): the camera of an undone step is
    /// taken only if that step lies outside. Until the scene says so, the square of the camera's span.
    /// `corners` of a turned map: a ring within the extent, else empty.
    void setVisibleExtent(const geo::Extent& extent, geo::Ring corners = {});
    /// Unit mercator; nothing before a window has shown the map.
    [[nodiscard]] std::optional<geo::Extent> visibleExtent() const { return visible_; }
    [[nodiscard]] const geo::Ring& visibleCorners() const { return visibleCorners_; }

    /// Where Views are kept under their names; empty: none are.
    void setViewsFolder(const std::filesystem::path& folder);
    [[nodiscard]] const std::filesystem::path& viewsFolder() const { return viewsFolder_; }

    /// Where the stories are that a person writes; empty: nowhere.
    void setStoriesFolder(const std::filesystem::path& folder) { storiesFolder_ = folder; }
    [[nodiscard]] const std::filesystem::path& storiesFolder() const { return storiesFolder_; }

    [[nodiscard]] bool ready() const { return atlas_ != nullptr && !mapOnly_; }
    [[nodiscard]] bool loading() const { return loader_.loading(); }
    [[nodiscard]] double progress() const;
    [[nodiscard]] QString progressLine() const;
    [[nodiscard]] bool stopped() const { return stopped_ && !loading() && !ready(); }
    [[nodiscard]] QString error() const;
    [[nodiscard]] QString errorHint() const;
    [[nodiscard]] QString notice() const { return notice_; }
    [[nodiscard]] QString attribution() const { return attribution_; }
    [[nodiscard]] int total() const { return static_cast<int>(answer().total); }
    [[nodiscard]] int count() const { return static_cast<int>(answer().count); }
    [[nodiscard]] QString countLine() const { return countLine_; }
    [[nodiscard]] int uncertain() const { return static_cast<int>(answer().uncertainInside); }
    [[nodiscard]] int uncertainOutside() const { return static_cast<int>(answer().uncertainOutside); }
    [[nodiscard]] QString uncertainLine() const { return uncertainLine_; }
    [[nodiscard]] QList<MissingValue> missing() const { return missing_; }
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString theme() const;
    [[nodiscard]] Camera camera() const { return view_.camera; }
    [[nodiscard]] CameraValue cameraValue() const { return {.camera = view_.camera}; }
    [[nodiscard]] QStringList layers() const;
    [[nodiscard]] QString recordsMode() const;
    [[nodiscard]] QString selected() const;
    [[nodiscard]] bool filterActive() const { return !view_.filter.empty(); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString borderPair() const;
    [[nodiscard]] double borderMeters() const;
    [[nodiscard]] bool canUndo() const { return history_.canUndo(); }
    [[nodiscard]] bool canRedo() const { return history_.canRedo(); }
    [[nodiscard]] bool canGoBack() const { return places_.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return places_.canGoForward(); }

    // Each of these changes nothing and gives false when its words are unknown.

    /// `member`: "kinds", "sectors", "transitions", "partnerKinds", "statuses", "networks", "territories"
    /// or "countries".
    Q_INVOKABLE bool toggleCode(const QString& member, const QString& code);
    Q_INVOKABLE bool isChosen(const QString& member, const QString& code) const;
    Q_INVOKABLE void setText(const QString& text);
    /// `pair`: "any" or two countries ("FR-LU"); metres inclusive. Moves within one pair are one step to
    /// undo until endStep().
    Q_INVOKABLE bool setBorder(const QString& pair, double meters);
    Q_INVOKABLE void clearBorder();
    Q_INVOKABLE bool setIncludeUnknown(const QString& member, bool included);
    Q_INVOKABLE bool setPaused(const QString& member, bool paused);
    Q_INVOKABLE bool clearMember(const QString& member);
    /// Whether the filter tests this member.
    Q_INVOKABLE bool isActive(const QString& member) const;
    Q_INVOKABLE void clearAll();
    /// Any filter at once, for shapes drawn on the map. Same key: one step until endStep().
    void setFilter(const geo::Filter& filter, const QString& key = {}) { edit(filter, key); }
    /// With what of it is paused, a mask over geo::Member.
    void setFilter(const geo::Filter& filter, std::uint16_t paused, const QString& key);

    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// A drag or a typed word is finished: what follows is a step of its own.
    Q_INVOKABLE void endStep();

    /// "site:…", or "" for none.
    Q_INVOKABLE bool select(const QString& name);
    Q_INVOKABLE bool setLayerVisible(const QString& layer, bool visible);
    Q_INVOKABLE bool setRecordsMode(const QString& mode);
    Q_INVOKABLE bool setLanguage(const QString& code);
    Q_INVOKABLE bool setTheme(const QString& name);

    /// A camera of a gesture or a flight, brought within the limits. No step to undo; a place to go back to
    /// once it has rested for `restMs`, or at once by cameraRested().
    void setCamera(const Camera& camera);
    Q_INVOKABLE void setCamera(const atlas::CameraValue& value) { setCamera(value.camera); }
    Q_INVOKABLE void cameraRested();
    Q_INVOKABLE void showWholeRegion();
    /// Looks at a record; false if it is unknown or has no position.
    Q_INVOKABLE bool showRecord(const QString& name);
    /// Looks at a place of the map from near.
    void show(geo::Point unitMercator);
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void goForward();

    /// A number in the chosen language, as short as a tile needs it. Bindings read `language`, too.
    Q_INVOKABLE QString shortNumber(int number) const;
    Q_INVOKABLE QString viewJson() const;
    /// Path or file: URL. On failure the notice says why.
    Q_INVOKABLE bool loadViewFile(const QString& path);
    Q_INVOKABLE bool saveView(const QString& path);
    /// The View as JSON, through the clipboard.
    Q_INVOKABLE void copyView();
    Q_INVOKABLE bool pasteView();
    Q_INVOKABLE void dismissNotice();

    static constexpr int restMs = 700;

signals:
    void atlasChanged();
    void loadingChanged();
    void progressChanged();
    void errorChanged();
    void noticeChanged();
    void visibleExtentChanged(); ///< In each frame of a flight, for one.
    void viewChanged();          ///< Anything of the View, after the signals below.
    void cameraChanged();
    /// The camera went somewhere by itself: the scene may fly from `from` by setCamera.
    void cameraJumped(const atlas::Camera& from, const atlas::Camera& to);
    void filterChanged();
    void resultsChanged();
    void wordsChanged(); ///< countLine, uncertainLine, missing, attribution.
    void selectionChanged();
    void layersChanged();
    void languageChanged();
    void themeChanged();
    void historyChanged();
    void placesChanged();
    void viewsFolderChanged();

private:
    enum class Step : std::uint8_t { Record, Silent };

    /// The one place where the View changes. `key`: steps of the same key become one.
    void apply(const View& next, Step step, const QString& key = {});
    /// Begins to read the file that was asked for last; `onlyRows`: see AtlasLoader.
    void load(bool onlyRows);
    /// What is open can't be believed any more: its file was changed or is gone. Once for each time a file is
    /// opened; after that it is said, and what is left stays.
    void readAnew();
    /// The base map alone, while nothing else is open.
    void setMap(AtlasPtr map);
    /// The same for a View whose camera is somewhere else.
    void jump(const View& next, Step step);
    /// `chosen`: the member that a hand set anew, which applies from now on.
    void edit(const geo::Filter& filter, const QString& key = {}, std::optional<geo::Member> chosen = {});
    void move(const std::optional<View>& undone);
    void travel(const std::optional<Camera>& place);
    /// Whether the answer is another one.
    bool ask();
    /// Whether a line is another one.
    bool reword();
    void tellNotice(Words notice, const QString& complaint);
    void tellNotice();
    [[nodiscard]] QList<MissingValue> readMissing() const;
    void announceAbilities();
    [[nodiscard]] std::optional<geo::Member> memberNamed(const QString& name) const;
    /// The View without names that the atlas does not have; a notice says which.
    [[nodiscard]] View known(View view);

    struct Aside {
        View view;
        ViewHistory history;
        PlaceHistory places;
    };

    View view_;
    std::filesystem::path viewsFolder_;
    std::filesystem::path storiesFolder_;
    std::optional<Aside> aside_;
    AtlasPtr atlas_;
    QMetaObject::Connection loss_; ///< Of the atlas.
    bool mapOnly_ = false;         ///< Of it the base map is there, the records are on their way.
    bool stopped_ = false;
    QString path_;                                                            ///< What was asked for last.
    enum class Anew : std::uint8_t { Never, Once, Said } anew_ = Anew::Never; ///< Since it was asked for.
    std::shared_ptr<const geo::Answer> answer_ = std::make_shared<const geo::Answer>();
    std::optional<geo::Error> error_;
    Words noticeWords_;
    QString notice_;
    QString complaint_;
    QString countLine_;
    QString uncertainLine_;
    QString attribution_;
    QList<MissingValue> missing_;
    ViewHistory history_;
    PlaceHistory places_;
    std::array<bool, 4> able_{}; ///< canUndo, canRedo, canGoBack, canGoForward as last announced.
    std::optional<geo::Extent> visible_;
    geo::Ring visibleCorners_;
    Voice voice_ = Voice::Program;
    Translator translator_;
    AtlasLoader loader_;
    QTimer rest_;
};

/// Gives QML the Session of main. Apart from Session, because of a class with a default constructor QML makes
/// an object of its own, whatever create() says.
struct SessionSingleton {
    Q_GADGET
    QML_FOREIGN(atlas::Session)
    QML_NAMED_ELEMENT(Session)
    QML_SINGLETON

public:
    static Session* create(QQmlEngine* engine, QJSEngine*);
};

} // namespace atlas
