#include "app/data_tool/kiosk.h"
#include "app/kiosk_core/crypto.h"
#include "app/kiosk_core/pin_gate.h"

#include <termios.h>
#include <unistd.h>

#include <iostream>

namespace atlas {

namespace {

/// Whether the terminal shows what is typed; as before when it goes.
class Silence {
public:
    Silence() {
        if (::tcgetattr(STDIN_FILENO, &before_) != 0)
            return;
        termios silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        changed_ = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;
    ~Silence() {
        if (changed_)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
    }

private:
    termios before_{};
    bool changed_ = false;
};

/// One line of standard input; no longer than a PIN can be.
std::string readLine() {
    std::string line;
    char c = 0;
    while (line.size() <= kiosk::maxPinDigits && std::cin.get(c) && c != '\n')
        line += c;
    return line;
}

int makePin() {
    std::string pin;
    if (::isatty(STDIN_FILENO) != 0) {
        const Silence silence;
        std::cerr << "PIN of 6 to 12 digits (is not shown): " << std::flush;
        pin = readLine();
        std::cerr << "\nOnce more: " << std::flush;
        std::string again = readLine();
        std::cerr << '\n';
        const bool same = pin == again;
        kiosk::wipe(again);
        if (!same)
            return cli::report(geo::Error{.what = "The two are not the same"});
    } else {
        pin = readLine();
    }
    const auto hash = kiosk::hashPin(pin);
    kiosk::wipe(pin);
    if (!hash)
        return cli::report(hash.error());
    std::cout << "pin = \"" << *hash << "\"\n";
    std::cerr << "Put this line into /etc/gr-atlas/kiosk-keys.toml.\n";
    return cli::fine;
}

} // namespace

void addPin(CLI::App& app, int& code) {
    CLI::App* command = app.add_subcommand(
        "pin",
        "Makes the line with which a kiosk knows its PIN. Asks for the PIN; an argument would be seen.");
    command->footer("Examples:\n  gr-atlas-data pin\n  gr-atlas-data pin < pin.txt");
    command->callback([&code] { code = makePin(); });
}

} // namespace atlas
