#include "app/record_card.h"

#include "app/icons/glyphs.h"
#include "app/text.h"
#include "app/words.h"

#include <utility>

namespace atlas {

namespace {

QString hostOf(const QUrl& url) {
    const auto host = url.host();
    return host.startsWith(u"www.") ? host.sliced(4) : host;
}

} // namespace

QUrl webAddress(const std::string& text) {
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    return url.isValid() && web && !url.host().isEmpty() ? url : QUrl();
}

RecordCard::RecordCard(QObject* parent) : QObject(parent), relations_(this) {}

void RecordCard::setSession(Session* session) {
    if (session == session_)
        return;
    if (session_)
        session_->disconnect(this);
    session_ = session;
    if (session_) {
        connect(session_, &Session::selectionChanged, this, &RecordCard::update);
        connect(session_, &Session::languageChanged, this, &RecordCard::update);
        connect(session_, &Session::atlasChanged, this, &RecordCard::update);
    }
    emit sessionChanged();
    update();
}

void RecordCard::setRecord(const QString& name) {
    if (record_ == name)
        return;
    record_ = name;
    emit recordChanged();
    update();
}

std::optional<geo::RecordIndex> RecordCard::index() const {
    if (!session_ || !session_->atlas())
        return std::nullopt;
    return record_ ? session_->atlas()->catalogue().find(record_->toStdString()) : session_->selectedRecord();
}

void RecordCard::update() {
    auto content = read();
    relations_.setRecord(session_ ? session_->atlas() : nullptr, index());
    if (session_)
        relations_.setLanguage(session_->view().language);
    if (content == content_)
        return;
    content_ = std::move(content);
    emit changed();
}

RecordCard::Content RecordCard::read() const {
    Content content;
    const auto index = this->index();
    if (!index)
        return content;
    const auto& atlas = *session_->atlas();
    const auto& record = atlas.catalogue().record(*index);
    const auto language = session_->view().language;
    const auto kind = static_cast<std::size_t>(record.kind);
    content.shown = true;
    content.recordName = QString::fromStdString(atlas.catalogue().name(*index));
    content.title = QString::fromStdString(record.name);
    content.acronym = QString::fromStdString(record.acronym);
    content.kind = toText(geo::code(geo::List::Kinds, kind));
    content.kindWord = atlas.word(geo::List::Kinds, kind, language);
    for (const auto sector : record.sectors) {
        content.sectors += toText(geo::code(geo::List::Sectors, sector));
        content.sectorWords += atlas.word(geo::List::Sectors, sector, language);
    }
    content.icon = toText(glyphIcon(record));
    content.country = QString::fromStdString(record.country);
    content.municipality = QString::fromStdString(record.municipality);
    const auto today = today_.isValid() ? today_ : QDate::currentDate();
    content.tiles = recordTiles(record, language, today.toStdSysDays());
    content.borderWords = recordBorder(record, language);
    content.facts = recordFacts(atlas, record, language);
    content.sourceUrl = webAddress(record.sourceUrl);
    content.sourceDate = record.sourceDate ? dateText(*record.sourceDate, language) : tr("undated");
    content.website = webAddress(record.website);

    content.sentence = QString::fromStdString(record.summary[static_cast<std::size_t>(language)]);
    const std::array notes{tr("in French"), tr("in German"), tr("in English")};
    for (std::size_t other = 0; other < notes.size() && content.sentence.isEmpty(); ++other) {
        content.sentence = QString::fromStdString(record.summary[other]);
        if (!content.sentence.isEmpty())
            content.sentenceNote = notes[other];
    }
    return content;
}

void RecordCard::setToday(QDate today) {
    if (today == today_)
        return;
    today_ = today;
    emit todayChanged();
    update();
}

QString RecordCard::heading() const {
    return content_.acronym.isEmpty() ? content_.title : content_.acronym;
}

QString RecordCard::subheading() const {
    if (content_.acronym.isEmpty() || content_.acronym == content_.title)
        return {};
    // "UniGR – Universität der Großregion" is called UniGR: what follows is the rest.
    if (const auto begin = content_.acronym + QStringLiteral(" – "); content_.title.startsWith(begin))
        return content_.title.sliced(begin.size());
    return content_.title;
}

QString RecordCard::sourceHost() const {
    return hostOf(content_.sourceUrl);
}

QString RecordCard::websiteHost() const {
    return hostOf(content_.website);
}

} // namespace atlas
