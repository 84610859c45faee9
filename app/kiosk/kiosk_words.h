#pragma once

#include "geo/vocabulary.h"

#include <QString>

namespace atlas {

/// Words that a kiosk's welcome shows in several languages at once. `key` as in the table of kiosk_words.cpp;
/// empty for an unknown one.
[[nodiscard]] QString kioskWord(const QString& key, geo::Language language);
/// The same in Luxembourgish, which the program otherwise doesn't speak; empty where it has no word for it.
/// The language of what has no words of its own in a kiosk's language: French for Luxembourgish.
[[nodiscard]] geo::Language wordsOf(const QString& language);
[[nodiscard]] QString kioskWordInLuxembourgish(const QString& key);

} // namespace atlas
