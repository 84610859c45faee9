#pragma once

#include "geo/facts.h"

#include <QString>

#include <string_view>

namespace atlas {

// geo and the stories know no translations: their errors are English. Here they are said in the language that
// the program speaks (Translator). What is put into a sentence - names of files, words of the data - stays as
// it is, and so does a sentence that nobody has translated. Plain text, whatever it holds.

/// All of it in one line: "a.gpkg : Le fichier … . Vérifiez …".
[[nodiscard]] QString errorWords(const geo::Error& error);
[[nodiscard]] QString errorWords(const geo::Complaint& complaint);
/// A sentence alone, or what Error::text() has made of an error.
[[nodiscard]] QString errorWords(std::string_view english);

} // namespace atlas
