#pragma once

#include "app/kiosk/kiosk_flow.h"
#include "app/kiosk/kiosk_guard.h"
#include "app/kiosk/kiosk_settings.h"
#include "app/session.h"
#include "app/story/presentation.h"
#include "app/story/screen_move.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QRectF>
#include <QTimer>
#include <QVariantMap>

#include <array>
#include <functional>
#include <memory>

namespace atlas {

/// A place that a kiosk offers to look at.
struct KioskTown {
    Q_GADGET
    QML_VALUE_TYPE(kioskTown)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(double longitude MEMBER longitude FINAL)
    Q_PROPERTY(double latitude MEMBER latitude FINAL)

public:
    QString name; ///< In the chosen language.
    double longitude = 0;
    double latitude = 0;

    friend bool operator==(const KioskTown&, const KioskTown&) = default;
};

/// A kiosk: what its visitors may do, when it goes on by itself, and that it forgets them. Panels show what
/// it says and edit the View through it or the Session.
class Kiosk : public QObject {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(atlas::Session* session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(atlas::Presentation* presentation READ presentation WRITE setPresentation NOTIFY
                   presentationChanged FINAL)
    /// The window that nobody leaves.
    Q_PROPERTY(QQuickWindow* window READ window WRITE setWindow NOTIFY windowChanged FINAL)
    Q_PROPERTY(bool upright READ upright WRITE setUpright NOTIFY uprightChanged FINAL)

    Q_PROPERTY(Screen screen READ screen NOTIFY screenChanged FINAL)
    Q_PROPERTY(Path path READ path NOTIFY screenChanged FINAL)
    /// Until the farewell; 0 while nothing counts down.
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsChanged FINAL)
    Q_PROPERTY(int cleaningLeft READ cleaningLeft NOTIFY secondsChanged FINAL)
    /// Somebody touched the dark screen: for some seconds it says why it is dark.
    Q_PROPERTY(bool explaining READ explaining NOTIFY secondsChanged FINAL)

    /// The one that is spoken: "fr", "de", "en", "lb". What has no words in Luxembourgish is in French.
    Q_PROPERTY(QString language READ language NOTIFY languageChanged FINAL)
    Q_PROPERTY(QStringList languages READ languages NOTIFY settingsChanged FINAL)
    Q_PROPERTY(int rotation READ rotation NOTIFY settingsChanged FINAL)
    Q_PROPERTY(QString display READ display NOTIFY settingsChanged FINAL)
    Q_PROPERTY(QString link READ link NOTIFY settingsChanged FINAL)
    Q_PROPERTY(QString linkHost READ linkHost NOTIFY settingsChanged FINAL)
    /// The words beside the institution's code, by language: fr, de, en, lb.
    Q_PROPERTY(QVariantMap linkWords READ linkWords NOTIFY settingsChanged FINAL)
    Q_PROPERTY(QList<atlas::KioskTown> towns READ towns NOTIFY townsChanged FINAL)
    Q_PROPERTY(int town READ town NOTIFY townChanged FINAL) ///< The one that is looked at; -1 for none.

    /// The record whose card the visitor opened; those of a story's scenes are nobody's choice.
    Q_PROPERTY(QString opened READ opened NOTIFY openedChanged FINAL)
    /// A place (unit mercator) with more records than any map shows apart, that are listed; empty for none.
    Q_PROPERTY(QRectF listed READ listed NOTIFY listedChanged FINAL)

    // What a visitor changes about the screen itself, until the farewell.
    Q_PROPERTY(bool low MEMBER low_ NOTIFY comfortChanged FINAL) ///< All panels in the lower half.
    Q_PROPERTY(bool largeText MEMBER largeText_ NOTIFY comfortChanged FINAL)
    Q_PROPERTY(bool contrast MEMBER contrast_ NOTIFY comfortChanged FINAL)

    Q_PROPERTY(PinState pinState READ pinState NOTIFY pinChanged FINAL)
    Q_PROPERTY(int pinWait READ pinWait NOTIFY pinChanged FINAL) ///< Seconds.
    Q_PROPERTY(QString version READ version CONSTANT FINAL)
    Q_PROPERTY(QString contentVersion READ contentVersion NOTIFY deskChanged FINAL)
    Q_PROPERTY(QStringList errors READ errors NOTIFY deskChanged FINAL)
    Q_PROPERTY(QStringList displays READ displays NOTIFY displaysChanged FINAL)
    Q_PROPERTY(bool canUpdate READ canUpdate NOTIFY deskChanged FINAL)
    Q_PROPERTY(bool canExport READ canExport NOTIFY deskChanged FINAL)
    /// What came of the last thing the staff asked for.
    Q_PROPERTY(QString said READ said NOTIFY saidChanged FINAL)

public:
    enum Screen { Attract, Welcome, Following, Closed, Pin, Staff, Cleaning };
    Q_ENUM(Screen)
    enum Path { None, Near, Border, Together, Stories, Search };
    Q_ENUM(Path)
    enum PinState { Asking, Checking, Wrong, Waiting, NoPin };
    Q_ENUM(PinState)

    explicit Kiosk(QObject* parent = nullptr);
    ~Kiosk() override;

    void configure(KioskSettings settings);
    void setDoor(KioskDoor door) { door_ = std::move(door); }
    void setDesk(KioskDesk desk);
    /// Told of what visitors do.
    void setWitness(std::function<void(const KioskEvent&)> witness) { witness_ = std::move(witness); }
    /// Milliseconds that only go forward; the machine's unless a test says otherwise.
    void setClock(std::function<std::int64_t()> clock);

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    [[nodiscard]] Presentation* presentation() const { return presentation_; }
    void setPresentation(Presentation* presentation);
    [[nodiscard]] QQuickWindow* window() const { return window_; }
    void setWindow(QQuickWindow* window);
    [[nodiscard]] bool upright() const { return upright_; }
    void setUpright(bool upright);

    [[nodiscard]] Screen screen() const { return static_cast<Screen>(flow_.screen()); }
    [[nodiscard]] Path path() const { return static_cast<Path>(flow_.path()); }
    [[nodiscard]] int secondsLeft() const { return secondsLeft_; }
    [[nodiscard]] int cleaningLeft() const { return cleaningLeft_; }
    [[nodiscard]] bool explaining() const { return explaining_; }
    [[nodiscard]] const QString& language() const { return language_; }
    [[nodiscard]] QStringList languages() const { return settings_.languages; }
    [[nodiscard]] int rotation() const { return settings_.rotation; }
    [[nodiscard]] QString display() const { return settings_.display; }
    [[nodiscard]] QString link() const { return settings_.link; }
    [[nodiscard]] QString linkHost() const;
    [[nodiscard]] QVariantMap linkWords() const;
    [[nodiscard]] QList<KioskTown> towns() const { return towns_; }
    [[nodiscard]] int town() const { return town_; }
    [[nodiscard]] const QString& opened() const { return opened_; }
    [[nodiscard]] QRectF listed() const { return listed_; }
    [[nodiscard]] PinState pinState() const { return pinState_; }
    [[nodiscard]] int pinWait() const { return pinWait_; }
    [[nodiscard]] QString version() const;
    [[nodiscard]] QString contentVersion() const;
    [[nodiscard]] QStringList errors() const;
    [[nodiscard]] QStringList displays() const;
    [[nodiscard]] bool canUpdate() const { return desk_.update != nullptr; }
    [[nodiscard]] bool canExport() const { return desk_.exportUsage != nullptr; }
    [[nodiscard]] QString said() const { return said_; }

    /// One of the words of the welcome in a language ("fr", "de", "en", "lb"), whatever is chosen.
    Q_INVOKABLE QString word(const QString& key, const QString& language) const;
    /// A language by its own name.
    Q_INVOKABLE QString languageName(const QString& code) const;
    /// The two countries of a border, as people of the region name them.
    Q_INVOKABLE QStringList borderSides(const QString& pair) const;
    /// Name of one of the four countries in the chosen language.
    Q_INVOKABLE QString countryName(const QString& code) const;

    Q_INVOKABLE void choose(Path path);
    Q_INVOKABLE void home();
    /// One step back: the card, the list of a place, the scene, the list, the welcome.
    Q_INVOKABLE void back();
    Q_INVOKABLE void speak(const QString& language);
    Q_INVOKABLE void showTown(int index);
    Q_INVOKABLE bool showBorder(const QString& pair);
    Q_INVOKABLE void listWithin(const QRectF& place);
    Q_INVOKABLE bool openRecord(const QString& name);
    /// What is chosen now is what the visitor opened, whatever showed it before: counted once.
    Q_INVOKABLE void noteRecord();
    Q_INVOKABLE bool playStory(const QString& file);
    /// The story that the welcome offers by its name.
    Q_INVOKABLE QString featuredTitle(const QString& language);
    Q_INVOKABLE bool playFeatured();
    Q_INVOKABLE void searched(bool found);
    Q_INVOKABLE void tookAlong(); ///< The visitor looked at the code of the list.
    /// The visitor goes, or has gone.
    Q_INVOKABLE void leave();

    Q_INVOKABLE void askPin();
    Q_INVOKABLE void enterPin(const QString& pin);
    Q_INVOKABLE void clean();
    Q_INVOKABLE void setRotation(int degrees);
    Q_INVOKABLE void setDisplay(const QString& name);
    /// Offers a language or not; the last one stays.
    Q_INVOKABLE void offer(const QString& language, bool offered);
    Q_INVOKABLE void update();
    Q_INVOKABLE void olderContent();
    Q_INVOKABLE void exportUsage();
    /// Something that the staff's page is to say; nobody else hears it.
    void tell(const QString& sentence);
    /// Ends the program; whoever started it starts it again.
    Q_INVOKABLE void restart();
    /// Ends the program for good.
    Q_INVOKABLE void quit();

    /// For tests and simulated weeks: time that passes at once.
    Q_INVOKABLE void passTime(int milliseconds);

    /// Exit codes that the service file knows.
    static constexpr int restartCode = 75;
    static constexpr int sceneMs = 9'000;          ///< Of the story that invites.
    static constexpr int explainMs = 8'000;        ///< A sentence on the dark screen.
    static constexpr double borderMeters = 10'000; ///< How near a border is near.

signals:
    void sessionChanged();
    void presentationChanged();
    void windowChanged();
    void uprightChanged();
    void screenChanged();
    void secondsChanged();
    void settingsChanged();
    void languageChanged();
    void townsChanged();
    void townChanged();
    void openedChanged();
    void listedChanged();
    void comfortChanged();
    void pinChanged();
    void deskChanged();
    void displaysChanged();
    void saidChanged();
    void touchedNow();
    void forgotten(); ///< All that the last visitor left behind is to go.

private:
    [[nodiscard]] std::int64_t now() const;
    [[nodiscard]] bool touched();
    void tick();
    /// Does something to the flow, then shows what has become of it.
    void change(const std::function<void()>& change);
    void settle(KioskFlow::Screen before, KioskFlow::Path path, std::uint64_t farewells);
    void announceSeconds();
    void forget();
    /// A week is long: what a visit needed is not kept for the next one.
    void tidyMemory();
    /// Another atlas is there: whoever is there, too, goes on as they were.
    void takeAtlas();
    void invite();
    /// Begins the operator's story; if that can't be told, says so and begins the standard one.
    void beginInviting();
    void playOn();
    void collectTowns();
    void readFeatured();
    void note(KioskEvent::What what, const QString& value = {});
    void say(const QString& sentence);
    void setPin(PinState state);
    void setLanguage(const QString& language);
    void orderLanguages();
    void chosen(); ///< Staff changed something that is to be kept.
    void place();
    /// What a path begins with.
    [[nodiscard]] View baseView() const;
    [[nodiscard]] View homeView() const;
    [[nodiscard]] View pathView(KioskFlow::Path path) const;
    [[nodiscard]] View viewOfBorder(std::size_t border) const;
    [[nodiscard]] View viewOfRecord(geo::RecordIndex record) const;
    void show(const View& view);
    void setListed(const QRectF& place);
    /// A card is open, and not only shown by a scene.
    [[nodiscard]] bool isCardOpen() const;
    void keepNight();

    KioskSettings settings_;
    KioskDoor door_;
    KioskDesk desk_;
    std::function<void(const KioskEvent&)> witness_;
    KioskFlow flow_;
    KioskGuard guard_;
    ScreenMove move_; ///< To the display that was chosen.
    QElapsedTimer machine_;
    std::function<std::int64_t()> clock_;
    std::int64_t passed_ = 0; ///< By passTime.
    QTimer ticks_;
    QTimer tidy_; ///< After a farewell, until the last pictures of the visit are given up.
    QPointer<Session> session_;
    QPointer<Presentation> presentation_;
    QPointer<QQuickWindow> window_;
    bool upright_ = false;
    QString language_;
    QList<KioskTown> towns_;
    int town_ = -1;
    int secondsLeft_ = 0, cleaningLeft_ = 0;
    bool explaining_ = false;
    std::int64_t explained_ = -explainMs; ///< When the dark screen was last touched.
    std::int64_t sceneSince_ = 0;
    bool faultTold_ = false; ///< Of the story that invites.
    bool low_ = false, largeText_ = false, contrast_ = false;
    PinState pinState_ = Asking;
    int pinWait_ = 0;
    QString said_;
    QString opened_; ///< As it was counted.
    QRectF listed_;
    QString featured_; ///< File of the welcome's story.
    std::array<QString, 3> featuredTitles_;
    bool leaving_ = false;
};

} // namespace atlas
