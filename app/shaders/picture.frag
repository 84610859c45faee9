#version 440

layout(location = 0) in vec2 downAcross;
layout(location = 0) out vec4 fragColor;

layout(binding = 1) uniform sampler2D picture;

// llvmpipe copies rows of pixels where a coordinate is put together of two, and looks them up one by one where it
// comes as a whole: hence the turn, and the turn back.
void main() {
    fragColor = texture(picture, downAcross.yx);
}
