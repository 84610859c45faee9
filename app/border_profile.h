#pragma once

#include "app/session.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <array>
#include <optional>
#include <vector>

namespace atlas {

/// The cross-section of the chosen border: how many records lie how far from it, on its left side and on its
/// right, under all other filters. Bars leave the border's own limit out, as a facet's counts do: they stand
/// still while the limit moves. A record is on the side of its country; those of third countries are told
/// apart.
class BorderProfile : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    /// How far the bars reach on either side.
    Q_PROPERTY(double axisMeters READ axisMeters WRITE setAxisMeters NOTIFY axisChanged FINAL)
    /// Country codes, in the order in which people name the border; empty without one pair.
    Q_PROPERTY(QString left READ left NOTIFY pairChanged FINAL)
    Q_PROPERTY(QString right READ right NOTIFY pairChanged FINAL)
    /// Records in `barCount` equal steps away from the border. A step's end belongs to it, as the limit
    /// does to what is within it.
    Q_PROPERTY(QList<int> leftBars READ leftBars NOTIFY barsChanged FINAL)
    Q_PROPERTY(QList<int> rightBars READ rightBars NOTIFY barsChanged FINAL)
    /// Of both sides, so that they can be compared.
    Q_PROPERTY(int largestBar READ largestBar NOTIFY barsChanged FINAL)
    /// Records within the limit.
    Q_PROPERTY(int leftCount READ leftCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int rightCount READ rightCount NOTIFY countsChanged FINAL)
    /// The countries in the chosen language.
    Q_PROPERTY(QString leftWord READ leftWord NOTIFY wordsChanged FINAL)
    Q_PROPERTY(QString rightWord READ rightWord NOTIFY wordsChanged FINAL)
    /// "and 3 Belgian records, near the tripoint"; empty when there are none.
    Q_PROPERTY(QString thirdLine READ thirdLine NOTIFY wordsChanged FINAL)

public:
    static constexpr std::size_t barCount = 30;

    explicit BorderProfile(QObject* parent = nullptr);

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    [[nodiscard]] double axisMeters() const { return axisMeters_; }
    void setAxisMeters(double meters);
    [[nodiscard]] QString left() const { return code(sides_.left); }
    [[nodiscard]] QString right() const { return code(sides_.right); }
    [[nodiscard]] QList<int> leftBars() const { return bars_.left; }
    [[nodiscard]] QList<int> rightBars() const { return bars_.right; }
    [[nodiscard]] int largestBar() const { return bars_.largest; }
    [[nodiscard]] int leftCount() const { return within(sides_.left); }
    [[nodiscard]] int rightCount() const { return within(sides_.right); }
    [[nodiscard]] QString leftWord() const { return words_.left; }
    [[nodiscard]] QString rightWord() const { return words_.right; }
    [[nodiscard]] QString thirdLine() const { return words_.third; }

signals:
    void sessionChanged();
    void axisChanged();
    void pairChanged();
    void barsChanged();
    void countsChanged();
    void wordsChanged();

private:
    static constexpr std::size_t countryCount = 4;
    using Country = std::optional<std::size_t>; ///< Number in List::Countries.

    struct Sides {
        Country left, right;
        friend bool operator==(const Sides&, const Sides&) = default;
    };
    struct Bars {
        QList<int> left, right;
        int largest = 0;
        friend bool operator==(const Bars&, const Bars&) = default;
    };
    struct Words {
        QString left, right, third;
        friend bool operator==(const Words&, const Words&) = default;
    };

    void refresh();
    /// Whether other records are measured, or to another border, than before.
    bool measure();
    [[nodiscard]] Bars readBars();
    /// This country alone as a mask; 0 if the filter leaves it out.
    [[nodiscard]] std::uint16_t countriesOf(std::size_t country) const;
    [[nodiscard]] std::array<int, countryCount> readCounts() const;
    [[nodiscard]] Words readWords() const;
    [[nodiscard]] QString thirdText() const;
    [[nodiscard]] QString word(Country country) const;
    [[nodiscard]] static QString code(Country country);
    [[nodiscard]] int within(Country country) const { return country ? counts_[*country] : 0; }

    QPointer<Session> session_;
    double axisMeters_ = 30'000;
    // What the distances were read of.
    AtlasPtr atlas_;
    geo::Filter others_;
    std::optional<std::uint8_t> border_;
    double barMeters_ = 0;
    // As last announced.
    Sides sides_;
    Bars bars_;
    std::array<int, countryCount> counts_{};
    Words words_;
};

} // namespace atlas
