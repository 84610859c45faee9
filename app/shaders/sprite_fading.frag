#version 440

layout(location = 0) in vec2 downAcross;
layout(location = 1) in vec4 tint;
layout(location = 0) out vec4 fragColor;

layout(binding = 1) uniform sampler2D picture;

void main() {
    fragColor = texture(picture, downAcross.yx) * tint;
}
