"""The drawn classroom of the demo film: story, motion, pictures, sound, encoding."""
