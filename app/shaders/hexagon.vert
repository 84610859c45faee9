#version 440

layout(location = 0) in vec2 position;
layout(location = 1) in vec3 local; // from the middle, in radii; the class

layout(location = 0) out vec2 at;
layout(location = 1) out vec4 fill;
layout(location = 2) out vec4 rim;
layout(location = 3) out float rimPixels;

layout(std140, binding = 0) uniform Block {
    mat4 matrix;
    vec4 colors[6]; // five classes from few to many; the outline of the one that is pointed at
    float radius;   // pixels
    float softness;
};

void main() {
    int step = int(local.z + 0.5);
    bool pointed = step == 5;
    at = local.xy;
    fill = pointed ? vec4(0.0) : colors[step];
    rim = pointed ? colors[5] : mix(colors[step], colors[4], 0.35);
    rimPixels = pointed ? 2.5 : 1.0;
    gl_Position = matrix * vec4(position, 0.0, 1.0);
}
