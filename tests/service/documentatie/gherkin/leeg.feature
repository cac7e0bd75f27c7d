# Alleen commentaar.
