#pragma once

#include "app/range_axis.h"
#include "app/session.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <array>
#include <optional>

namespace atlas {

/// A word below the axis of a range.
struct RangeTick {
    Q_GADGET
    QML_VALUE_TYPE(rangeTick)
    Q_PROPERTY(double position MEMBER position FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)

public:
    double position = 0; ///< 0 to 1 along the axis.
    QString text;

    friend bool operator==(const RangeTick&, const RangeTick&) = default;
};

/// A range of the filter as a histogram with two ends that can be moved: employees, budget, or the years in
/// which projects run. Bars leave the range itself out, as a facet's counts do, and the stops between them
/// are those of the whole atlas: they stand still while the ends move.
class RangeModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    /// "employees", "budget" or "period".
    Q_PROPERTY(QString member READ member WRITE setMember NOTIFY memberChanged FINAL)
    /// Whether bars and counts are wanted: nobody counts for a chart that is folded away.
    Q_PROPERTY(bool counting READ counting WRITE setCounting NOTIFY countingChanged FINAL)
    /// Positions, 0 to 1 along the axis, of the stops; bar i lies between the stops i and i + 1. Empty
    /// without any value.
    Q_PROPERTY(QList<double> stops READ stops NOTIFY axisChanged FINAL)
    /// Records that pass all other members, by bin, and those of them that the range lets pass.
    Q_PROPERTY(QList<int> bars READ bars NOTIFY barsChanged FINAL)
    Q_PROPERTY(QList<int> insideBars READ insideBars NOTIFY insideChanged FINAL)
    Q_PROPERTY(int largestBar READ largestBar NOTIFY barsChanged FINAL)
    /// Records that pass all other members and have no value.
    Q_PROPERTY(int unknownCount READ unknownCount NOTIFY barsChanged FINAL)
    /// Whether the range has an end.
    Q_PROPERTY(bool limited READ limited NOTIFY rangeChanged FINAL)
    Q_PROPERTY(bool paused READ paused NOTIFY rangeChanged FINAL)
    /// Where the ends are, 0 to 1; an open one at the end of the axis.
    Q_PROPERTY(double low READ low NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double high READ high NOTIFY rangeChanged FINAL)
    /// The stops nearest to them.
    Q_PROPERTY(int lowStop READ lowStop NOTIFY rangeChanged FINAL)
    Q_PROPERTY(int highStop READ highStop NOTIFY rangeChanged FINAL)
    // In the chosen language.
    Q_PROPERTY(QString title READ title NOTIFY wordsChanged FINAL)
    /// "100 – 5 000 employees"; empty without a range.
    Q_PROPERTY(QString rangeText READ rangeText NOTIFY wordsChanged FINAL)
    /// The ends alone: "100", "€1.2m", "2021"; "open" where there is none.
    Q_PROPERTY(QString lowText READ lowText NOTIFY wordsChanged FINAL)
    Q_PROPERTY(QString highText READ highText NOTIFY wordsChanged FINAL)
    Q_PROPERTY(QList<atlas::RangeTick> ticks READ ticks NOTIFY wordsChanged FINAL)

public:
    explicit RangeModel(QObject* parent = nullptr);

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    [[nodiscard]] QString member() const;
    void setMember(const QString& member);
    [[nodiscard]] bool counting() const { return counting_; }
    void setCounting(bool counting);
    [[nodiscard]] QList<double> stops() const { return stops_; }
    [[nodiscard]] QList<int> bars() const { return counts_.bars; }
    [[nodiscard]] QList<int> insideBars() const { return inside_; }
    [[nodiscard]] int largestBar() const;
    [[nodiscard]] int unknownCount() const { return counts_.unknown; }
    [[nodiscard]] bool limited() const { return range_.limited; }
    [[nodiscard]] bool paused() const { return range_.paused; }
    [[nodiscard]] double low() const { return range_.low; }
    [[nodiscard]] double high() const { return range_.high; }
    [[nodiscard]] int lowStop() const { return range_.lowStop; }
    [[nodiscard]] int highStop() const { return range_.highStop; }
    [[nodiscard]] QString title() const { return words_.title; }
    [[nodiscard]] QString rangeText() const { return words_.range; }
    [[nodiscard]] QString lowText() const { return words_.low; }
    [[nodiscard]] QString highText() const { return words_.high; }
    [[nodiscard]] QList<RangeTick> ticks() const { return words_.ticks; }

    /// The stop nearest to a position along the axis.
    Q_INVOKABLE int stopAt(double position) const;
    /// The stop after a position, or with `by` below 0 the one before it; more of them for a longer step.
    Q_INVOKABLE int stopFrom(double position, int by) const;
    /// Puts the ends on stops; the first and the last stop are open ends. One step to undo until settle().
    /// False, and nothing changes, unless low < high are stops.
    Q_INVOKABLE bool setRange(int low, int high);
    /// One end only: the other stays where it is, even where a file has put it between the stops.
    Q_INVOKABLE bool setLow(int stop);
    Q_INVOKABLE bool setHigh(int stop);
    /// The hand has let go: what follows is a step of its own.
    Q_INVOKABLE void settle();
    /// Both ends are open again, in one step.
    Q_INVOKABLE void clear();

signals:
    void sessionChanged();
    void memberChanged();
    void countingChanged();
    void axisChanged();
    void barsChanged();
    void insideChanged();
    void rangeChanged();
    void wordsChanged();

private:
    using End = std::optional<std::int64_t>; ///< A value of the axis; of a period the year, inclusive.
    struct Counts {
        QList<int> bars;
        int unknown = 0;
        friend bool operator==(const Counts&, const Counts&) = default;
    };
    struct Range {
        bool limited = false, paused = false;
        double low = 0, high = 1;
        int lowStop = 0, highStop = 0;
        friend bool operator==(const Range&, const Range&) = default;
    };
    struct Words {
        QString title, range, low, high;
        QList<RangeTick> ticks;
        friend bool operator==(const Words&, const Words&) = default;
    };

    void refresh();
    [[nodiscard]] geo::Filter filter() const;
    /// The others that apply, with this one's range if `within`, paused or not.
    [[nodiscard]] geo::Filter asked(bool within) const;
    [[nodiscard]] geo::Histogram histogram(const geo::Filter& filter) const;
    [[nodiscard]] std::array<End, 2> ends() const;
    [[nodiscard]] Counts readCounts(const geo::Filter& others) const;
    [[nodiscard]] QList<int> readInside() const;
    [[nodiscard]] Range readRange() const;
    [[nodiscard]] Words readWords() const;
    /// An end for the filter; nothing for the stop at its end of the axis.
    [[nodiscard]] End lowEnd(int stop) const;
    [[nodiscard]] End highEnd(int stop) const;
    /// Ends on stops; what is not given stays where it is.
    bool put(std::optional<int> low, std::optional<int> high);
    bool change(const geo::Filter& filter);
    [[nodiscard]] int lastStop() const { return static_cast<int>(stops_.size()) - 1; }

    QPointer<Session> session_;
    std::optional<geo::Member> member_;
    bool counting_ = true;
    // What the axis and the bars were read of.
    AtlasPtr atlas_;
    std::optional<geo::Member> axisMember_;
    RangeAxis axis_;
    std::optional<geo::Filter> counted_, countedInside_;
    /// Whether records without a value were let in when the hand took hold: an open range on its way keeps
    /// it.
    std::optional<bool> included_;
    // As last announced.
    QList<double> stops_;
    Counts counts_;
    QList<int> inside_;
    Range range_;
    Words words_;
};

} // namespace atlas
