// What the page of a kiosk's staff shows of its files.

#include "app/error_sentences.h"

#include <QtTranslation>

#include <array>

namespace atlas {

namespace {

constexpr std::array sentences{
    QT_TRANSLATE_NOOP("ErrorWords", "The file is of another format than this program knows"),
    QT_TRANSLATE_NOOP("ErrorWords", "This is no list of languages, each once"),
    QT_TRANSLATE_NOOP("ErrorWords", "This is no name of a story"),
    QT_TRANSLATE_NOOP("ErrorWords", "Write the name of its file without .md: \"industrie-frontieres\"."),
    QT_TRANSLATE_NOOP("ErrorWords", "This is no quarter turn"),
    QT_TRANSLATE_NOOP("ErrorWords", "lon or lat is missing"),
    QT_TRANSLATE_NOOP("ErrorWords", "Write lon = 5.95, then lat = 49.5."),
    QT_TRANSLATE_NOOP("ErrorWords", "This is no address"),
    QT_TRANSLATE_NOOP("ErrorWords", "Write it whole: \"https://…\"."),
    QT_TRANSLATE_NOOP("ErrorWords", "The kiosk would never be open"),
    QT_TRANSLATE_NOOP("ErrorWords", "Write mo = \"09:00-18:00\", or leave [hours] out: then it always is."),
    QT_TRANSLATE_NOOP("ErrorWords", "This is no name of a channel"),
    QT_TRANSLATE_NOOP("ErrorWords", "Write \"stable\"."),
    QT_TRANSLATE_NOOP("ErrorWords", "These are no times of day"),
    QT_TRANSLATE_NOOP("ErrorWords", "Write at = [\"06:30\", \"21:00\"]."),
    QT_TRANSLATE_NOOP("ErrorWords", "The path is empty"),
    QT_TRANSLATE_NOOP("ErrorWords", "This is no absolute path"),
    QT_TRANSLATE_NOOP("ErrorWords", "Begin it with /."),
    QT_TRANSLATE_NOOP("ErrorWords", "This is no table"),
    QT_TRANSLATE_NOOP("ErrorWords", "Write [%1], then its members."),
    QT_TRANSLATE_NOOP("ErrorWords", "There is no such member"),
    QT_TRANSLATE_NOOP("ErrorWords", "This is no text of one line, of at most %1 bytes"),
    QT_TRANSLATE_NOOP("ErrorWords", "Texts stand in quotes."),
    QT_TRANSLATE_NOOP("ErrorWords", "Texts stand in quotes: name = \"Belval\"."),
    QT_TRANSLATE_NOOP("ErrorWords", "This is no whole number from %1 to %2"),
    QT_TRANSLATE_NOOP("ErrorWords", "This is no number from %1 to %2"),
    QT_TRANSLATE_NOOP("ErrorWords", "This is neither true nor false"),
    QT_TRANSLATE_NOOP("ErrorWords", "Write it without quotes."),
    QT_TRANSLATE_NOOP("ErrorWords", "This is no list of at most %1 texts"),
    QT_TRANSLATE_NOOP("ErrorWords", "Write %1 = [\"…\", \"…\"]."),
    QT_TRANSLATE_NOOP("ErrorWords", "The file has %1 bytes; at most %2 are read"),
    QT_TRANSLATE_NOOP("ErrorWords", "This is no TOML: %1"),
    QT_TRANSLATE_NOOP("ErrorWords", "This is no list of keys of 64 hexadecimal digits, each once"),
    QT_TRANSLATE_NOOP("ErrorWords", "Make them with `gr-atlas-data keygen`."),
    QT_TRANSLATE_NOOP("ErrorWords", "This is no hash of a PIN"),
    QT_TRANSLATE_NOOP("ErrorWords", "Make it with `gr-atlas-data pin`."),
    QT_TRANSLATE_NOOP("ErrorWords", "This is no address for content"),
    QT_TRANSLATE_NOOP("ErrorWords", "Write \"https://content.example.org/atlas/\": no user, port or query."),
    QT_TRANSLATE_NOOP("ErrorWords", "The file of keys can't be read"),
    QT_TRANSLATE_NOOP("ErrorWords",
                      "Make it as data/kiosk/README.md says; without it there is no PIN and no update."),
    QT_TRANSLATE_NOOP("ErrorWords", "The file of keys could be changed or read by others"),
    QT_TRANSLATE_NOOP("ErrorWords", "chown root:gr-atlas and chmod 0640 it; it must be no link."),
    QT_TRANSLATE_NOOP("ErrorWords", "The folder of the file of keys could be changed by others"),
    QT_TRANSLATE_NOOP("ErrorWords", "chown root and chmod 0755 it; it must be no link."),
    QT_TRANSLATE_NOOP("ErrorWords", "What staff chose can't be read"),
    QT_TRANSLATE_NOOP("ErrorWords", "Choose it anew on the staff's page."),
    QT_TRANSLATE_NOOP("ErrorWords", "'%1' is no time zone of this computer"),
    QT_TRANSLATE_NOOP("ErrorWords", "Write it as \"Europe/Luxembourg\"; the package tzdata must be there."),
    QT_TRANSLATE_NOOP("ErrorWords", "These are no opening hours"),
    QT_TRANSLATE_NOOP("ErrorWords", "Write \"09:00-12:00, 13:30-18:00\", \"open\" or \"closed\"."),
    QT_TRANSLATE_NOOP("ErrorWords", "The opening hours overlap or are not in order"),
    QT_TRANSLATE_NOOP("ErrorWords", "Write the earlier ones first."),
    QT_TRANSLATE_NOOP("ErrorWords", "It has %1 bytes; at most %2 are read"),
    QT_TRANSLATE_NOOP("ErrorWords", "It can't be read: %1"),
    QT_TRANSLATE_NOOP("ErrorWords", "it is no object"),
    QT_TRANSLATE_NOOP("ErrorWords", "The file of PIN attempts is damaged"),
    QT_TRANSLATE_NOOP("ErrorWords", "An update has shown no sign of life for minutes"),
    QT_TRANSLATE_NOOP("ErrorWords", "a member stands twice in one object"),
    QT_TRANSLATE_NOOP("ErrorWords", "it is no JSON from byte %1 on"),
    QT_TRANSLATE_NOOP("ErrorWords", "it is more than %1 levels deep"),
    QT_TRANSLATE_NOOP("ErrorWords", "The file does not say its format"),
    QT_TRANSLATE_NOOP("ErrorWords", "Write format = 1 at its top."),
};

} // namespace

std::span<const char* const> errorKiosk() {
    return sentences;
}

} // namespace atlas
