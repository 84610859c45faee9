#include "app/kiosk/shortlist.h"

#include "app/kiosk/qr_code.h"
#include "app/record_card.h"

namespace atlas {

QStringList packed(const QStringList& entries, qsizetype limit) {
    QStringList texts;
    QString text;
    for (QString entry : entries) {
        while (entry.toUtf8().size() > limit)
            entry.chop(entry.back().isLowSurrogate() ? 2 : 1);
        if (text.isEmpty()) {
            text = entry;
        } else if (const QString longer = text + QLatin1Char('\n') + entry; longer.toUtf8().size() <= limit) {
            text = longer;
        } else {
            texts.push_back(text);
            text = entry;
        }
    }
    if (!text.isEmpty())
        texts.push_back(text);
    return texts;
}

Shortlist::Shortlist(QObject* parent) : QObject(parent) {}

void Shortlist::setSession(Session* session) {
    if (session == session_)
        return;
    if (session_)
        session_->disconnect(this);
    session_ = session;
    if (session_) {
        connect(session_, &Session::languageChanged, this, &Shortlist::changed);
        connect(session_, &Session::atlasChanged, this, &Shortlist::clear);
    }
    emit sessionChanged();
    clear();
}

QStringList Shortlist::titles() const {
    QStringList titles;
    if (!session_ || !session_->atlas())
        return titles;
    for (const auto& name : names_)
        if (const auto record = session_->atlas()->catalogue().find(name.toStdString()))
            titles.push_back(QString::fromStdString(session_->atlas()->catalogue().record(*record).name));
    return titles;
}

QStringList Shortlist::codes() const {
    QStringList entries;
    if (!session_ || !session_->atlas())
        return entries;
    const auto& atlas = *session_->atlas();
    for (const auto& name : names_) {
        const auto record = atlas.catalogue().find(name.toStdString());
        if (!record)
            continue;
        const geo::Record of = atlas.catalogue().record(*record);
        QStringList lines{QString::fromStdString(of.name)};
        if (!of.municipality.empty())
            lines.front() += QStringLiteral(" (%1)").arg(QString::fromStdString(of.municipality));
        if (const auto url = webAddress(of.sourceUrl); !url.isEmpty())
            lines.push_back(url.toString());
        entries.push_back(lines.join(QLatin1Char('\n')));
    }
    return packed(entries, maxQrBytes);
}

bool Shortlist::toggle(const QString& name) {
    if (!names_.removeOne(name)) {
        if (!session_ || !session_->atlas() || full() ||
            !session_->atlas()->catalogue().find(name.toStdString()))
            return false;
        names_.push_back(name);
    }
    emit changed();
    return true;
}

void Shortlist::clear() {
    if (names_.isEmpty())
        return;
    names_.clear();
    emit changed();
}

} // namespace atlas
