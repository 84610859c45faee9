#pragma once

#include "app/kiosk_core/content_store.h"
#include "app/kiosk_core/transport.h"

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace atlas::kiosk {

/// Why an attempt came to what it came to: for whoever says it in another language than `words`.
enum class UpdateFinding {
    NoPlace, ///< Nobody said where content comes from.
    NoContent,
    Ready,
    TakenBefore,
    NumberUsed, ///< Another bundle bore this number before.
    Older,
    Unreadable, ///< What lies there can't be read.
    NotTrusted, ///< The signature, or what it signs.
    Busy,       ///< Another update is under way.
    OtherChannel,
    WrongTime, ///< Too old, or of the future.
    Incomplete,
    NoRoom,
    DiskRefuses,
    NotLoadable,
};

/// What an attempt to update came to.
struct UpdateResult {
    enum class Kind {
        NoSource, ///< No stick, no network: nothing to tell.
        UpToDate,
        Staged, ///< Checked and tried; `staged` waits to be activated while nobody is there.
        Failed, ///< Nothing changed.
    };
    Kind kind = Kind::NoSource;
    std::string words; ///< For the health file and the staff page: one sentence.
    std::optional<Installed> staged;
    UpdateFinding finding = UpdateFinding::NoContent;
    std::uint64_t version = 0; ///< Of what was offered, as far as it was read.
    std::string place;         ///< Where it was looked for.
};

/// Brings new content as far as it can be brought without anybody noticing. In this order, each step only
/// after the one before: manifest and signature; product, channel, dates, version; the archive against its
/// sum, resumed where the last attempt stopped; unpacked against the manifest; tried by loading it; put under
/// its final name. Nothing unsigned is ever parsed, unpacked or shown. Blocks: belongs on a worker.
class Updater {
public:
    /// Loads content to see whether it works; tryContent, or a test's own.
    using Trial = std::function<geo::Result<void>(const std::filesystem::path& folder)>;

    /// `store` outlives it. `waiting` is what was staged before and not activated yet: it stays until
    /// something newer is whole.
    Updater(ContentStore& store, std::string channel, Trial trial, std::optional<Installed> waiting = {})
        : store_(store), channel_(std::move(channel)), trial_(std::move(trial)),
          waiting_(std::move(waiting)) {}

    [[nodiscard]] UpdateResult stage(Transport& from, std::chrono::sys_seconds now,
                                     const std::stop_token& stop = {});

private:
    struct Offer;
    [[nodiscard]] UpdateResult look(Transport& from, std::chrono::sys_seconds now,
                                    const std::stop_token& stop);
    /// Why it is too old; nothing if it isn't.
    [[nodiscard]] std::optional<geo::Error> older(std::uint64_t version) const;
    /// Whether the number belongs to content that has another folder.
    [[nodiscard]] bool isNumberOfOther(std::uint64_t version, const std::string& name) const;
    [[nodiscard]] UpdateResult stageOffer(Transport& from, const Offer& offer, const std::stop_token& stop);
    [[nodiscard]] geo::Result<void> download(Transport& from, const Offer& offer,
                                             const std::stop_token& stop);
    [[nodiscard]] geo::Result<void> tryAndKeep(const Offer& offer, const std::stop_token& stop);

    ContentStore& store_;
    std::string channel_;
    Trial trial_;
    std::optional<Installed> waiting_;
    UpdateFinding finding_ = UpdateFinding::NoContent; ///< If the step that is under way fails.
};

} // namespace atlas::kiosk
