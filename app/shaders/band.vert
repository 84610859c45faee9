#version 440

layout(location = 0) in vec2 position;
layout(location = 1) in float distance;

layout(location = 0) out float distancePixels;

layout(std140, binding = 0) uniform Block {
    mat4 matrix;
    vec4 color;
    float reach;
    float unitsPerPixel;
};

void main() {
    distancePixels = distance / unitsPerPixel;
    gl_Position = matrix * vec4(position, 0.0, 1.0);
}
