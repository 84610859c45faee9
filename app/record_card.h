#pragma once

#include "app/relation_model.h"
#include "app/session.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace atlas {

/// One line of a card, both parts in the chosen language.
struct Fact {
    Q_GADGET
    QML_VALUE_TYPE(fact)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)

public:
    QString label;
    QString value;

    friend bool operator==(const Fact&, const Fact&) = default;
};

/// What a card shows large: a figure, what share of it has passed or is paid, and a line on that.
struct FactTile {
    Q_GADGET
    QML_VALUE_TYPE(factTile)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString figure MEMBER figure FINAL)
    Q_PROPERTY(QString note MEMBER note FINAL)
    Q_PROPERTY(double share MEMBER share FINAL) ///< 0 to 1; below 0 where there is none.
    Q_PROPERTY(bool money MEMBER money FINAL)   ///< The share is paid, not passed.

public:
    QString label;
    QString figure;
    QString note;
    double share = -1;
    bool money = false;

    friend bool operator==(const FactTile&, const FactTile&) = default;
};

/// The selected record in the chosen language.
class RecordCard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    /// Name of the record that is described ("" for none); unless it is set, the selected one.
    Q_PROPERTY(QString record READ record WRITE setRecord NOTIFY recordChanged FINAL)
    /// Whether there is such a record; all below is empty otherwise.
    Q_PROPERTY(bool shown READ shown NOTIFY changed FINAL)
    Q_PROPERTY(QString recordName READ recordName NOTIFY changed FINAL) ///< "site:…"
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString acronym READ acronym NOTIFY changed FINAL)
    /// What people call it, and the name in full where that says more; the first is never empty.
    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL)
    Q_PROPERTY(QString subheading READ subheading NOTIFY changed FINAL)
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL) ///< "site", "partner", "project"
    Q_PROPERTY(QString kindWord READ kindWord NOTIFY changed FINAL)
    Q_PROPERTY(QStringList sectors READ sectors NOTIFY changed FINAL) ///< Codes, the first is the shown one.
    Q_PROPERTY(QStringList sectorWords READ sectorWords NOTIFY changed FINAL)
    Q_PROPERTY(QString icon READ icon NOTIFY changed FINAL)       ///< Picture of its glyph.
    Q_PROPERTY(QString country READ country NOTIFY changed FINAL) ///< "FR"
    Q_PROPERTY(QString municipality READ municipality NOTIFY changed FINAL)
    /// "about 8 km from the border FR–LU"; empty where no border is known.
    Q_PROPERTY(QString borderWords READ borderWords NOTIFY changed FINAL)
    /// What it is in one sentence; where the chosen language has none, that of another one.
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    /// "in German", if the sentence is in another language than the chosen one; else empty.
    Q_PROPERTY(QString sentenceNote READ sentenceNote NOTIFY changed FINAL)
    Q_PROPERTY(QList<atlas::FactTile> tiles READ tiles NOTIFY changed FINAL)
    /// What no tile says.
    Q_PROPERTY(QList<atlas::Fact> facts READ facts NOTIFY changed FINAL)
    /// What shares of a period are counted to; unless it is set, the present day.
    Q_PROPERTY(QDate today READ today WRITE setToday NOTIFY todayChanged FINAL)
    Q_PROPERTY(atlas::RelationModel* relations READ relations CONSTANT FINAL)
    Q_PROPERTY(QUrl sourceUrl READ sourceUrl NOTIFY changed FINAL)
    Q_PROPERTY(QString sourceHost READ sourceHost NOTIFY changed FINAL)
    Q_PROPERTY(QString sourceDate READ sourceDate NOTIFY changed FINAL) ///< "undated" when none.
    Q_PROPERTY(QUrl website READ website NOTIFY changed FINAL)
    Q_PROPERTY(QString websiteHost READ websiteHost NOTIFY changed FINAL)

public:
    explicit RecordCard(QObject* parent = nullptr);

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);

    [[nodiscard]] QString record() const { return record_.value_or(QString()); }
    void setRecord(const QString& name);

    [[nodiscard]] bool shown() const { return content_.shown; }
    [[nodiscard]] QString recordName() const { return content_.recordName; }
    [[nodiscard]] QString title() const { return content_.title; }
    [[nodiscard]] QString acronym() const { return content_.acronym; }
    [[nodiscard]] QString kind() const { return content_.kind; }
    [[nodiscard]] QString kindWord() const { return content_.kindWord; }
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString subheading() const;
    [[nodiscard]] QStringList sectors() const { return content_.sectors; }
    [[nodiscard]] QStringList sectorWords() const { return content_.sectorWords; }
    [[nodiscard]] QString icon() const { return content_.icon; }
    [[nodiscard]] QString country() const { return content_.country; }
    [[nodiscard]] QString municipality() const { return content_.municipality; }
    [[nodiscard]] QString borderWords() const { return content_.borderWords; }
    [[nodiscard]] QString sentence() const { return content_.sentence; }
    [[nodiscard]] QString sentenceNote() const { return content_.sentenceNote; }
    [[nodiscard]] QList<FactTile> tiles() const { return content_.tiles; }
    [[nodiscard]] QList<Fact> facts() const { return content_.facts; }
    [[nodiscard]] QDate today() const { return today_; }
    void setToday(QDate today);
    [[nodiscard]] RelationModel* relations() { return &relations_; }
    [[nodiscard]] QUrl sourceUrl() const { return content_.sourceUrl; }
    [[nodiscard]] QString sourceHost() const;
    [[nodiscard]] QString sourceDate() const { return content_.sourceDate; }
    [[nodiscard]] QUrl website() const { return content_.website; }
    [[nodiscard]] QString websiteHost() const;

signals:
    void sessionChanged();
    void recordChanged();
    void todayChanged();
    void changed();

private:
    struct Content {
        bool shown = false;
        QString recordName, title, acronym, kind, kindWord, icon, country, municipality, borderWords,
            sentence, sentenceNote;
        QStringList sectors, sectorWords;
        QList<FactTile> tiles;
        QList<Fact> facts;
        QUrl sourceUrl, website;
        QString sourceDate;
        friend bool operator==(const Content&, const Content&) = default;
    };
    [[nodiscard]] std::optional<geo::RecordIndex> index() const;
    [[nodiscard]] Content read() const;
    void update();

    QPointer<Session> session_;
    std::optional<QString> record_;
    QDate today_;
    Content content_;
    RelationModel relations_;
};

/// The lines of a record's card: what is known, nothing else, and nothing that a tile says.
[[nodiscard]] QList<Fact> recordFacts(const LoadedAtlas& atlas, const geo::Record& record,
                                      geo::Language language);

/// How far from its nearest border it lies, the border by its pair: "about 8 km from the border FR–LU".
[[nodiscard]] QString recordBorder(const geo::Record& record, geo::Language language);

/// Its period with what has passed of it `today`, its budget with what the EU pays; each only where known.
[[nodiscard]] QList<FactTile> recordTiles(const geo::Record& record, geo::Language language,
                                          std::chrono::sys_days today);

/// The address if it is one of the web's (http, https); else empty: nothing else is ever opened.
[[nodiscard]] QUrl webAddress(const std::string& text);

} // namespace atlas
