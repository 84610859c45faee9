#include "app/kiosk/counts_to_stick.h"

#include <utility>

namespace atlas {

namespace {

QString words(const kiosk::ExportResult& result) {
    using enum kiosk::ExportFinding;
    switch (result.finding) {
    case Written: {
        const QString done = CountsToStick::tr("The counts of %n day(s) are on the stick.", nullptr,
                                               static_cast<int>(result.days));
        if (result.damaged.empty())
            return done;
        QStringList names;
        for (const auto& name : result.damaged)
            names.push_back(QString::fromStdString(name));
        return done + u' ' +
               CountsToStick::tr("Damaged and left out: %1.", "files of counts").arg(names.join(u", "));
    }
    case NoStick:
        return CountsToStick::tr("There is no USB stick. Put one in and try again.");
    case NothingCounted:
        return CountsToStick::tr("Nothing has been counted yet.");
    case Unreadable:
        return CountsToStick::tr("The counts can't be read.");
    case Refused:
        return CountsToStick::tr("The stick doesn't take the counts: is it full or locked?");
    }
    return {};
}

} // namespace

CountsToStick::CountsToStick(QObject* parent) : QObject(parent) {}

CountsToStick::~CountsToStick() = default;

QString CountsToStick::begin(Task task) {
    if (std::exchange(busy_, true))
        return tr("The counts are being written already …");
    worker_ = std::jthread([this, task = std::move(task)] {
        QMetaObject::invokeMethod(this, [this, result = task()] { take(result); }, Qt::QueuedConnection);
    });
    return tr("Writing the counts to the stick …");
}

void CountsToStick::take(const kiosk::ExportResult& result) {
    busy_ = false;
    if (!result.problem.empty())
        emit failed(QString::fromStdString(result.problem));
    emit finished(words(result));
}

} // namespace atlas
