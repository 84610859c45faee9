#version 440

layout(location = 0) in vec2 position;
layout(location = 1) in vec2 extrude;
layout(location = 2) in vec2 sideAlong;

layout(location = 0) out vec2 sideAlongPixels;

layout(std140, binding = 0) uniform Block {
    mat4 matrix;
    vec4 color;
    vec4 dash;
    float halfWidth;
    float unitsPerPixel;
    float softness;
};

void main() {
    float reach = halfWidth + softness;
    sideAlongPixels = vec2(sideAlong.x * reach, sideAlong.y / unitsPerPixel);
    gl_Position = matrix * vec4(position + extrude * (reach * unitsPerPixel), 0.0, 1.0);
}
