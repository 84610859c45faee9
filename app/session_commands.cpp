// What QML may ask of the Session.

#include "app/error_words.h"
#include "app/session.h"
#include "app/story/figure.h"
#include "app/text.h"
#include "app/words.h"
#include "geo/dataset.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>

#include <algorithm>

namespace atlas {

namespace {

constexpr qsizetype maxTextBytes = 1000; // as parseFilter has it
constexpr double maxBorderMeters = 1'000'000;
/// How near a record or place is looked at: a municipality with its neighbours.
constexpr double nearZoom = 11;

/// A path of a person, of the command line or of a file dialog.
std::string localPath(const QString& path) {
    const QUrl url(path);
    return (url.isLocalFile() ? url.toLocalFile() : path).toStdString();
}

bool hasBit(unsigned mask, std::size_t bit) {
    return mask >> bit & 1u;
}

template <class Mask>
Mask withBit(Mask mask, std::size_t bit, bool on) {
    const auto others = mask & ~(1u << bit);
    return static_cast<Mask>(on ? others | 1u << bit : others);
}

} // namespace

std::optional<geo::Member> Session::memberNamed(const QString& name) const {
    return geo::memberByName(name.toStdString());
}

void Session::edit(const geo::Filter& filter, const QString& key, std::optional<geo::Member> chosen) {
    auto next = view_;
    next.filter = filter;
    // What tests nothing is not paused: chosen again, it applies. Neither is what was chosen just now.
    for (std::size_t i = 0; i < geo::memberCount; ++i)
        if (!filter.tests(static_cast<geo::Member>(i)) || chosen == static_cast<geo::Member>(i))
            next.paused = withBit(next.paused, i, false);
    apply(next, Step::Record, key);
}

void Session::setFilter(const geo::Filter& filter, std::uint16_t paused, const QString& key) {
    auto next = view_;
    next.filter = filter;
    next.paused = paused;
    apply(next, Step::Record, key);
}

bool Session::toggleCode(const QString& member, const QString& code) {
    const auto which = memberNamed(member);
    const auto list = which ? geo::listOf(*which) : std::nullopt;
    const auto index = list ? geo::codeIndex(*list, code.toStdString()) : std::nullopt;
    if (!index)
        return false;
    auto filter = view_.filter;
    auto& mask = *filter.mask(*which);
    mask = withBit(mask, *index, !hasBit(mask, *index));
    if (mask == 0)
        filter = filter.without(*which); // with what is let in beside a choice
    edit(filter, {}, *which);
    return true;
}

bool Session::isChosen(const QString& member, const QString& code) const {
    const auto which = memberNamed(member);
    const auto list = which ? geo::listOf(*which) : std::nullopt;
    const auto index = list ? geo::codeIndex(*list, code.toStdString()) : std::nullopt;
    return index && hasBit(view_.filter.mask(*which), *index);
}

QString Session::text() const {
    return QString::fromStdString(view_.filter.text);
}

void Session::setText(const QString& text) {
    auto shorter = text;
    while (shorter.toUtf8().size() > maxTextBytes)
        shorter.chop(1);
    auto filter = view_.filter;
    filter.text = shorter.toStdString();
    edit(filter, QStringLiteral("text"), geo::Member::Text);
}

QString Session::borderPair() const {
    const auto& border = view_.filter.border;
    if (!border)
        return {};
    if (!border->border)
        return QStringLiteral("any");
    return toText(geo::borderPairs[*border->border]);
}

std::string_view Session::chosenPair() const {
    const auto& border = view_.filter.border;
    const bool applied = border && border->border && !view_.isPaused(geo::Member::Border);
    return applied ? geo::borderPairs[*border->border] : std::string_view();
}

unsigned Session::strongBorders() const {
    unsigned mask = 0;
    if (const auto chosen = geo::borderIndex(chosenPair()))
        mask |= 1u << *chosen;
    for (const auto& name : view_.highlighted)
        if (const auto border = geo::borderIndex(borderOfName(name).value_or("")))
            mask |= 1u << *border;
    return mask;
}

double Session::borderMeters() const {
    return view_.filter.border ? view_.filter.border->maxMeters : 0;
}

bool Session::setBorder(const QString& pair, double meters) {
    const auto index = geo::borderIndex(pair.toStdString());
    if ((!index && pair != u"any") || !(meters >= 0 && meters <= maxBorderMeters))
        return false;
    auto filter = view_.filter;
    const bool dragged = filter.border && filter.border->border == index;
    filter.border = {.border = index, .maxMeters = meters};
    edit(filter, dragged ? QStringLiteral("border") : QString(), geo::Member::Border);
    return true;
}

void Session::clearBorder() {
    clearMember(QStringLiteral("border"));
}

bool Session::setIncludeUnknown(const QString& member, bool included) {
    const auto which = memberNamed(member);
    if (!which)
        return false;
    auto filter = view_.filter;
    filter.unknown = withBit(filter.unknown, static_cast<std::size_t>(*which), included);
    edit(filter);
    return true;
}

bool Session::setPaused(const QString& member, bool paused) {
    const auto which = memberNamed(member);
    if (!which)
        return false;
    auto next = view_;
    next.paused = withBit(next.paused, static_cast<std::size_t>(*which), paused);
    apply(next, Step::Record);
    return true;
}

bool Session::clearMember(const QString& member) {
    const auto which = memberNamed(member);
    if (!which)
        return false;
    auto next = view_;
    next.filter = next.filter.without(*which);
    next.paused = withBit(next.paused, static_cast<std::size_t>(*which), false);
    apply(next, Step::Record);
    return true;
}

bool Session::isActive(const QString& member) const {
    const auto which = memberNamed(member);
    return which && view_.filter.tests(*which);
}

void Session::clearAll() {
    auto next = view_;
    next.filter = {};
    next.paused = 0;
    apply(next, Step::Record);
}

void Session::move(const std::optional<View>& undone) {
    if (undone)
        jump(known(*undone), Step::Silent);
}

void Session::undo() {
    move(history_.undo(view_, visible_.value_or(view_.camera.box())));
}

void Session::redo() {
    move(history_.redo(view_, visible_.value_or(view_.camera.box())));
}

void Session::endStep() {
    history_.close();
}

bool Session::select(const QString& name) {
    auto next = view_;
    next.selected = name.toStdString();
    if (!next.selected.empty() && (!atlas_ || !atlas_->catalogue().find(next.selected)))
        return false;
    apply(next, Step::Record);
    return true;
}

bool Session::setLayerVisible(const QString& layer, bool visible) {
    const auto found = std::ranges::find(layerNames, layer.toStdString());
    if (found == layerNames.end())
        return false;
    auto next = view_;
    next.layers = withBit(next.layers, static_cast<std::size_t>(found - layerNames.begin()), visible);
    apply(next, Step::Record);
    return true;
}

void Session::showRecords() {
    auto next = view_;
    for (const MapLayer layer : {MapLayer::Records, MapLayer::Relations})
        next.layers = withBit(next.layers, static_cast<std::size_t>(layer), true);
    apply(next, Step::Silent);
}

bool Session::setRecordsMode(const QString& mode) {
    const auto found = std::ranges::find(recordsModeNames, mode.toStdString());
    if (found == recordsModeNames.end())
        return false;
    auto next = view_;
    next.records = static_cast<RecordsMode>(found - recordsModeNames.begin());
    apply(next, Step::Record);
    return true;
}

bool Session::setLanguage(const QString& code) {
    const auto language = languageByCode(code.toStdString());
    if (!language)
        return false;
    auto next = view_;
    next.language = *language;
    apply(next, Step::Silent);
    return true;
}

bool Session::setTheme(const QString& name) {
    const auto theme = themeByName(name.toStdString());
    if (!theme)
        return false;
    auto next = view_;
    next.theme = *theme;
    apply(next, Step::Silent);
    return true;
}

void Session::setCamera(const Camera& camera) {
    auto next = view_;
    next.camera = camera.clamped();
    apply(next, Step::Silent);
}

void Session::cameraRested() {
    rest_.stop();
    places_.visit(view_.camera);
    announceAbilities();
}

void Session::showWholeRegion() {
    auto next = view_;
    next.camera = Camera::wholeRegion();
    jump(next, Step::Silent);
}

void Session::show(geo::Point unitMercator) {
    auto next = view_;
    next.camera = Camera::at(unitMercator, view_.camera.bearing,
                             std::min(view_.camera.span, Camera::spanAt(nearZoom, 1080)))
                      .clamped();
    jump(next, Step::Silent);
}

bool Session::showRecord(const QString& name) {
    const auto record = atlas_ ? atlas_->catalogue().find(name.toStdString()) : std::nullopt;
    if (!record || !atlas_->catalogue().hasPosition(*record))
        return false;
    show(atlas_->catalogue().mercator(*record));
    return true;
}

void Session::travel(const std::optional<Camera>& place) {
    if (!place)
        return;
    const auto from = view_.camera;
    setCamera(*place);
    rest_.stop();
    announceAbilities();
    if (view_.camera != from)
        emit cameraJumped(from, view_.camera);
}

void Session::goBack() {
    cameraRested(); // where we are now is a place to come back to
    travel(places_.back());
}

void Session::goForward() {
    cameraRested();
    travel(places_.forward());
}

QString Session::shortNumber(int number) const {
    return shortNumberText(number, view_.language);
}

QString Session::viewJson() const {
    return QString::fromStdString(toJson(view_));
}

bool Session::loadViewFile(const QString& path) {
    const auto file = localPath(path);
    geo::ReadLimits limits;
    limits.maxBytes = maxViewBytes;
    const auto view = geo::readFile(file, limits).and_then([&](const std::string& json) {
        return parseView(json).transform_error([&](geo::Error error) {
            error.where = error.where.empty() ? file : file + ": " + error.where;
            return error;
        });
    });
    if (!view) {
        complain(view.error());
        return false;
    }
    setView(*view);
    return true;
}

bool Session::saveView(const QString& path) {
    const auto written = geo::writeFileAtomically(localPath(path), toJson(view_));
    if (!written)
        complain(written.error());
    return written.has_value();
}

void Session::copyView() {
    QGuiApplication::clipboard()->setText(viewJson());
}

bool Session::pasteView() {
    const auto text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        setNotice(tr("The clipboard holds no text. Copy a view first."));
        return false;
    }
    const auto view = parseView(text.toStdString());
    if (!view) {
        setNotice(tr("The clipboard holds no view: %1").arg(errorWords(view.error())));
        return false;
    }
    setView(*view);
    return true;
}

} // namespace atlas
