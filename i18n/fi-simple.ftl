# Selkosuomi: only the keys that need simpler words; the rest falls back to Finnish.

language-name = Selkosuomi
