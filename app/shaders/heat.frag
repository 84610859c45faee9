#version 440

layout(location = 0) in vec2 at;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform Block {
    mat4 matrix;
    vec4 colors[5]; // from few to many
    float opacity;
};
layout(binding = 1) uniform sampler2D field;

void main() {
    float t = texture(field, at).r;
    float s = 4.0 * t;
    vec3 color = mix(colors[0].rgb, colors[1].rgb, clamp(s, 0.0, 1.0));
    color = mix(color, colors[2].rgb, clamp(s - 1.0, 0.0, 1.0));
    color = mix(color, colors[3].rgb, clamp(s - 2.0, 0.0, 1.0));
    color = mix(color, colors[4].rgb, clamp(s - 3.0, 0.0, 1.0));
    // Nothing where there is nothing, and the ground shows through where there is little.
    float alpha = smoothstep(0.0, 0.16, t) * mix(0.6, 0.92, t) * opacity;
    fragColor = vec4(color * alpha, alpha);
}
