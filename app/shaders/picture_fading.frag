#version 440

layout(location = 0) in vec2 downAcross;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform Block {
    mat4 matrix;
    float opacity;
};
layout(binding = 1) uniform sampler2D picture;

void main() {
    fragColor = texture(picture, downAcross.yx) * opacity;
}
