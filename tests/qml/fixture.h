#pragma once

#include "app/no_network.h"
#include "app/session.h"

#include <QObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

#include <memory>

namespace atlas {

/// What the tests do to the program from outside: an atlas to open, links to catch, the tree that a screen
/// reader walks.
class Fixture : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QUrl openedUrl READ openedUrl NOTIFY urlOpened FINAL)

public:
    explicit Fixture(QObject* parent = nullptr);
    ~Fixture() override;

    /// The Session of the engine, with the small atlas open and nothing chosen.
    Q_INVOKABLE void begin(const QString& language = QStringLiteral("en"));
    /// The same with the words that people read in place of codes.
    Q_INVOKABLE bool beginWithWords(const QString& language);
    /// The same with the atlas that the build made.
    Q_INVOKABLE bool beginReal(const QString& language);
    /// The same with an atlas whose every text is hostile; what each begins with.
    /// An atlas whose map is there and whose records are held back, 250 of 1,000 read, until letGo().
    Q_INVOKABLE bool beginHeld();
    Q_INVOKABLE void letGo();
    /// The same while what is open stays open.
    Q_INVOKABLE bool holdAnother();
    Q_INVOKABLE QString beginHostile();
    /// What the engine asked the network for, in vain.
    Q_INVOKABLE QStringList refused() const;
    /// A variable of the environment.
    Q_INVOKABLE QString setting(const QString& name) const;
    /// Waits until keys reach the window and its layout is settled.
    Q_INVOKABLE bool activate(QQuickWindow* window) const;
    Q_INVOKABLE void fail(const QString& what, const QString& hint);
    Q_INVOKABLE void notify(const QString& notice);
    /// A file as another program would read and write it; a name alone is one of the person's stories.
    /// ./test --long
    Q_INVOKABLE bool takesLong() const { return qEnvironmentVariableIntValue("GR_ATLAS_LONG") == 1; }
    Q_INVOKABLE QString fileText(const QString& file) const;
    Q_INVOKABLE bool writeFile(const QString& file, const QString& text) const;
    /// Names of the person's stories.
    Q_INVOKABLE QStringList ownStories() const;
    /// Views can be kept no more: a file stands where their folder would.
    Q_INVOKABLE void blockViews();
    /// A folder of the test's own, empty at each begin.
    Q_INVOKABLE QString folder() const { return home_ ? home_->path() : QString(); }
    /// Session without an atlas.
    Q_INVOKABLE void close();

    [[nodiscard]] QUrl openedUrl() const { return openedUrl_; }
    Q_INVOKABLE void forgetUrl() { openedUrl_.clear(); }

    /// What a screen reader finds in the window: "role: name" of all that is shown.
    Q_INVOKABLE QStringList accessibleTree(QQuickWindow* window) const;
    /// What can have the keyboard's focus and has no name or no role.
    Q_INVOKABLE QStringList accessibleFaults(QQuickWindow* window) const;
    /// The first shown item of this accessible name (and role, if given).
    Q_INVOKABLE QQuickItem* named(QQuickWindow* window, const QString& name) const;
    /// The same, even where it must be scrolled to first: then it is in sight.
    Q_INVOKABLE QQuickItem* reveal(QQuickWindow* window, const QString& name) const;
    /// Name of the item that has the keyboard's focus; its type if it has no name.
    Q_INVOKABLE QString focused(QQuickWindow* window) const;
    /// All words on the window, heard by a screen reader or not.
    Q_INVOKABLE QStringList shownTexts(QQuickWindow* window) const;
    /// Words on the window that are cut or stand beyond it.
    Q_INVOKABLE QStringList cutTexts(QQuickWindow* window) const;

    /// As a file of a View would; false if it is none.
    Q_INVOKABLE bool setView(const QString& json) const;

    Q_INVOKABLE void openUrl(const QUrl& url);

    static void setSession(Session* session);
    static void setNetwork(const NoNetworkFactory* network);

signals:
    void urlOpened();

private:
    [[nodiscard]] QString storyPath(const QString& file) const;
    void begin(const AtlasPtr& atlas, const QString& language);

    struct Gate;

    QUrl openedUrl_;
    std::shared_ptr<Gate> gate_;          ///< Shared with the thread that reads.
    std::unique_ptr<QTemporaryDir> home_; ///< A new one for each begin.
};

} // namespace atlas
