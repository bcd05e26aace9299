"""The analysis studio's timeline: film, sound, codes, fragments and marks over time."""
