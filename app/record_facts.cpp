#include "app/record_card.h"
#include "app/text.h"
#include "app/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cmath>

namespace atlas {

namespace {

constexpr std::size_t yearLength = 4, monthLength = 7;

/// Collects the lines of one record's card.
class Lines {
    Q_DECLARE_TR_FUNCTIONS(RecordFacts)

public:
    Lines(const LoadedAtlas& atlas, const geo::Record& record, geo::Language language)
        : atlas_(atlas), record_(record), language_(language) {}

    QList<Fact> all() {
        add(tr("Operator"), QString::fromStdString(record_.operatorName));
        if (record_.partnerKind)
            add(tr("Type"), word(geo::List::PartnerKinds, *record_.partnerKind));
        add(tr("Programme"), QString::fromStdString(record_.programme));
        if (record_.status)
            add(tr("Status"), word(geo::List::Statuses, *record_.status));
        add(tr("Place"), place());
        if (record_.position)
            add(tr("Position"), record_.precision == geo::Precision::Site
                                    ? tr("known to the site")
                                    : tr("known to its municipality only"));
        add(tr("Border"), border());
        add(tr("Transition"), words(geo::List::Transitions, record_.transitions));
        add(tr("Networks"), words(geo::List::Networks, record_.networks));
        add(tr("Employees"), employees());
        add(tr("Activity (NACE)"), QString::fromStdString(record_.nace));
        addDates();
        if (record_.euFundingEur && !record_.budgetEur)
            add(tr("EU funding"), eurosText(*record_.euFundingEur, language_));
        return std::move(facts_);
    }

    /// `names`: of the two countries.
    [[nodiscard]] static QString fromBorder(const geo::DerivedPlace& derived, const QString& names,
                                            geo::Language language) {
        if (derived.condominium)
            //: %1 two countries, "Germany–Luxembourg"
            return tr("in the river that belongs to both sides, %1").arg(names);
        //: %1 a distance, %2 two countries: "about 8 km from the border France–Luxembourg"
        return tr("%1 from the border %2")
            .arg(distanceText(derived.nearestMeters(), derived.accuracyMeters, language), names);
    }

    /// A period in so many characters of its dates, "2026-05-23", as a tile has room for.
    [[nodiscard]] static QString shortened(const geo::Date& start, const geo::Date& end, std::size_t length,
                                           geo::Language language) {
        const auto cut = [&](const geo::Date& date) {
            return geo::Date::parse(date.text().substr(0, length)).value_or(date);
        };
        return periodText(cut(start), cut(end), language);
    }

    [[nodiscard]] static FactTile period(const geo::Date& start, const geo::Date& end, geo::Language language,
                                         std::chrono::sys_days today) {
        const auto whole = end.last + std::chrono::days(1) - start.first;
        FactTile tile{.label = tr("Period"),
                      .figure = shortened(start, end, yearLength, language),
                      .note = shortened(start, end, monthLength, language)};
        if (whole.count() > 0)
            tile.share = std::clamp(static_cast<double>((today - start.first).count()) /
                                        static_cast<double>(whole.count()),
                                    0.0, 1.0);
        if (tile.note == tile.figure)
            tile.note.clear();
        return tile;
    }

    [[nodiscard]] static FactTile budget(std::int64_t budget, std::optional<std::int64_t> funding,
                                         geo::Language language) {
        FactTile tile{
            .label = tr("Budget"), .figure = eurosText(budget, language), .note = {}, .money = true};
        if (!funding)
            return tile;
        const auto paid = eurosText(*funding, language);
        if (budget <= 0 || *funding < 0 || *funding > budget) {
            tile.note = tr("EU funding: %1").arg(paid);
            return tile;
        }
        tile.share = static_cast<double>(*funding) / static_cast<double>(budget);
        //: %1 a number, %2 an amount: "60% from the EU: €3.94m"
        tile.note = tr("%1% from the EU: %2").arg(std::lround(100 * tile.share)).arg(paid);
        return tile;
    }

private:
    /// What is not known has no line.
    void add(const QString& label, const QString& value) {
        if (!value.isEmpty())
            facts_.push_back({.label = label, .value = value});
    }

    [[nodiscard]] QString word(geo::List list, std::size_t code) const {
        return atlas_.word(list, code, language_);
    }

    [[nodiscard]] QString words(geo::List list, std::uint16_t mask) const {
        QStringList all;
        for (auto rest = mask; rest != 0; rest = static_cast<std::uint16_t>(rest & (rest - 1)))
            all += word(list, static_cast<std::size_t>(std::countr_zero(rest)));
        return all.join(u", ");
    }

    [[nodiscard]] QString country(std::string_view code) const {
        const auto index = geo::codeIndex(geo::List::Countries, code);
        return index ? word(geo::List::Countries, *index) : toText(code);
    }

    /// "Metz, Lorraine, France"; a territory that is a country is named once.
    [[nodiscard]] QString place() const {
        QStringList parts;
        if (!record_.municipality.empty())
            parts += QString::fromStdString(record_.municipality);
        const auto territory = geo::code(geo::List::Territories, record_.territory);
        if (!geo::countryOfTerritory(territory).empty())
            parts += word(geo::List::Territories, record_.territory);
        if (const auto name = country(record_.country); !name.isEmpty() && !parts.contains(name))
            parts += name;
        return parts.join(u", ");
    }

    [[nodiscard]] QString border() const {
        if (!record_.derived)
            return {};
        const auto pair = geo::borderPairs[record_.derived->nearestBorder];
        return fromBorder(*record_.derived, country(pair.substr(0, 2)) + u'–' + country(pair.substr(3)),
                          language_);
    }

    [[nodiscard]] QString employees() const {
        if (!record_.employees)
            return {};
        const auto number = numberText(*record_.employees, language_);
        return record_.employeesYear ? QStringLiteral("%1 (%2)").arg(number).arg(*record_.employeesYear)
                                     : number;
    }

    void addDates() {
        if (record_.start && record_.end)
            return;
        if (record_.start)
            add(tr("Start"), dateText(*record_.start, language_));
        else if (record_.end)
            add(tr("End"), dateText(*record_.end, language_));
    }

    const LoadedAtlas& atlas_;
    const geo::Record& record_;
    geo::Language language_;
    QList<Fact> facts_;
};

} // namespace

QList<Fact> recordFacts(const LoadedAtlas& atlas, const geo::Record& record, geo::Language language) {
    return Lines(atlas, record, language).all();
}

QString recordBorder(const geo::Record& record, geo::Language language) {
    if (!record.derived)
        return {};
    return Lines::fromBorder(*record.derived, unbrokenBorderText(record.derived->nearestBorder), language);
}

QList<FactTile> recordTiles(const geo::Record& record, geo::Language language, std::chrono::sys_days today) {
    QList<FactTile> tiles;
    if (record.start && record.end)
        tiles += Lines::period(*record.start, *record.end, language, today);
    if (record.budgetEur)
        tiles += Lines::budget(*record.budgetEur, record.euFundingEur, language);
    return tiles;
}

} // namespace atlas
