#include "app/translator.h"

#include "app/text.h"
#include "app/words.h"

#include <QCoreApplication>

namespace atlas {

Translator::~Translator() {
    if (installed_ && QCoreApplication::instance() != nullptr)
        QCoreApplication::removeTranslator(installed_.get());
}

bool Translator::setLanguage(geo::Language language) {
    if (language_ == language)
        return true;
    auto translator = std::make_unique<QTranslator>();
    const auto code = geo::languageCodes[static_cast<std::size_t>(language)];
    if (!translator->load(QStringLiteral(":/i18n/atlas_%1.qm").arg(toText(code))))
        return false;
    // The new one first: nobody sees the source texts in between.
    QCoreApplication::installTranslator(translator.get());
    if (installed_)
        QCoreApplication::removeTranslator(installed_.get());
    installed_ = std::move(translator);
    language_ = language;
    QLocale::setDefault(locale(language));
    return true;
}

} // namespace atlas
