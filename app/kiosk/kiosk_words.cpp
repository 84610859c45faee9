#include "app/kiosk/kiosk_words.h"

#include "app/text.h"
#include "app/view.h"

#include <QTranslator>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace atlas {

namespace {

constexpr const char* context = "KioskWords";

struct Word {
    std::string_view key;
    const char* english;
    const char* luxembourgish; ///< Data: no translation file has this language.
};

// lupdate reads the English ones.
constexpr std::array words{
    Word{"welcome", QT_TRANSLATE_NOOP("KioskWords", "Welcome"), "Wëllkomm"},
    Word{"atlas", QT_TRANSLATE_NOOP("KioskWords", "Industrial atlas of the Greater Region"),
         "Industrieatlas vun der Groussregioun"},
    Word{"begin", QT_TRANSLATE_NOOP("KioskWords", "Touch to begin"), "Beréiert de Schierm"},
    Word{"question", QT_TRANSLATE_NOOP("KioskWords", "What would you like to see?"), "Wat wëllt Dir gesinn?"},
    Word{"near", QT_TRANSLATE_NOOP("KioskWords", "Near me"), "A menger Géigend"},
    Word{"border", QT_TRANSLATE_NOOP("KioskWords", "Both sides of a border"), "Op béide Säite vun der Grenz"},
    Word{"together", QT_TRANSLATE_NOOP("KioskWords", "Who works with whom"), "Wie mat wiem schafft"},
    Word{"stories", QT_TRANSLATE_NOOP("KioskWords", "Stories"), "Geschichten"},
    Word{"search", QT_TRANSLATE_NOOP("KioskWords", "Search"), "Sichen"},
    Word{"closed", QT_TRANSLATE_NOOP("KioskWords", "The exhibition is closed. See you soon."),
         "D’Ausstellung ass zou. Bis geschwënn."},
    Word{"touch", QT_TRANSLATE_NOOP("KioskWords", "Six borders. Touch the map."),
         "Sechs Grenzen. Beréiert d’Kaart."},
};

const Word* find(const QString& key) {
    const std::string wanted = key.toStdString();
    const auto found = std::ranges::find(words, wanted, &Word::key);
    return found != words.end() ? &*found : nullptr;
}

/// Those of a language, whichever is installed.
const QTranslator& translator(geo::Language language) {
    static const auto all = [] {
        std::array<std::unique_ptr<QTranslator>, geo::languageCodes.size()> made;
        for (std::size_t i = 0; i < made.size(); ++i) {
            made[i] = std::make_unique<QTranslator>();
            // English has plural forms only: its words are the source's.
            static_cast<void>(
                made[i]->load(QStringLiteral(":/i18n/atlas_%1.qm").arg(toText(geo::languageCodes[i]))));
        }
        return made;
    }();
    return *all[static_cast<std::size_t>(language)];
}

} // namespace

QString kioskWord(const QString& key, geo::Language language) {
    const Word* word = find(key);
    if (word == nullptr)
        return {};
    const QString translated = translator(language).translate(context, word->english);
    return translated.isEmpty() ? QString::fromUtf8(word->english) : translated;
}

geo::Language wordsOf(const QString& language) {
    return languageByCode(language.toStdString()).value_or(geo::Language::Fr);
}

QString kioskWordInLuxembourgish(const QString& key) {
    const Word* word = find(key);
    return word != nullptr ? QString::fromUtf8(word->luxembourgish) : QString();
}

} // namespace atlas
