#version 440

layout(location = 0) in vec2 downAcross;
layout(location = 1) in vec4 tint;
layout(location = 0) out vec4 fragColor;

layout(binding = 1) uniform sampler2D picture;

// By rows, as picture.frag is: what fades comes with the corners, no uniform is read here.
void main() {
    fragColor = texture(picture, downAcross.yx) * tint;
}
