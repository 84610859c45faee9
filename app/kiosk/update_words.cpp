#include "app/kiosk/update_words.h"

#include <QCoreApplication>

namespace atlas {

namespace {

/// The context of the sentences below.
class UpdateWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::UpdateWords)

public:
    [[nodiscard]] static QString of(kiosk::UpdateFinding finding);
};

QString UpdateWords::of(kiosk::UpdateFinding finding) {
    using enum kiosk::UpdateFinding;
    // %1 is the place, a folder or an address; %2 the number of a version
    switch (finding) {
    case NoPlace:
        return tr("This kiosk knows no place that new content comes from.");
    case NoContent:
        return tr("There is no content at %1.");
    case Ready:
        return tr("Version %2 is ready: it is shown once nobody is there.");
    case TakenBefore:
        return tr("Version %2 at %1 was taken before.");
    case NumberUsed:
        return tr(
            "At %1 lies another content under the number %2, which was used already: it needs a larger one.");
    case Older:
        return tr("Version %2 at %1 is older than what was taken before.");
    case Unreadable:
        return tr("What lies at %1 can't be read.");
    case NotTrusted:
        return tr("The content at %1 is not signed for this kiosk, or it is damaged.");
    case Busy:
        return tr("Another update is under way.");
    case OtherChannel:
        return tr("Version %2 at %1 is meant for other kiosks.");
    case WrongTime:
        return tr("Version %2 at %1 is not valid at this time: is the clock right?");
    case Incomplete:
        return tr("Version %2 at %1 is incomplete or damaged.");
    case NoRoom:
        return tr("The disk has no room for version %2.");
    case DiskRefuses:
        return tr("The disk doesn't take version %2.");
    case NotLoadable:
        return tr("Version %2 at %1 doesn't work: what was there before stays.");
    }
    return {};
}

} // namespace

QString updateWords(const kiosk::UpdateResult& result) {
    // One after the other, the place last: it may hold anything.
    return UpdateWords::of(result.finding)
        .replace(QStringLiteral("%2"), QString::number(result.version))
        .replace(QStringLiteral("%1"), QString::fromStdString(result.place));
}

} // namespace atlas
