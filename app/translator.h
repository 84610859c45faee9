#pragma once

#include "geo/vocabulary.h"

#include <QTranslator>

#include <memory>
#include <optional>

namespace atlas {

/// Puts the program's words of one language in place of another's. The source texts are English.
class Translator {
public:
    Translator() = default;
    ~Translator();
    Translator(const Translator&) = delete;
    Translator& operator=(const Translator&) = delete;

    /// Also makes the language's locale the default one. False if its words cannot be found.
    bool setLanguage(geo::Language language);

private:
    std::optional<geo::Language> language_;
    std::unique_ptr<QTranslator> installed_;
};

} // namespace atlas
