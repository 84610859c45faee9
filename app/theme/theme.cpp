#include "app/theme/theme.h"

#include "app/session.h"

#include <QQmlEngine>

#include <algorithm>
#include <array>

namespace atlas {

namespace palette {

namespace {

struct Pair {
    QRgb paper;
    QRgb night;

    [[nodiscard]] QColor in(Theme theme) const { return QColor(theme == Theme::Night ? night : paper); }
};

template <class T>
struct Named {
    std::string_view name;
    T value;
};

// In the order of Role.
constexpr std::array<Pair, roleCount> roles{{
    {0xffe4e1da, 0xff090d13}, // outside
    {0xfffaf8f4, 0xff141b25}, // land
    {0xffbcd5e6, 0xff123247}, // water
    {0xff9fc4dd, 0xff1e4a66}, // river
    {0xff2f6c93, 0xff7fb6d9}, // riverText
    {0xff5d94bc, 0xff3f86b3}, // condo
    {0xff3c4755, 0xffe6ecf3}, // core
    {0xffffffff, 0xff06090e}, // casing
    {0xffb9b7b2, 0xff34404e}, // admin
    {0xffa7a49c, 0xff3e4a58}, // outerBorder
    {0xff2a3441, 0xffd5dde6}, // place
    {0xff605e57, 0xff7d8894}, // placeOut
    {0xfffaf8f4, 0xff0e141c}, // placeHalo
    {0xffffffff, 0xff121922}, // panel
    {0xfff4f2ed, 0xff0c1219}, // sunken
    {0xffffffff, 0xff1b2531}, // raised
    {0xffe2ded6, 0xff2a3644}, // hair
    {0xffcbc7be, 0xff3b4a5b}, // hairS
    {0xff858d97, 0xff6f7f92}, // ctl
    {0xff15202d, 0xfff2f5f9}, // ink
    {0xff465260, 0xffb7c2cf}, // ink2
    {0xff5f6b78, 0xff93a0af}, // ink3
    {0xffffffff, 0xff0b1118}, // onAccent
    {0xffb93c0a, 0xffffb547}, // ember
    {0xfffce9df, 0xff3a2a12}, // emberSoft
    {0xff7c8794, 0xff7e8ca0}, // arcFaint
    {0xff1d4ed8, 0xff8ab8ff}, // focus
    {0xffffffff, 0xff0b1118}, // halo
    {0xffffffff, 0xff0b1118}, // glyphIcon
    {0xff98a1ab, 0xff5b6878}, // ghost
    {0xff1f2c3a, 0xfff2f5f9}, // kSite
    {0xff5f7a96, 0xff8197ae}, // kPartner
    {0xffc67f10, 0xfff0a93a}, // kProject
    {0xffffffff, 0xff1b2531}, // ringBg
    {0xff15202d, 0xfff2f5f9}, // ringText
    {0xff1f7a4d, 0xff5ccb98}, // ok
    {0xff9a5b00, 0xffffb547}, // warn
    {0xffb3261e, 0xffff8a80}, // err
    {0xffdaccf7, 0xff453065}, // density1
    {0xffb79ce8, 0xff6d4c9e}, // density2
    {0xff966cd7, 0xff956ed2}, // density3
    {0xff743fb7, 0xffbb9af4}, // density4
    {0xff4e2281, 0xffdecefe}, // density5
}};

constexpr std::array territories{
    Named<Pair>{"lorraine", {0xfff1f4fa, 0xff172235}},
    Named<Pair>{"grand-est", {0xffe9eef6, 0xff121b2a}},
    Named<Pair>{"luxembourg", {0xfffbf0f3, 0xff271b29}},
    Named<Pair>{"saarland", {0xffe6f2e9, 0xff152b25}},
    Named<Pair>{"rheinland-pfalz", {0xfff1f7f0, 0xff122220}},
    Named<Pair>{"wallonie", {0xfffbf6e8, 0xff242016}},
    Named<Pair>{"ostbelgien", {0xfff5ecd3, 0xff2e2717}},
};

struct Tints {
    Pair surface;
    Pair words;
};
constexpr std::array tints{
    Named<Tints>{"FR", {{0xff3b6fb8, 0xff6fa5f5}, {0xff2a5796, 0xff9cc3fb}}},
    Named<Tints>{"LU", {{0xffc23b73, 0xfff27fab}, {0xffa12c5d, 0xfff8a8c6}}},
    Named<Tints>{"BE", {{0xffc08a12, 0xffebc055}, {0xff7e5a00, 0xfff0cf7f}}},
    Named<Tints>{"DE", {{0xff2f8b63, 0xff5ccb98}, {0xff1f6b4a, 0xff86dcb3}}},
};

// In the order of geo::List::Sectors.
constexpr std::array sectors{
    Named<Pair>{"minecart-loaded", {0xffa8380c, 0xffff8a5c}},
    Named<Pair>{"gear-fill", {0xffcf5a22, 0xffffb592}},
    Named<Pair>{"car-front-fill", {0xff0a559f, 0xff74b3ff}},
    Named<Pair>{"train-front-fill", {0xff3c7fc4, 0xffb0d3ff}},
    Named<Pair>{"lightning-charge-fill", {0xff006b54, 0xff3ed4a7}},
    Named<Pair>{"recycle", {0xff3c8b58, 0xff9be6bc}},
    Named<Pair>{"droplet-half", {0xff8e2f70, 0xffee8ccb}},
    Named<Pair>{"capsule", {0xffb85c9c, 0xfff8bee2}},
    Named<Pair>{"hdd-network-fill", {0xff0f6f93, 0xff56c8ef}},
    Named<Pair>{"airplane-fill", {0xff4b8aa3, 0xffaee1f2}},
    Named<Pair>{"cpu-fill", {0xff756000, 0xfff0d443}},
    Named<Pair>{"scissors", {0xff948038, 0xfff4e79c}},
    Named<Pair>{"basket2-fill", {0xffb4660a, 0xffffb02e}},
    Named<Pair>{"tree-fill", {0xff7e522a, 0xffdbaa72}},
    Named<Pair>{"gem", {0xff485664, 0xffa9b8c7}},
    Named<Pair>{"bricks", {0xff74808c, 0xffd5dde5}},
};

template <class T, std::size_t N>
const T* find(const std::array<Named<T>, N>& entries, std::string_view name) {
    const auto found = std::ranges::find(entries, name, &Named<T>::name);
    return found == entries.end() ? nullptr : &found->value;
}

} // namespace

QColor color(Role role, Theme theme) {
    return roles[static_cast<std::size_t>(role)].in(theme);
}

QColor territory(std::string_view id, Theme theme) {
    const Pair* fill = find(territories, id);
    return fill != nullptr ? fill->in(theme) : color(Role::Outside, theme);
}

QColor tint(std::string_view country, Theme theme) {
    const Tints* entry = find(tints, country);
    return entry != nullptr ? entry->surface.in(theme) : color(Role::Ctl, theme);
}

QColor tintText(std::string_view country, Theme theme) {
    const Tints* entry = find(tints, country);
    return entry != nullptr ? entry->words.in(theme) : color(Role::Ink2, theme);
}

QColor sector(std::size_t index, Theme theme) {
    return index < sectors.size() ? sectors[index].value.in(theme) : color(Role::Ink2, theme);
}

int densityStep(int index, int count) {
    constexpr int last = densityCount - 1;
    return count < 2 ? last / 2
                     : (2 * std::clamp(index, 0, count - 1) * last + count - 1) / (2 * (count - 1));
}

QColor density(std::size_t step, Theme theme) {
    return color(
        static_cast<Role>(static_cast<std::size_t>(Role::Density1) + std::min(step, densityCount - 1)),
        theme);
}

std::string_view sectorIcon(std::size_t index) {
    return index < sectors.size() ? sectors[index].name : std::string_view();
}

} // namespace palette

ThemeColors::ThemeColors(QObject* parent) : QObject(parent) {}

ThemeColors* ThemeColors::create(QQmlEngine* engine, QJSEngine*) {
    auto* colors = new ThemeColors(nullptr); // owned by the engine, like every singleton it creates
    if (const auto* session = engine->singletonInstance<Session*>("Atlas.Core", "Session")) {
        const auto follow = [colors, session] { colors->setTheme(session->view().theme); };
        connect(session, &Session::themeChanged, colors, follow);
        follow();
    }
    return colors;
}

void ThemeColors::setTheme(Theme theme) {
    if (theme == theme_)
        return;
    theme_ = theme;
    emit changed();
}

void ThemeColors::setContrast(bool contrast) {
    if (contrast == contrast_)
        return;
    contrast_ = contrast;
    emit changed();
}

QColor ThemeColors::strong(palette::Role role) const {
    if (!contrast_)
        return palette::color(role, theme_);
    switch (role) {
    case palette::Role::Panel:
    case palette::Role::Sunken:
    case palette::Role::Raised:
        return night() ? dark() : blank();
    default:
        return palette::color(palette::Role::Ink, theme_);
    }
}

QColor ThemeColors::territory(const QString& id) const {
    return palette::territory(id.toStdString(), theme_);
}

QColor ThemeColors::tint(const QString& country) const {
    return palette::tint(country.toStdString(), theme_);
}

QColor ThemeColors::tintText(const QString& country) const {
    return palette::tintText(country.toStdString(), theme_);
}

QColor ThemeColors::sector(int index) const {
    return palette::sector(
        index < 0 ? geo::codes(geo::List::Sectors).size() : static_cast<std::size_t>(index), theme_);
}

QColor ThemeColors::density(int index, int count) const {
    return palette::density(static_cast<std::size_t>(palette::densityStep(index, count)), theme_);
}

QString ThemeColors::sectorIcon(int index) const {
    return QString::fromUtf8(palette::sectorIcon(index < 0 ? 99 : static_cast<std::size_t>(index)));
}

} // namespace atlas
