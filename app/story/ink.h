#pragma once

#include <QObject>
#include <QPointF>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

#include <vector>

namespace atlas {

/// What a speaker points at and draws over a scene, in parts of the audience's window: the same for every
/// window that shows it. Fades by itself and is no part of any undo.
class Ink : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// A key or a button has made the hand a pointer, or a pen.
    Q_PROPERTY(bool pointing READ pointing NOTIFY modeChanged FINAL)
    Q_PROPERTY(bool drawing READ drawing NOTIFY modeChanged FINAL)
    /// A finger that rested points, as long as it stays.
    Q_PROPERTY(bool held READ held NOTIFY modeChanged FINAL)
    Q_PROPERTY(QPointF spot READ spot NOTIFY spotChanged FINAL)
    Q_PROPERTY(bool spotShown READ spotShown NOTIFY spotChanged FINAL)
    /// False from when the strokes fade until the next one begins.
    Q_PROPERTY(bool inkShown READ inkShown NOTIFY inkChanged FINAL)

public:
    explicit Ink(QObject* parent = nullptr);

    /// L: the pointer; I: the pen; Delete: wipes; Escape: neither. False if the key means nothing now.
    Q_INVOKABLE bool press(int key, int modifiers);
    Q_INVOKABLE void togglePointer() { setMode(mode_ == Mode::Pointer ? Mode::None : Mode::Pointer); }
    Q_INVOKABLE void togglePen() { setMode(mode_ == Mode::Pen ? Mode::None : Mode::Pen); }
    Q_INVOKABLE void pointAt(QPointF at);
    Q_INVOKABLE void hold(QPointF at); ///< A finger has rested there.
    Q_INVOKABLE void letGo();
    Q_INVOKABLE void begin(QPointF at); ///< A stroke.
    Q_INVOKABLE void draw(QPointF at);
    Q_INVOKABLE void lift();
    /// Another scene: nothing of the one before stays.
    Q_INVOKABLE void wipe();
    /// The end: neither pointer nor pen.
    Q_INVOKABLE void reset();

    [[nodiscard]] bool pointing() const { return mode_ == Mode::Pointer; }
    [[nodiscard]] bool drawing() const { return mode_ == Mode::Pen; }
    [[nodiscard]] bool held() const { return held_; }
    [[nodiscard]] QPointF spot() const { return spot_; }
    [[nodiscard]] bool spotShown() const { return spotShown_; }
    [[nodiscard]] bool inkShown() const { return inkShown_; }
    [[nodiscard]] const std::vector<std::vector<QPointF>>& strokes() const { return strokes_; }

    static constexpr int spotMs = 1800; ///< The pointer goes when it has rested so long.
    static constexpr int inkMs = 6000;  ///< And ink after its last stroke.
    static constexpr int fadeMs = 600;
    static constexpr std::size_t maxPoints = 4000; ///< Of all strokes: the oldest go first.
    static constexpr double leastStep = 0.0008;    ///< Points nearer than that are one.

signals:
    void modeChanged();
    void spotChanged();
    void inkChanged();

private:
    enum class Mode : std::uint8_t { None, Pointer, Pen };
    void setMode(Mode mode);
    void hideSpot();

    Mode mode_ = Mode::None;
    bool held_ = false, spotShown_ = false, inkShown_ = false, down_ = false;
    QPointF spot_;
    std::vector<std::vector<QPointF>> strokes_;
    QTimer spotRest_, inkRest_, gone_;
};

} // namespace atlas
