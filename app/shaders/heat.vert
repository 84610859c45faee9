#version 440

layout(location = 0) in vec2 position;
layout(location = 1) in vec2 place;

layout(location = 0) out vec2 at;

layout(std140, binding = 0) uniform Block {
    mat4 matrix;
    vec4 colors[5];
    float opacity;
};

void main() {
    at = place;
    gl_Position = matrix * vec4(position, 0.0, 1.0);
}
