#version 440

layout(location = 0) in vec2 at;
layout(location = 1) in vec4 fill;
layout(location = 2) in vec4 rim;
layout(location = 3) in float rimPixels;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform Block {
    mat4 matrix;
    vec4 colors[6];
    float radius;
    float softness;
};

const float apothem = 0.8660254;
const float gap = 1.0; // pixels from the edge of the cell: the ground between two of them

void main() {
    vec2 p = abs(at);
    float inside = (apothem - max(p.x, 0.5 * p.x + apothem * p.y)) * radius - gap;
    float cover = clamp(inside / softness + 0.5, 0.0, 1.0);
    float inner = clamp((inside - rimPixels) / softness + 0.5, 0.0, 1.0);
    fragColor = mix(rim, fill, inner) * cover;
}
