#pragma once

#include <QString>

#include <ostream>

// How GoogleTest prints values of Qt in its failures.
inline void PrintTo(const QString& text, std::ostream* out) {
    *out << '"' << text.toStdString() << '"';
}
