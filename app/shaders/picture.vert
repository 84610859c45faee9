#version 440

layout(location = 0) in vec4 position;
layout(location = 1) in vec2 coordinate;

layout(location = 0) out vec2 downAcross;

layout(std140, binding = 0) uniform Block {
    mat4 matrix;
    float opacity; // for the fragments of what fades
};

void main() {
    downAcross = coordinate.yx;
    gl_Position = matrix * position;
}
