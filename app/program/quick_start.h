#pragma once

class QQmlComponent;
class QQmlEngine;

namespace atlas {

/// Reads the type `name` of the interface, and all that it consists of, into `interface`. The engine's thread
/// does that; meanwhile this one loads the graphics driver (some 90 ms with Mesa's software driver), which
/// the window would wait for otherwise. Done when both are.
void loadInterface(QQmlEngine& engine, QQmlComponent& interface, const char* name);

} // namespace atlas
