#include "app/saved_views.h"

#include "app/error_words.h"
#include "app/filter_words.h"
#include "app/words.h"

#include <algorithm>

namespace atlas {

SavedViews::SavedViews(QObject* parent) : QAbstractListModel(parent) {}

void SavedViews::setSession(Session* session) {
    if (session == session_)
        return;
    if (session_)
        session_->disconnect(this);
    session_ = session;
    if (session_) {
        connect(session_, &Session::viewsFolderChanged, this, &SavedViews::reload);
        connect(session_, &Session::atlasChanged, this, &SavedViews::reword);
        connect(session_, &Session::languageChanged, this, &SavedViews::reword);
    }
    reload();
    emit sessionChanged();
}

void SavedViews::reload() {
    beginResetModel();
    views_.clear();
    removed_.reset();
    if (session_ && !session_->viewsFolder().empty()) {
        auto content = store().load();
        views_ = std::move(content.views);
        if (!content.broken.empty())
            session_->say([broken = std::move(content.broken)] {
                return tr("%Ln saved view(s) could not be read: %1", nullptr, static_cast<int>(broken.size()))
                    .arg(errorWords(broken.front()));
            });
    }
    endResetModel();
    emit countChanged();
    emit removedChanged();
}

bool SavedViews::done(const geo::Result<void>& result) {
    if (!result)
        session_->complain(result.error());
    return result.has_value();
}

QString SavedViews::unusedName(const QString& name, int except) const {
    const auto taken = [&](const QString& candidate) {
        for (int row = 0; row < count(); ++row)
            if (row != except && views_[static_cast<std::size_t>(row)].name == candidate)
                return true;
        return false;
    };
    auto unused = name;
    for (int n = 2; taken(unused); ++n) {
        const auto number = QStringLiteral(" (%1)").arg(n);
        unused = ViewStore::plainName(name.left(ViewStore::maxName - number.size())) + number;
    }
    return unused;
}

void SavedViews::insert(int row, SavedView saved) {
    beginInsertRows({}, row, row);
    views_.insert(views_.begin() + row, std::move(saved));
    endInsertRows();
    emit countChanged();
}

bool SavedViews::hasRoom() {
    if (views_.size() < ViewStore::maxViews)
        return true;
    session_->say([] { return tr("%1 views are kept already. Delete one first.").arg(ViewStore::maxViews); });
    return false;
}

bool SavedViews::save() {
    if (!session_ || !session_->atlas() || session_->viewsFolder().empty())
        return false;
    if (!hasRoom())
        return false;
    const auto& view = session_->view();
    // Of two within a millisecond the later one stays the newer.
    auto now = QDateTime::currentDateTimeUtc();
    while (std::ranges::find(views_, now, &SavedView::saved) != views_.end())
        now = now.addMSecs(1);
    SavedView saved{
        .id = store().freeId(now),
        .name = unusedName(ViewStore::plainName(filterWords(view, *session_->atlas(), view.language))),
        .saved = now,
        .view = view};
    if (!done(store().write(saved)))
        return false;
    insert(0, std::move(saved));
    return true;
}

bool SavedViews::open(int row) {
    if (!has(row))
        return false;
    auto view = views_[static_cast<std::size_t>(row)].view;
    view.language = session_->view().language;
    view.theme = session_->view().theme;
    session_->setView(view);
    return true;
}

bool SavedViews::rename(int row, const QString& name) {
    const auto plain = ViewStore::plainName(name);
    if (!has(row) || plain.isEmpty())
        return false;
    auto renamed = views_[static_cast<std::size_t>(row)];
    renamed.name = unusedName(plain, row);
    if (!done(store().write(renamed)))
        return false;
    views_[static_cast<std::size_t>(row)] = std::move(renamed);
    emit dataChanged(index(row), index(row), {NameRole, SummaryRole}); // what a name says is said once
    return true;
}

bool SavedViews::remove(int row) {
    if (!has(row) || !done(store().remove(views_[static_cast<std::size_t>(row)].id)))
        return false;
    beginRemoveRows({}, row, row);
    removed_ = std::move(views_[static_cast<std::size_t>(row)]);
    views_.erase(views_.begin() + row);
    endRemoveRows();
    emit countChanged();
    emit removedChanged();
    return true;
}

int SavedViews::undoRemove() {
    if (!session_ || !removed_ || !hasRoom())
        return -1;
    auto back = *removed_;
    back.name = unusedName(back.name); // another may have got it since
    if (!done(store().write(back)))
        return -1;
    removed_.reset();
    const auto place =
        std::ranges::find_if(views_, [&](const SavedView& other) { return other.saved < back.saved; });
    const int row = static_cast<int>(place - views_.begin());
    insert(row, std::move(back));
    emit removedChanged();
    return row;
}

void SavedViews::reword() {
    if (!views_.empty())
        emit dataChanged(index(0), index(count() - 1), {SummaryRole, DateRole});
}

int SavedViews::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant SavedViews::data(const QModelIndex& index, int role) const {
    if (!has(index.row()))
        return {};
    const auto& saved = views_[static_cast<std::size_t>(index.row())];
    const auto language = session_->view().language;
    switch (role) {
    case NameRole:
        return saved.name;
    case SummaryRole: {
        // A name that was proposed says it already.
        const auto words =
            session_->atlas() ? filterWords(saved.view, *session_->atlas(), language) : QString();
        return ViewStore::plainName(words) == saved.name ? QString() : words;
    }
    case DateRole:
        return locale(language).toString(saved.saved.toLocalTime().date(), QLocale::LongFormat);
    default:
        return {};
    }
}

QHash<int, QByteArray> SavedViews::roleNames() const {
    return {{NameRole, "name"}, {SummaryRole, "summary"}, {DateRole, "date"}};
}

} // namespace atlas
