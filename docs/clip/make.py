#!/usr/bin/env python3
"""Makes the clip "Kirjaudu kahdessa vaiheessa" of the course Turvallisesti verkossa from scenes.toml.

Needs espeak-ng, rsvg-convert (librsvg2-bin) and ffmpeg; writes tunnistus.* into the course's folder media.
The drawings are the course's own (CC BY 4.0), the voice is espeak-ng's Finnish one.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import tomllib
import wave

HERE = pathlib.Path(__file__).resolve().parent
MEDIA = HERE.parents[1] / "courses/turvallisesti-verkossa/media"
NAME = "tunnistus"
LANGUAGES = ["fi", "fi-simple", "sv", "en"]
SIZE = (640, 400)
PAPER = "#fbf7ef"
# Seconds of silence before the first words, between the words, and after the last ones.
BEGIN, BETWEEN, END = 0.7, 0.8, 1.5
# Captions are read at most at this speed, in every language.
CHARACTERS_A_SECOND = 17


def run(*command):
    subprocess.run([str(part) for part in command], check=True)


def speak(text, to):
    run("espeak-ng", "-v", "fi", "-s", "150", "-p", "42", "-g", "2", "-w", to, text.replace("\n", " "))
    with wave.open(str(to)) as sound:
        return sound.getnframes() / sound.getframerate()


def draw(scene, to):
    """The drawing on the paper of the light theme, filled to the size of the video."""
    name = scene["drawing"]
    file = HERE / name if (HERE / name).exists() else MEDIA / name
    svg = file.read_text().replace("currentColor", "#1b2430")
    view = scene.get("view", "0 0 480 300")
    width, height = SIZE
    svg = re.sub(r'viewBox="[^"]*" width="\d+" height="\d+"', f'viewBox="{view}" width="{width}" height="{height}"', svg)
    with tempfile.NamedTemporaryFile("w", suffix=".svg") as drawing:
        drawing.write(svg)
        drawing.flush()
        run("rsvg-convert", "-w", width, "-h", height, "-b", PAPER, drawing.name, "-o", to)


def moment(seconds):
    ms = round(seconds * 1000)
    return f"{ms // 3600000:02}:{ms // 60000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"


def vtt(file, cues):
    lines = ["WEBVTT", ""]
    for start, end, text in cues:
        lines += [f"{moment(start)} --> {moment(end)}", text, ""]
    file.write_text("\n".join(lines))


def main():
    scenes = tomllib.loads((HERE / "scenes.toml").read_text())["scene"]
    captions = {language: [] for language in LANGUAGES}
    descriptions = {language: [] for language in LANGUAGES}
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        pictures, sounds, clock = [], [], 0.0
        for number, scene in enumerate(scenes):
            picture = folder / f"{number}.png"
            draw(scene, picture)
            begin = clock
            clock += BEGIN if number == 0 else 0
            for place, cue in enumerate(scene["cue"]):
                sound = folder / f"{number}-{place}.wav"
                spoken = speak(cue["fi"], sound)
                longest = max(len(cue[language].replace("\n", "")) for language in LANGUAGES)
                shown = max(spoken + 0.2, longest / CHARACTERS_A_SECOND)
                sounds.append((sound, clock))
                for language in LANGUAGES:
                    captions[language].append((clock, clock + shown, cue[language]))
                clock += shown + BETWEEN
            clock += END - BETWEEN if scene is scenes[-1] else 0
            for language in LANGUAGES:
                descriptions[language].append((begin, clock, scene["seen"][language]))
            pictures.append((picture, clock - begin))
        film(pictures, sounds, clock)
    for language in LANGUAGES:
        vtt(MEDIA / f"{NAME}.{language}.vtt", captions[language])
        vtt(MEDIA / f"{NAME}.descriptions.{language}.vtt", descriptions[language])


def film(pictures, sounds, length):
    command = ["ffmpeg", "-y", "-loglevel", "error"]
    for picture, seconds in pictures:
        command += ["-loop", "1", "-framerate", "10", "-t", f"{seconds:.3f}", "-i", picture]
    for sound, _ in sounds:
        command += ["-i", sound]
    shown = len(pictures)
    graph = "".join(f"[{i}:v]" for i in range(shown)) + f"concat=n={shown}:v=1:a=0,format=yuv420p[v];"
    for i, (_, begin) in enumerate(sounds):
        graph += f"[{shown + i}:a]aresample=44100,adelay={round(begin * 1000)}:all=1[a{i}];"
    graph += "".join(f"[a{i}]" for i in range(len(sounds)))
    graph += f"amix=inputs={len(sounds)}:normalize=0,apad=whole_dur={length:.3f},loudnorm=I=-18[a]"
    command += ["-filter_complex", graph, "-map", "[v]", "-map", "[a]", "-t", f"{length:.3f}"]
    command += ["-c:v", "libx264", "-profile:v", "main", "-preset", "veryslow", "-tune", "stillimage", "-crf", "27"]
    command += ["-g", "50", "-c:a", "aac", "-b:a", "36k", "-ac", "1", "-ar", "44100"]
    command += ["-map_metadata", "-1", "-fflags", "+bitexact", "-movflags", "+faststart", MEDIA / f"{NAME}.mp4"]
    run(*command)
    run("ffmpeg", "-y", "-loglevel", "error", "-i", pictures[0][0], "-q:v", "4", MEDIA / f"{NAME}.jpg")


if __name__ == "__main__":
    sys.exit(main())
