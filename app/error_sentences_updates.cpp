// What the page of a kiosk's staff shows of new content and of counts.

#include "app/error_sentences.h"

#include <QtTranslation>

#include <array>

namespace atlas {

namespace {

constexpr std::array sentences{
    QT_TRANSLATE_NOOP("ErrorWords", "The content at %1 was not taken. %2"),
    QT_TRANSLATE_NOOP("ErrorWords", "There is no content at %1."),
    QT_TRANSLATE_NOOP("ErrorWords", "Version %1 is ready."),
    QT_TRANSLATE_NOOP("ErrorWords", "Version %1 at %2 was taken before."),
    QT_TRANSLATE_NOOP("ErrorWords", "An update is under way already"),
    QT_TRANSLATE_NOOP("ErrorWords", "The update was stopped"),
    QT_TRANSLATE_NOOP("ErrorWords", "Its version %1 is older than %2, which was taken before"),
    QT_TRANSLATE_NOOP("ErrorWords", "Its version %1 is older than %2, which is ready"),
    QT_TRANSLATE_NOOP("ErrorWords", "It is another content under a number already used, %1"),
    QT_TRANSLATE_NOOP("ErrorWords", "Give it a larger number."),
    QT_TRANSLATE_NOOP("ErrorWords", "The disk has no room for it: %1 MB are needed"),
    QT_TRANSLATE_NOOP("ErrorWords", "The archive is larger than its manifest says"),
    QT_TRANSLATE_NOOP("ErrorWords", "The archive ends after %1 of %2 bytes"),
    QT_TRANSLATE_NOOP("ErrorWords", "Version %1 stopped the program each time it was tried"),
    QT_TRANSLATE_NOOP("ErrorWords", "Make a new version of it."),
    QT_TRANSLATE_NOOP("ErrorWords", "It can't be loaded: %1"),
    QT_TRANSLATE_NOOP("ErrorWords", "The archive can't be read: %1"),
    QT_TRANSLATE_NOOP("ErrorWords", "The archive can't be unpacked: %1"),
    QT_TRANSLATE_NOOP("ErrorWords", "for no reason given"),
    QT_TRANSLATE_NOOP("ErrorWords", "The archive holds what its manifest does not name: %1"),
    QT_TRANSLATE_NOOP("ErrorWords", "a file without a name"),
    QT_TRANSLATE_NOOP("ErrorWords", "a file of another name"),
    QT_TRANSLATE_NOOP("ErrorWords", "a file twice"),
    QT_TRANSLATE_NOOP("ErrorWords", "something that is no regular file"),
    QT_TRANSLATE_NOOP("ErrorWords", "a file of another size"),
    QT_TRANSLATE_NOOP("ErrorWords", "The archive holds more than its manifest says"),
    QT_TRANSLATE_NOOP("ErrorWords", "The file in the archive is not the one that was signed"),
    QT_TRANSLATE_NOOP("ErrorWords", "The archive lacks files that its manifest names"),
    QT_TRANSLATE_NOOP("ErrorWords", "The file is larger than it may be"),
    QT_TRANSLATE_NOOP("ErrorWords", "The file has %1 of %2 bytes"),
    QT_TRANSLATE_NOOP("ErrorWords", "The file is not the one that was signed"),
    QT_TRANSLATE_NOOP("ErrorWords", "The folder holds what was not signed"),
    QT_TRANSLATE_NOOP("ErrorWords", "The folder can't be read: %1"),
    QT_TRANSLATE_NOOP("ErrorWords", "The folder can't be made: %1"),
    QT_TRANSLATE_NOOP("ErrorWords", "The folder can't be renamed: %1"),
    QT_TRANSLATE_NOOP("ErrorWords", "The folder can't be written: %1"),
    QT_TRANSLATE_NOOP("ErrorWords", "The atlas has no records"),
    QT_TRANSLATE_NOOP("ErrorWords", "A story has errors: %1"),
    QT_TRANSLATE_NOOP("ErrorWords", "The folder of content can't be written: %1"),
    QT_TRANSLATE_NOOP("ErrorWords", "The folder of content can't be locked: %1"),
    QT_TRANSLATE_NOOP("ErrorWords",
                      "The state of the content is lost or old: nothing older than before is taken."),
    QT_TRANSLATE_NOOP("ErrorWords",
                      "The state of the content is damaged: it was made anew from what is signed."),
    QT_TRANSLATE_NOOP("ErrorWords", "The content is no longer what was tried: %1"),
    QT_TRANSLATE_NOOP("ErrorWords", "Version %1 was accepted before"),
    QT_TRANSLATE_NOOP("ErrorWords", "The content can't be trusted: %1"),
    QT_TRANSLATE_NOOP("ErrorWords", "its manifest is too large"),
    QT_TRANSLATE_NOOP("ErrorWords", "the kiosk has no key to check it with"),
    QT_TRANSLATE_NOOP("ErrorWords", "its manifest is not signed"),
    QT_TRANSLATE_NOOP("ErrorWords", "its signature is wrong"),
    QT_TRANSLATE_NOOP("ErrorWords", "it has no list of at most %1 files"),
    QT_TRANSLATE_NOOP("ErrorWords", "a file has no name, size and sum"),
    QT_TRANSLATE_NOOP("ErrorWords", "a file has a name that no content has"),
    QT_TRANSLATE_NOOP("ErrorWords", "the size of '%1' is out of range"),
    QT_TRANSLATE_NOOP("ErrorWords", "'%1' is given twice"),
    QT_TRANSLATE_NOOP("ErrorWords", "'%1' is missing"),
    QT_TRANSLATE_NOOP("ErrorWords", "its files are too large together"),
    QT_TRANSLATE_NOOP("ErrorWords", "its members are not those of format 1"),
    QT_TRANSLATE_NOOP("ErrorWords", "it is of another product"),
    QT_TRANSLATE_NOOP("ErrorWords", "its version is no number from 1"),
    QT_TRANSLATE_NOOP("ErrorWords", "its dates are none"),
    QT_TRANSLATE_NOOP("ErrorWords", "its archive is none"),
    QT_TRANSLATE_NOOP("ErrorWords", "The content is of the channel '%1', not '%2'"),
    QT_TRANSLATE_NOOP("ErrorWords", "The content was valid until %1 only"),
    QT_TRANSLATE_NOOP("ErrorWords", "Make a new version of it, or set the clock."),
    QT_TRANSLATE_NOOP("ErrorWords", "The clock says that the content is of the future"),
    QT_TRANSLATE_NOOP("ErrorWords", "Set the clock."),
    QT_TRANSLATE_NOOP("ErrorWords", "The server answers with %1"),
    QT_TRANSLATE_NOOP("ErrorWords", "Content is fetched by https only"),
    QT_TRANSLATE_NOOP("ErrorWords", "It comes too slowly: the next look goes on with what has come"),
    QT_TRANSLATE_NOOP("ErrorWords", "The server was refused, its certificate is not trusted: %1"),
    QT_TRANSLATE_NOOP("ErrorWords", "Is this computer's clock right?"),
    QT_TRANSLATE_NOOP("ErrorWords", "The content can't be fetched: %1"),
    QT_TRANSLATE_NOOP("ErrorWords", "These are no counts of a day"),
    QT_TRANSLATE_NOOP("ErrorWords", "The folder of counts can't be read: %1"),
};

} // namespace

std::span<const char* const> errorUpdates() {
    return sentences;
}

} // namespace atlas
