#pragma once

#include "app/view.h"

#include <QColor>
#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

#include <cstddef>
#include <string_view>

class QJSEngine;
class QQmlEngine;

namespace atlas {

/// Every colour of the program, by role and theme: the only place where colours are written down.
namespace palette {

enum class Role : std::uint8_t {
    Outside,     ///< Land outside the Grande Région, paler and flatter.
    Land,        ///< Base of the Grande Région, halo colour of place names, card ground of the glyph sheet.
    Water,       ///< Lakes.
    River,       ///< Rivers and canals.
    RiverText,   ///< River names, italic.
    Condo,       ///< Condominium Moselle–Sauer–Our: an area of water that belongs to both.
    Core,        ///< The thin dark line in the middle of an inner border.
    Casing,      ///< Light (at night dark) line under `core` and under arcs.
    Admin,       ///< Inner administrative lines.
    OuterBorder, ///< National borders outside the Grande Région.
    Place,       ///< Place names and place dots, inside.
    PlaceOut,    ///< Place names outside.
    PlaceHalo,   ///< Halo of names.
    Panel,       ///< Panels, cards, tags.
    Sunken,      ///< Wells: search field, table head, foot of a panel.
    Raised,      ///< Chips and tiles on a panel.
    Hair,        ///< Dividers inside a panel.
    HairS,       ///< Outline of chips, buttons, fields (decorative, the word carries the control).
    Ctl,  ///< Outline where the outline alone shows the control (slider rail, axis, check box); at least 3:1.
    Ink,  ///< Text, primary button, active tool.
    Ink2, ///< Secondary text.
    Ink3, ///< Quiet text: zero counts, completed, shortcuts.
    OnAccent,  ///< Text on ink.
    Ember,     ///< The one signal colour: arcs over a border, selection, key figures.
    EmberSoft, ///< Ground of a selected row.
    ArcFaint,  ///< Arcs inside one country.
    Focus,     ///< Keyboard focus ring.
    Halo,      ///< Rim round every glyph.
    GlyphIcon, ///< Icon inside a filled glyph.
    Ghost,     ///< Records that the filter leaves out.
    KSite,     ///< Cluster ring: sites.
    KPartner,  ///< Cluster ring: partners.
    KProject,  ///< Cluster ring: projects.
    RingBg,    ///< Disc of a cluster.
    RingText,  ///< Number of a cluster.
    Ok,        ///< Success.
    Warn,      ///< Warning.
    Err,       ///< Error.
    Density1,  ///< How densely records lie, from few to many: one hue, even steps of lightness.
    Density2,
    Density3,
    Density4,
    Density5,
};
inline constexpr std::size_t roleCount = 43;
inline constexpr std::size_t densityCount = 5;

[[nodiscard]] QColor color(Role role, Theme theme);
/// Faint ground of a territory of the atlas; `outside` for any other id.
[[nodiscard]] QColor territory(std::string_view id, Theme theme);
/// Strong hue of one of the four countries, for surfaces; `ctl` for any other.
[[nodiscard]] QColor tint(std::string_view country, Theme theme);
/// The same hue for words.
[[nodiscard]] QColor tintText(std::string_view country, Theme theme);
/// Fill of a glyph; `ink2` beyond the sixteen sectors.
[[nodiscard]] QColor sector(std::size_t index, Theme theme);
/// Which step of the ramp, 0 to 4, class `index` of `count` from few to many has: they are spread over all of
/// it.
[[nodiscard]] int densityStep(int index, int count);
[[nodiscard]] QColor density(std::size_t step, Theme theme);
/// Name of the sector's picture in bootstrap-icons.
[[nodiscard]] std::string_view sectorIcon(std::size_t index);

} // namespace palette

/// The colours for QML, in the theme that the View asks for: `Theme.ink`, `Theme.tint("FR")`.
class ThemeColors : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Theme)
    QML_SINGLETON

    Q_PROPERTY(bool night READ night NOTIFY changed FINAL)
    Q_PROPERTY(QColor outside READ outside NOTIFY changed FINAL)
    Q_PROPERTY(QColor land READ land NOTIFY changed FINAL)
    Q_PROPERTY(QColor water READ water NOTIFY changed FINAL)
    Q_PROPERTY(QColor river READ river NOTIFY changed FINAL)
    Q_PROPERTY(QColor riverText READ riverText NOTIFY changed FINAL)
    Q_PROPERTY(QColor condo READ condo NOTIFY changed FINAL)
    Q_PROPERTY(QColor core READ core NOTIFY changed FINAL)
    Q_PROPERTY(QColor casing READ casing NOTIFY changed FINAL)
    Q_PROPERTY(QColor admin READ admin NOTIFY changed FINAL)
    Q_PROPERTY(QColor outerBorder READ outerBorder NOTIFY changed FINAL)
    Q_PROPERTY(QColor place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QColor placeOut READ placeOut NOTIFY changed FINAL)
    Q_PROPERTY(QColor placeHalo READ placeHalo NOTIFY changed FINAL)
    Q_PROPERTY(QColor panel READ panel NOTIFY changed FINAL)
    Q_PROPERTY(QColor sunken READ sunken NOTIFY changed FINAL)
    Q_PROPERTY(QColor raised READ raised NOTIFY changed FINAL)
    Q_PROPERTY(QColor hair READ hair NOTIFY changed FINAL)
    Q_PROPERTY(QColor hairS READ hairS NOTIFY changed FINAL)
    /// Grounds of what a pointer is over, and of what is pressed: words stay readable on them, always.
    Q_PROPERTY(QColor hovered READ hovered NOTIFY changed FINAL)
    Q_PROPERTY(QColor pressed READ pressed NOTIFY changed FINAL)
    Q_PROPERTY(QColor ctl READ ctl NOTIFY changed FINAL)
    Q_PROPERTY(QColor ink READ ink NOTIFY changed FINAL)
    Q_PROPERTY(QColor ink2 READ ink2 NOTIFY changed FINAL)
    Q_PROPERTY(QColor ink3 READ ink3 NOTIFY changed FINAL)
    Q_PROPERTY(QColor onAccent READ onAccent NOTIFY changed FINAL)
    Q_PROPERTY(QColor ember READ ember NOTIFY changed FINAL)
    Q_PROPERTY(QColor emberSoft READ emberSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor arcFaint READ arcFaint NOTIFY changed FINAL)
    Q_PROPERTY(QColor focus READ focus NOTIFY changed FINAL)
    Q_PROPERTY(QColor halo READ halo NOTIFY changed FINAL)
    Q_PROPERTY(QColor glyphIcon READ glyphIcon NOTIFY changed FINAL)
    Q_PROPERTY(QColor ghost READ ghost NOTIFY changed FINAL)
    Q_PROPERTY(QColor kSite READ kSite NOTIFY changed FINAL)
    Q_PROPERTY(QColor kPartner READ kPartner NOTIFY changed FINAL)
    Q_PROPERTY(QColor kProject READ kProject NOTIFY changed FINAL)
    Q_PROPERTY(QColor ringBg READ ringBg NOTIFY changed FINAL)
    Q_PROPERTY(QColor ringText READ ringText NOTIFY changed FINAL)
    Q_PROPERTY(QColor ok READ ok NOTIFY changed FINAL)
    Q_PROPERTY(QColor warn READ warn NOTIFY changed FINAL)
    Q_PROPERTY(QColor err READ err NOTIFY changed FINAL)
    /// For whoever needs the strongest contrast: of panels, their words and outlines.
    Q_PROPERTY(bool contrast READ contrast WRITE setContrast NOTIFY changed FINAL)
    // A projector that is to show nothing, in any theme.
    Q_PROPERTY(QColor dark READ dark CONSTANT FINAL)
    Q_PROPERTY(QColor blank READ blank CONSTANT FINAL)

public:
    // Not without an argument: QML would make one itself and never call create().
    explicit ThemeColors(QObject* parent);
    static ThemeColors* create(QQmlEngine* engine, QJSEngine*);

    [[nodiscard]] bool night() const { return theme_ == Theme::Night; }
    void setTheme(Theme theme);
    [[nodiscard]] bool contrast() const { return contrast_; }
    void setContrast(bool contrast);

    [[nodiscard]] QColor outside() const { return palette::color(palette::Role::Outside, theme_); }
    [[nodiscard]] QColor land() const { return palette::color(palette::Role::Land, theme_); }
    [[nodiscard]] QColor water() const { return palette::color(palette::Role::Water, theme_); }
    [[nodiscard]] QColor river() const { return palette::color(palette::Role::River, theme_); }
    [[nodiscard]] QColor riverText() const { return palette::color(palette::Role::RiverText, theme_); }
    [[nodiscard]] QColor condo() const { return palette::color(palette::Role::Condo, theme_); }
    [[nodiscard]] QColor core() const { return palette::color(palette::Role::Core, theme_); }
    [[nodiscard]] QColor casing() const { return palette::color(palette::Role::Casing, theme_); }
    [[nodiscard]] QColor admin() const { return palette::color(palette::Role::Admin, theme_); }
    [[nodiscard]] QColor outerBorder() const { return palette::color(palette::Role::OuterBorder, theme_); }
    [[nodiscard]] QColor place() const { return palette::color(palette::Role::Place, theme_); }
    [[nodiscard]] QColor placeOut() const { return strong(palette::Role::PlaceOut); }
    [[nodiscard]] QColor placeHalo() const { return palette::color(palette::Role::PlaceHalo, theme_); }
    [[nodiscard]] QColor panel() const { return strong(palette::Role::Panel); }
    [[nodiscard]] QColor sunken() const { return strong(palette::Role::Sunken); }
    [[nodiscard]] QColor raised() const { return strong(palette::Role::Raised); }
    [[nodiscard]] QColor hair() const { return strong(palette::Role::Hair); }
    [[nodiscard]] QColor hairS() const { return strong(palette::Role::HairS); }
    [[nodiscard]] QColor hovered() const { return touched(palette::Role::Hair); }
    [[nodiscard]] QColor pressed() const { return touched(palette::Role::HairS); }
    [[nodiscard]] QColor ctl() const { return strong(palette::Role::Ctl); }
    [[nodiscard]] QColor ink() const { return palette::color(palette::Role::Ink, theme_); }
    [[nodiscard]] QColor ink2() const { return strong(palette::Role::Ink2); }
    [[nodiscard]] QColor ink3() const { return strong(palette::Role::Ink3); }
    [[nodiscard]] QColor onAccent() const { return palette::color(palette::Role::OnAccent, theme_); }
    [[nodiscard]] QColor ember() const { return palette::color(palette::Role::Ember, theme_); }
    [[nodiscard]] QColor emberSoft() const { return palette::color(palette::Role::EmberSoft, theme_); }
    [[nodiscard]] QColor arcFaint() const { return strong(palette::Role::ArcFaint); }
    [[nodiscard]] QColor focus() const { return palette::color(palette::Role::Focus, theme_); }
    [[nodiscard]] QColor halo() const { return palette::color(palette::Role::Halo, theme_); }
    [[nodiscard]] QColor glyphIcon() const { return palette::color(palette::Role::GlyphIcon, theme_); }
    [[nodiscard]] QColor ghost() const { return palette::color(palette::Role::Ghost, theme_); }
    [[nodiscard]] QColor kSite() const { return palette::color(palette::Role::KSite, theme_); }
    [[nodiscard]] QColor kPartner() const { return palette::color(palette::Role::KPartner, theme_); }
    [[nodiscard]] QColor kProject() const { return palette::color(palette::Role::KProject, theme_); }
    [[nodiscard]] QColor ringBg() const { return palette::color(palette::Role::RingBg, theme_); }
    [[nodiscard]] QColor ringText() const { return palette::color(palette::Role::RingText, theme_); }
    [[nodiscard]] QColor ok() const { return palette::color(palette::Role::Ok, theme_); }
    [[nodiscard]] QColor warn() const { return palette::color(palette::Role::Warn, theme_); }
    [[nodiscard]] QColor err() const { return palette::color(palette::Role::Err, theme_); }
    [[nodiscard]] QColor dark() const { return Qt::black; }
    [[nodiscard]] QColor blank() const { return Qt::white; }

    // Bindings that call these follow the theme only if they read `night` too.
    Q_INVOKABLE QColor territory(const QString& id) const;
    Q_INVOKABLE QColor tint(const QString& country) const;
    Q_INVOKABLE QColor tintText(const QString& country) const;
    Q_INVOKABLE QColor sector(int index) const;
    Q_INVOKABLE QString sectorIcon(int index) const;
    Q_INVOKABLE QColor density(int index, int count) const;

signals:
    void changed();

private:
    /// The colour of a role, or what stands for it where contrast comes before quiet.
    [[nodiscard]] QColor strong(palette::Role role) const;
    /// A line's colour as a ground: never the ink that lines are drawn in for contrast.
    [[nodiscard]] QColor touched(palette::Role line) const { return palette::color(line, theme_); }

    Theme theme_ = Theme::Paper;
    bool contrast_ = false;
};

} // namespace atlas
