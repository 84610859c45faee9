#version 440

layout(location = 0) in vec4 position;
layout(location = 1) in vec2 coordinate;
layout(location = 2) in vec4 color; // premultiplied

layout(location = 0) out vec2 downAcross;
layout(location = 1) out vec4 tint;

layout(std140, binding = 0) uniform Block {
    mat4 matrix;
    float opacity;
};

void main() {
    downAcross = coordinate.yx;
    tint = color * opacity;
    gl_Position = matrix * position;
}
