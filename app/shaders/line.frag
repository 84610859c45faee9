#version 440

layout(location = 0) in vec2 sideAlongPixels;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform Block {
    mat4 matrix;
    vec4 color;
    vec4 dash;
    float halfWidth;
    float unitsPerPixel;
    float softness;
};

void main() {
    float cover = clamp((halfWidth - abs(sideAlongPixels.x)) / softness + 0.5, 0.0, 1.0);
    float period = dash.x + dash.y + dash.z + dash.w;
    if (period > 0.0) {
        float at = mod(sideAlongPixels.y, period);
        bool first = at < dash.x;
        bool second = at > dash.x + dash.y && at < dash.x + dash.y + dash.z;
        cover *= first || second ? 1.0 : 0.0;
    }
    fragColor = color * cover;
}
