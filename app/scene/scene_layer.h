#pragma once

#include "app/scene/map_frame.h"

#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

namespace atlas {

class MapPicture;

/// A layer of the map drawn by scene-graph nodes of our own, in step with the camera: geometry is uploaded
/// once relative to Projection::origin(), panning and zooming change a matrix. What a subclass reads in
/// updateLayer is safe there: the GUI thread waits.
class SceneLayer : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A base class")
    Q_MOC_INCLUDE("app/scene/map_picture.h")

    Q_PROPERTY(atlas::MapFrame* frame READ frame WRITE setFrame NOTIFY frameChanged FINAL)
    /// The picture that this layer is painted into; none: it draws itself in each frame.
    Q_PROPERTY(atlas::MapPicture* picture READ picture WRITE setPicture NOTIFY pictureChanged FINAL)
    /// Everything that this layer wants to show is on the screen (nothing, while it is hidden): pictures wait
    /// for it.
    Q_PROPERTY(bool complete READ complete NOTIFY completeChanged FINAL)

public:
    explicit SceneLayer(QQuickItem* parent = nullptr);

    [[nodiscard]] MapFrame* frame() const { return frame_; }
    void setFrame(MapFrame* frame);
    [[nodiscard]] MapPicture* picture() const { return picture_; }
    void setPicture(MapPicture* picture);
    [[nodiscard]] bool complete() const { return !isVisible() || (complete_ && !owed_); }

    /// What the last frame drew, for the budgets that tests hold the layers to.
    struct Cost {
        int vertices = 0;
        int sprites = 0; ///< Labels or glyphs.
        int painted = 0; ///< Of those, how many had to be painted for this frame: half a millisecond each.
    };
    [[nodiscard]] Cost cost() const { return cost_; }

signals:
    void frameChanged();
    void pictureChanged();
    void completeChanged();

protected:
    /// Called with a valid projection, atlas and theme; returns the node to show (like updatePaintNode).
    virtual QSGNode* updateLayer(QSGNode* old, const Projection& projection) = 0;
    /// The atlas, the theme, the results or the language changed: forget what was made of them. A layer of a
    /// picture says itself (contentChanged) whether results, a filter, a selection or a language change it.
    virtual void atlasChanged() {}
    virtual void themeChanged() {}
    virtual void resultsChanged() {}
    /// Also where the results stay the same: a limit may move over empty land.
    virtual void filterChanged() {}
    virtual void selectionChanged() {}
    virtual void languageChanged() {}
    virtual void layersChanged() {}
    /// The camera moved: only layers that place things (labels) do more than redraw.
    virtual void projectionChanged() {}

    /// There is a window, a frame and an atlas to lay things out by.
    [[nodiscard]] bool ready() const;
    /// What this layer is to be drawn for: the frame's, or the picture's.
    [[nodiscard]] const Projection& projection() const;
    [[nodiscard]] Session* session() const { return frame_ ? frame_->session() : nullptr; }
    [[nodiscard]] AtlasPtr atlas() const { return session() ? session()->atlas() : nullptr; }
    [[nodiscard]] Theme theme() const { return session() ? session()->view().theme : Theme::Paper; }
    /// How much more than the window to collect at each side, as a share of it, so that it lasts while the
    /// map moves. A patch is painted once.
    [[nodiscard]] double spareShare() const { return picture_ != nullptr ? 0 : 0.4; }
    /// What needs no nodes, on the GUI thread before the scene graph waits for it: the frame before may still
    /// be on its way to the screen. updateLayer may be called without it.
    virtual void prepare(const Projection&) {}
    /// To be said by updateLayer: whether it shows all that it wants to.
    void setComplete(bool complete) { complete_ = complete; }
    void setCost(Cost cost) { cost_ = cost; }
    /// This layer would be drawn otherwise now.
    void contentChanged();
    /// A level of detail has been made: drawn anew is what waited for it, also where only some patches did.
    void levelCame();
    /// What is on the screen is no longer what the View says, until the next frame.
    void oweFrame();
    void itemChange(ItemChange change, const ItemChangeData& data) override;
    void updatePolish() override;

private:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) final;
    void connectSession();

    QPointer<MapFrame> frame_;
    MapPicture* picture_ = nullptr; ///< Not owned.
    QPointer<Session> connected_;
    bool complete_ = false;
    bool owed_ = false;
    bool rough_ = false; ///< A patch was painted that wasn't complete.
    Cost cost_;
};

} // namespace atlas
