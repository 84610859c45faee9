#!/usr/bin/env python3
"""What QML shows: colours come from the theme, words go through translation, data is plain text."""
import re
import sys

from sources import sources

root = sys.argv[1]
failed = False
RULES = [
    (re.compile(r'"#[0-9a-fA-F]{3,8}"'), "a literal colour: take one of Theme"),
    (re.compile(r"\bQt\.(rgba|hsla|hsva)\([\d., ]+\)"), "a literal colour: take one of Theme"),
    (re.compile(r"^\s*(text|title|Accessible\.name|placeholderText):\s*\"[^\"]*[a-zà-ÿ]{2}", re.M),
     "a word that is not translated: use qsTr"),
    (re.compile(r"\bText\.(RichText|StyledText|MarkdownText|AutoText)\b"), "text must be plain"),
    (re.compile(r"^\s*(import\s+QtQuick\.Controls\b)", re.M), "own controls only"),
]
for path in sources(root, ".qml"):
    if path.relative_to(root).parts[0] != "qml":
        continue
    text = re.sub(r"//.*", "", path.read_text(encoding="utf-8"))
    for rule, sentence in RULES:
        for found in rule.finditer(text):
            print(f"{path}:{text.count(chr(10), 0, found.start()) + 1}: {sentence}: {found.group(0).strip()}")
            failed = True
    for found in re.finditer(r"^\s*(Text)\s*\{", text, re.M):
        if "textFormat: Text.PlainText" not in text[found.start():]:
            print(f"{path}: Text without textFormat: Text.PlainText")
            failed = True
sys.exit(failed)
