#pragma once

#include "app/session.h"

#include <QMetaMethod>
#include <QSignalSpy>

#include <map>
#include <memory>
#include <string>

namespace atlas {

/// Counts every signal of an object by its name.
class Signals {
public:
    explicit Signals(QObject& object) {
        const auto& meta = *object.metaObject();
        for (int i = meta.superClass()->methodCount(); i < meta.methodCount(); ++i)
            if (const auto method = meta.method(i); method.methodType() == QMetaMethod::Signal)
                spies_.emplace(method.name().toStdString(), std::make_unique<QSignalSpy>(&object, method));
    }

    /// What was emitted since the last call, with how often.
    std::map<std::string, int> take() {
        std::map<std::string, int> emitted;
        for (const auto& [name, spy] : spies_) {
            if (!spy->isEmpty())
                emitted[name] = static_cast<int>(spy->size());
            spy->clear();
        }
        return emitted;
    }

private:
    std::map<std::string, std::unique_ptr<QSignalSpy>> spies_;
};

using Emitted = std::map<std::string, int>;

} // namespace atlas
