#version 440

layout(location = 0) in float distancePixels;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform Block {
    mat4 matrix;
    vec4 color;
    float reach;
    float unitsPerPixel;
};

void main() {
    fragColor = color * clamp(reach - distancePixels + 0.5, 0.0, 1.0);
}
