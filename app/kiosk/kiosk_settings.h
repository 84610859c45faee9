#pragma once

#include "geo/crs.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <string>

namespace atlas {

/// What the operator decided about this kiosk, as its screen needs it.
struct KioskSettings {
    QString display;  ///< Name of the output; empty: the first one.
    int rotation = 0; ///< 0, 90, 180 or 270 degrees, clockwise.
    /// In the order of their buttons; the first one speaks until a visitor chooses.
    QStringList languages{QStringLiteral("fr"), QStringLiteral("de"), QStringLiteral("en"),
                          QStringLiteral("lb")};
    /// The order that the operator configured, whichever of them staff offers; empty: that of `languages`.
    QStringList languageOrder;
    geo::LonLat place{.lon = 6.1319, .lat = 49.6116};       ///< Where the kiosk stands.
    QString placeName;                                      ///< Empty: no place of its own is offered.
    int idleSeconds = 60;                                   ///< Silence before the countdown.
    QString story = QStringLiteral("industrie-frontieres"); ///< The one that invites.
    QString link = QStringLiteral("https://c2ime.eu");      ///< Of the institution, shown as a QR code.
    /// Beside that code, by language.
    std::map<QString, QString> linkWords{
        {QStringLiteral("fr"), QStringLiteral("Qui accélère ces projets")},
        {QStringLiteral("de"), QStringLiteral("Wer diese Projekte beschleunigt")},
        {QStringLiteral("en"), QStringLiteral("Who speeds these projects up")},
        {QStringLiteral("lb"), QStringLiteral("Wien dës Projete virubréngt")}};
    std::function<bool()> open; ///< Whether visitors come now; none: always.
};

/// What became of a number typed at the staff's door.
enum class KioskAnswer : std::uint8_t { Right, Wrong, Wait, NoPin };

/// The staff's door. Without `enter` it stays shut.
struct KioskDoor {
    std::function<KioskAnswer(const std::string&)> enter; ///< Takes its time: asked on a thread of its own.
    std::function<int()> wait;                            ///< Seconds until a number is judged again.
};

/// What the staff's page shows and does beyond the screen itself. What is missing is not offered.
struct KioskDesk {
    std::function<QString()> contentVersion;
    std::function<QStringList()> errors;  ///< The last ones, in words, the newest first.
    std::function<QString()> update;      ///< Looks for new content now; a sentence with what came of it.
    std::function<QString()> goBack;      ///< To the content before, from the next start on.
    std::function<QString()> exportUsage; ///< To a USB stick; a sentence with what came of it.
    /// Keeps what staff changed about the screen and the languages.
    std::function<void(const KioskSettings&)> keep;
    /// What keeps the operator's story from inviting, once, in English: no visitor reads it.
    std::function<void(const QString&)> fault;
};

/// What visitors did, for the daily counts: nothing of whom, nothing typed.
struct KioskEvent {
    enum class What : std::uint8_t { Visit, Path, Record, SearchHit, SearchMiss, Takeaway };
    What what = What::Visit;
    std::string value; ///< The visitor's language, the path ("near", …), the name of a record.
};

} // namespace atlas
